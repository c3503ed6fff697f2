// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import riia.launch.Application;
import riia.launch.CommandLine;

/** The smallest workbench that a launcher can start: what {@link LauncherTest} puts into a bundle, in another process. */
public final class WorkbenchInABundle implements BundleActivator, CommandLine, Application {

    private final CountDownLatch stopping = new CountDownLatch(1);
    private BundleContext context;

    @Override
    public void start(BundleContext started) {
        context = started;
        Dictionary<String, Object> onMainThread = new Hashtable<>();
        onMainThread.put(MAIN_THREAD, true);
        context.registerService(Application.class, this, onMainThread);
        context.registerService(CommandLine.class, this, null);
    }

    @Override
    public void stop(BundleContext stopped) {
        note("stopped", "in order");
        stopping.countDown();
    }

    /** The window: there until it is told to stop. */
    @Override
    public int run() throws InterruptedException {
        note("window", Thread.currentThread().getName());
        stopping.await();
        return 0;
    }

    @Override
    public int run(List<String> arguments, Path folder, InputStream in, OutputStream out, OutputStream err, boolean terminal) {
        switch (arguments.get(0)) {
            case "init":
                note("workspace.json", "{}");
                note("region", context.getProperty("riia.workspace.region"));
                print(out, "made\n");
                return arguments.contains("--sample") ? waitLong() : Integer.parseInt(context.getProperty("riia.workspace.region"));
            case "wait":
                note("waiting", "");
                return waitLong();
            case "exit":
                return Integer.parseInt(arguments.get(1));
            default:
                print(out, ProcessHandle.current().pid() + " " + folder + " " + arguments + "\n");
                System.out.println("a library talks");
                return 0;
        }
    }

    private int waitLong() {
        try {
            stopping.await();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 3;
        }
    }

    /** For the test to see, whole or not at all. */
    private void note(String file, String text) {
        if (context.getProperty("riia.workspace") == null) {
            return;
        }
        try {
            Path whole = Path.of(context.getProperty("riia.workspace")).resolve(file);
            Path fresh = Files.writeString(whole.resolveSibling(file + ".fresh"), text);
            Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(OutputStream to, String text) {
        try {
            to.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

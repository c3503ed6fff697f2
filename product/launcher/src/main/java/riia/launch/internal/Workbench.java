// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.osgi.framework.BundleException;
import riia.launch.Application;
import riia.launch.CommandLine;

/** The workbench's bundles, running in this process until it is closed or the process is asked to end. */
final class Workbench implements AutoCloseable {

    private final Surroundings around;
    private final BundleCache cache;
    private final House house;
    private final FrameworkLog log;
    private Awaited<CommandLine> commandLine;

    private Workbench(Surroundings around, BundleCache cache, House house, FrameworkLog log) {
        this.around = around;
        this.cache = cache;
        this.house = house;
        this.log = log;
    }

    static Workbench start(Surroundings around, Purpose purpose) throws IOException {
        Distribution distribution = around.distribution();
        BundleCache cache = BundleCache.open(around.folders().cache().resolve("bundles"),
                BundleCache.name(distribution.build(), purpose));
        FrameworkLog log = new FrameworkLog(LogPlace.choose(purpose.lastingWorkspace(), around.folders()));
        Workbench workbench = new Workbench(around, cache,
                new House(FrameworkProperties.of(distribution, purpose, cache.folder(), log)), log);
        Runtime.getRuntime().addShutdownHook(new Thread(workbench::close, "riia shutdown"));
        try {
            workbench.house.start(distribution.bundles(purpose.mode()));
        } catch (BundleException e) {
            workbench.close();
            throw new IOException("a bundle of the " + purpose.mode().feature() + " feature does not start: " + e.getMessage(), e);
        }
        if (purpose.mode() == Mode.COMMAND && purpose.workspace().isPresent()) {
            workbench.addPlugins(Plugins.in(purpose.workspace().get()));
        }
        workbench.commandLine = workbench.house.await(CommandLine.class, "");
        return workbench;
    }

    CommandLine commandLine() throws IOException {
        return commandLine.get();
    }

    /** Calls the application on this thread, which must be the process's main thread. */
    int runApplication() throws IOException {
        try {
            return house.await(Application.class, "(" + Application.MAIN_THREAD + "=true)").get().run();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the window failed: " + e.getMessage(), e);
        }
    }

    /** Does one command for the user of this process. */
    int run(List<String> arguments, OutputStream results) throws IOException {
        OutputStream out = new BufferedOutputStream(results);
        int status = commandLine().run(arguments, around.folder(), around.in(), out, around.err(), around.terminal());
        out.flush();
        return status;
    }

    /** Stops all bundles in order; at the second call, nothing. */
    @Override
    public void close() {
        try {
            house.close();
            cache.keep();
            cache.close();
        } catch (BundleException | IOException e) {
            log.write("ERROR", "the workbench did not stop in order", e);
        }
    }

    private void addPlugins(List<Path> plugins) {
        for (Path plugin : plugins) {
            try {
                house.add(plugin);
            } catch (BundleException e) {
                around.messages().println("riia: plugin " + plugin.getFileName() + " does not start: " + e.getMessage());
                log.write("WARN", "plugin " + plugin + " does not start", e);
            }
        }
    }
}

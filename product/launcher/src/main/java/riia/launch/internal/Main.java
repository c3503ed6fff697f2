// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** The process. {@code bin/riia} starts it. */
public final class Main {

    private Main() {
    }

    /** @param typed the arguments of the command line */
    public static void main(String[] typed) {
        Surroundings around = Surroundings.ofThisProcess();
        // Standard output is for results, which go there through the surroundings; whatever a library prints is a message.
        System.setOut(System.err);
        Launcher launcher = new Launcher(around);
        int status = statusOf(typed, launcher, around);
        if (launcher.ranHere()) {
            ClassArchive.write();
        }
        System.exit(status);
    }

    private static int statusOf(String[] typed, Launcher launcher, Surroundings around) {
        PrintStream messages = around.messages();
        try {
            int status = launcher.run(Invocation.of(typed));
            around.out().flush();
            if (around.out().loss().isPresent()) {
                throw around.out().loss().get();
            }
            return status;
        } catch (WrongUse e) {
            messages.println("riia: " + e.getMessage());
            return Exit.WRONG_USE;
        } catch (Refused e) {
            messages.println("riia: " + e.getMessage());
            return Exit.REFUSED;
        } catch (IOException | RuntimeException | LinkageError e) {
            Path log = LogPlace.current(around);
            new FrameworkLog(log).write("ERROR", "the workbench failed", e);
            messages.println("riia: the workbench failed: " + (e.getMessage() == null ? e : e.getMessage()) + " (more in " + log + ")");
            return Exit.FAILED;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.command.line.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import riia.base.Actor;
import riia.base.CancelledException;
import riia.command.line.internal.Call.Terminal;
import riia.command.spi.Command;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.launch.CommandLine;
import riia.store.PassphraseException;
import riia.store.Passphrases;
import riia.store.Readiness;
import riia.store.StoreException;

/**
 * Runs one command line: finds the command, checks what was typed, lets the command work, and turns what it throws into a
 * message and an exit status. The one place that calls commands.
 */
@Component
public final class FrameworkCommandLine implements CommandLine {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;
    private static final int FAILED = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofSeconds(1);

    private final CommandCatalogue catalogue;
    private final BundleContext context;
    private final Unlocking unlocking;

    /** Absent where no workspace is open. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Readiness readiness;

    /** Absent where there is no store, and so nothing to unlock. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Passphrases passphrases;

    @Activate
    public FrameworkCommandLine(BundleContext context, @Reference CommandCatalogue catalogue, @Reference Unlocking unlocking) {
        this.context = context;
        this.catalogue = catalogue;
        this.unlocking = unlocking;
    }

    @Override
    public int run(List<String> arguments, Path folder, InputStream in, OutputStream out, OutputStream err, boolean terminal) {
        return run(arguments, new Terminal(folder, in, out, err, terminal));
    }

    int run(List<String> typed, Terminal terminal) {
        PrintWriter messages = Call.writer(terminal.err());
        try {
            return dispatch(Help.asOption(typed), terminal);
        } catch (UsageException e) {
            messages.println(e.getMessage());
            return WRONG_USE;
        } catch (RefusedException | CancelledException e) {
            messages.println(e.getMessage());
            return REFUSED;
        } catch (PassphraseException e) {
            messages.println(e.getMessage());
            return REFUSED;
        } catch (StoreException e) {
            log().error("Command {} failed in the store", typed.get(0), e);
            messages.println(e.getMessage() + logHint());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            messages.println("Interrupted");
            return FAILED;
        } catch (Exception | LinkageError e) {
            log().error("Command {} failed", typed.get(0), e);
            messages.println("The workbench failed: " + e + logHint());
            return FAILED;
        } finally {
            messages.flush();
        }
    }

    private int dispatch(List<String> typed, Terminal terminal) throws Exception {
        Optional<Described> found = catalogue.find(typed);
        if (found.isEmpty()) {
            return explain(typed, terminal);
        }
        Described described = found.get();
        Call call = new Call(arguments(described, typed), actor(), terminal, this::ask);
        try {
            if (call.arguments().help()) {
                Help.of(described, call.text());
                return DONE;
            }
            return ready(described, call).run(call);
        } finally {
            call.finish();
        }
    }

    private Optional<char[]> ask(String question) {
        return Optional.ofNullable(passphrases).flatMap(known -> known.ask(question));
    }

    private static Arguments arguments(Described described, List<String> typed) throws UsageException {
        try {
            return Arguments.parse(described, typed.subList(described.words().size(), typed.size()));
        } catch (UsageException e) {
            throw new UsageException(e.getMessage() + "\nTry: riia " + described.text() + " --help");
        }
    }

    private Command ready(Described described, Call call) throws UsageException, RefusedException, InterruptedException {
        if (described.workspace() && context.getProperty("riia.workspace") == null) {
            throw new UsageException("'" + described.text() + "' needs a workspace: --workspace DIR, or RIIA_WORKSPACE, or a"
                    + " current folder that is one. 'riia init --region ID DIR' makes one");
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - end < 0) {
            Optional<Command> command = catalogue.await(described, STEP);
            if (command.isPresent()) {
                return command.get();
            }
            refuseIfInTrouble();
            if (unlocking.unlock(call)) {
                end = System.nanoTime() + PATIENCE.toNanos();
            }
        }
        throw new IllegalStateException("command '" + described.text() + "' is installed, but what it needs did not start");
    }

    /** Waiting makes no sense when the store, or the tables of an area, cannot become ready. */
    private void refuseIfInTrouble() {
        Readiness known = readiness;
        List<String> troubles = known == null ? List.of() : known.troubles();
        if (!troubles.isEmpty()) {
            throw new StoreException(String.join("\n", troubles));
        }
    }

    private int explain(List<String> typed, Terminal terminal) throws UsageException {
        if (typed.isEmpty() || typed.get(0).equals(Help.OPTION)) {
            PrintWriter out = Call.writer(terminal.out());
            Help.overview(catalogue.described(), out);
            out.flush();
            return DONE;
        }
        throw new UsageException(Help.unknown(catalogue.described(), typed));
    }

    private Actor actor() {
        return new Actor(Optional.ofNullable(context.getProperty("riia.person")).orElse("p-unknown"), "coordinator");
    }

    private String logHint() {
        return Optional.ofNullable(context.getProperty("riia.log")).map(file -> "\nThe log says more: " + file).orElse("");
    }

    private static Logger log() {
        return LoggerFactory.getLogger(FrameworkCommandLine.class);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.command.shell.internal;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;

/** The Gogo prompt: reads a line, runs it, prints what it gives, until the input ends. */
@Component
@CommandDescription(name = "shell", summary = "the Gogo prompt: every command here, and the framework's own",
        notes = {"Reads lines from standard input until it ends or says exit.",
                "Exit status: the highest of its commands."})
public final class ShellCommand implements Command {

    static final String ERROR = "riia.error";

    private final CommandProcessor processor;

    @Activate
    public ShellCommand(@Reference CommandProcessor processor) {
        this.processor = processor;
    }

    @Override
    public int run(Invocation invocation) throws IOException {
        PrintWriter out = invocation.text();
        PrintWriter err = invocation.messages();
        try (CommandSession session = processor.createSession(new ByteArrayInputStream(new byte[0]), stream(out), stream(err))) {
            session.currentDir(invocation.path("."));
            session.put(ERROR, stream(err));
            session.put("SCOPE", "riia:*");
            return read(session, new BufferedReader(new InputStreamReader(invocation.input(), StandardCharsets.UTF_8)), out, err);
        }
    }

    private static int read(CommandSession session, BufferedReader in, PrintWriter out, PrintWriter err) throws IOException {
        int highest = 0;
        prompt(err);
        for (String line = in.readLine(); line != null && !line.strip().equals("exit"); line = in.readLine()) {
            highest = Math.max(highest, execute(session, line, out, err));
            out.flush();
            prompt(err);
        }
        return highest;
    }

    @SuppressWarnings("java:S2221") // whatever a line of the user's throws is the user's to read
    private static int execute(CommandSession session, String line, PrintWriter out, PrintWriter err) {
        try {
            Object result = session.execute(line);
            if (result instanceof ExitStatus status) {
                return status.status();
            }
            if (result != null) {
                out.println(session.format(result, 0));
            }
            return 0;
        } catch (Exception e) {
            err.println(e.getMessage() == null ? e.toString() : e.getMessage());
            return 2;
        }
    }

    private static void prompt(PrintWriter err) {
        err.print("riia> ");
        err.flush();
    }

    private static OutputStream stream(PrintWriter writer) {
        return new WriterStream(writer);
    }
}

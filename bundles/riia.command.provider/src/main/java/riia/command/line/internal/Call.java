// SPDX-License-Identifier: Apache-2.0
package riia.command.line.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import riia.base.Actor;
import riia.base.Progress;
import riia.command.Table;
import riia.command.spi.Invocation;

/** One call of a command, with the streams of whoever typed it. */
final class Call implements Invocation {

    /** Where a call comes from and reports to. */
    record Terminal(Path folder, InputStream in, OutputStream out, OutputStream err, boolean interactive) {
    }

    private final Arguments arguments;
    private final Actor actor;
    private final Terminal terminal;
    private final Function<String, Optional<char[]>> secrets;
    private final PrintWriter out;
    private final PrintWriter err;

    Call(Arguments arguments, Actor actor, Terminal terminal, Function<String, Optional<char[]>> secrets) {
        this.secrets = secrets;
        this.arguments = arguments;
        this.actor = actor;
        this.terminal = terminal;
        this.out = writer(terminal.out());
        this.err = writer(terminal.err());
    }

    Arguments arguments() {
        return arguments;
    }

    Terminal terminal() {
        return terminal;
    }

    static PrintWriter writer(OutputStream stream) {
        Writer characters = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        return new PrintWriter(characters, false);
    }

    @Override
    public Optional<String> option(String name) {
        return Optional.ofNullable(arguments.values().get(name));
    }

    @Override
    public boolean flag(String name) {
        return arguments.flags().contains(name);
    }

    @Override
    public List<String> operands() {
        return arguments.operands();
    }

    @Override
    public Path path(String typed) {
        return terminal.folder().resolve(typed).normalize();
    }

    @Override
    public InputStream input() {
        return terminal.in();
    }

    @Override
    public Optional<char[]> secret(String question) {
        return secrets.apply(question);
    }

    @Override
    public Optional<char[]> newSecret(String question) {
        while (true) {
            Optional<char[]> first = secret(question);
            Optional<char[]> second = first.isPresent() ? secret(question + ", again") : Optional.empty();
            boolean agree = second.isPresent() && Arrays.equals(first.get(), second.get());
            second.ifPresent(typed -> Arrays.fill(typed, '\0'));
            if (agree) {
                return first;
            }
            first.ifPresent(typed -> Arrays.fill(typed, '\0'));
            if (second.isEmpty()) {
                return Optional.empty();
            }
            err.println("The two differ; once more");
            err.flush();
        }
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Progress progress() {
        return terminal.interactive() ? new ProgressLine(err) : Progress.NONE;
    }

    @Override
    public void report(Table table) {
        try {
            arguments.format().write(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Standard output cannot be written", e);
        }
    }

    @Override
    public PrintWriter messages() {
        return err;
    }

    @Override
    public PrintWriter text() {
        return arguments.format() == ReportFormat.TABLE ? out : err;
    }

    void finish() {
        out.flush();
        err.flush();
    }
}

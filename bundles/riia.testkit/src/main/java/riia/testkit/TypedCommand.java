// SPDX-License-Identifier: Apache-2.0
package riia.testkit;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import riia.base.Actor;
import riia.base.Progress;
import riia.command.Table;
import riia.command.spi.Invocation;

/** What a user typed in the folder {@code /here}, and what a command answered: for tests of commands without a framework. */
public final class TypedCommand implements Invocation {

    private final Map<String, String> options;
    private final Set<String> flags;
    private final List<String> operands;
    private final StringWriter said = new StringWriter();
    private final PrintWriter writer = new PrintWriter(said, true);
    private final List<Table> tables = new ArrayList<>();

    public TypedCommand(Map<String, String> options, Set<String> flags, List<String> operands) {
        this.options = Map.copyOf(options);
        this.flags = Set.copyOf(flags);
        this.operands = List.copyOf(operands);
    }

    /** Only options with a value. */
    public static TypedCommand options(Map<String, String> options) {
        return new TypedCommand(options, Set.of(), List.of());
    }

    /** Results and messages, as they came. */
    public String said() {
        return said.toString();
    }

    /** The one table that was reported. */
    public Table table() {
        if (tables.size() != 1) {
            throw new AssertionError("One table was expected, " + tables.size() + " were reported");
        }
        return tables.get(0);
    }

    @Override
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    @Override
    public boolean flag(String name) {
        return flags.contains(name);
    }

    @Override
    public List<String> operands() {
        return operands;
    }

    @Override
    public Path path(String typed) {
        return Path.of("/here").resolve(typed);
    }

    @Override
    public InputStream input() {
        return InputStream.nullInputStream();
    }

    @Override
    public Optional<char[]> secret(String question) {
        return Optional.empty();
    }

    @Override
    public Optional<char[]> newSecret(String question) {
        return Optional.empty();
    }

    @Override
    public Actor actor() {
        return new Actor("p-1", "coordinator");
    }

    @Override
    public Progress progress() {
        return Progress.NONE;
    }

    @Override
    public void report(Table table) {
        tables.add(table);
    }

    @Override
    public PrintWriter messages() {
        return writer;
    }

    @Override
    public PrintWriter text() {
        return writer;
    }
}

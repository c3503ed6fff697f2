// SPDX-License-Identifier: Apache-2.0
package riia.store.command.internal;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import riia.base.Actor;
import riia.base.Progress;
import riia.command.Table;
import riia.command.spi.Invocation;

/** What a user typed, for tests. */
final class Typed implements Invocation {

    private final List<String> operands;
    private final Set<String> flags;
    private final StringWriter said = new StringWriter();
    private final PrintWriter writer = new PrintWriter(said, true);
    Table table;

    Typed(List<String> operands, Set<String> flags) {
        this.operands = operands;
        this.flags = flags;
    }

    String said() {
        return said.toString();
    }

    @Override
    public Optional<String> option(String name) {
        return Optional.empty();
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
    public Actor actor() {
        return new Actor("p-1", "coordinator");
    }

    @Override
    public Progress progress() {
        return Progress.NONE;
    }

    @Override
    public void report(Table reported) {
        table = reported;
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

// SPDX-License-Identifier: Apache-2.0
package riia.command.spi;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;
import riia.base.Progress;
import riia.command.Table;

/** One call of a command: its arguments, already checked against its description, and where to report. */
@ProviderType
public interface Invocation {

    /** The value of an option, by its name with dashes; of one that was given several times a line each. */
    Optional<String> option(String name);

    /** The values of an option that may be given several times, in order. */
    default List<String> options(String name) {
        return option(name).map(values -> values.lines().toList()).orElse(List.of());
    }

    /** Whether a flag was given. */
    boolean flag(String name);

    /** What stood without an option, in order. */
    List<String> operands();

    /** A path that the user typed, resolved against the user's current folder. */
    Path path(String typed);

    /** The user's standard input; empty for a command that came from elsewhere. Not to be closed. */
    InputStream input();

    /**
     * Asks for a passphrase on the terminal, without showing what is typed. Blocks until it has been typed.
     *
     * @param question such as {@code New passphrase}; a colon follows
     * @return what was typed, for the caller to wipe; nothing if there is no terminal to ask on, or its input ended
     */
    Optional<char[]> secret(String question);

    /** As {@link #secret}, asked twice, and again until both agree. */
    Optional<char[]> newSecret(String question);

    /** Who calls. */
    Actor actor();

    /** Progress on a terminal; quiet in a pipe. */
    Progress progress();

    /** Reports rows on standard output in the format that the user chose. A command reports at most one table. */
    void report(Table table);

    /** Messages for people, on standard error. */
    PrintWriter messages();

    /** Results that are no table, on standard output; with csv or json it writes to standard error instead. */
    PrintWriter text();
}

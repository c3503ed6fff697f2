// SPDX-License-Identifier: Apache-2.0
package riia.command.spi;

import java.util.List;
import java.util.Optional;

/**
 * What a command takes; its name stands in its {@link CommandDescription}. Every command also takes {@code --workspace}, {@code --format} and
 * {@code --help}; they are not listed here.
 *
 * @param operands what stands without an option, in order
 * @param options the options
 * @param notes further lines of help: what it writes, what its exit status means
 */
public record CommandSyntax(List<Operand> operands, List<Option> options, List<String> notes) {

    public CommandSyntax {
        operands = List.copyOf(operands);
        options = List.copyOf(options);
        notes = List.copyOf(notes);
    }

    /** Something that stands without an option: at least {@code least} times, at most {@code most}. */
    public record Operand(String label, String help, int least, int most) {
    }

    /**
     * An option.
     *
     * @param name with its dashes, such as {@code --period}
     * @param label what its value is called in the help; empty for a flag that takes none
     * @param required whether it must be given
     * @param help one line
     */
    public record Option(String name, Optional<String> label, boolean required, String help) {

        /** An option that takes no value. */
        public static Option flag(String name, String help) {
            return new Option(name, Optional.empty(), false, help);
        }

        /** An option with a value that may be left out. */
        public static Option value(String name, String label, String help) {
            return new Option(name, Optional.of(label), false, help);
        }

        /** An option with a value that must be given. */
        public static Option required(String name, String label, String help) {
            return new Option(name, Optional.of(label), true, help);
        }
    }
}

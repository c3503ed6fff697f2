// SPDX-License-Identifier: Apache-2.0
package riia.command.line.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import riia.command.spi.CommandDescription;

/**
 * A command as its description has it.
 *
 * @param words its name, word by word
 * @param summary one line
 * @param workspace whether it needs one
 * @param operands in order
 * @param options in order
 * @param notes further lines of help
 */
record Described(List<String> words, String summary, boolean workspace, List<Operand> operands, List<Option> options,
        List<String> notes) implements Comparable<Described> {

    static final String NAME = CommandDescription.PREFIX_ + "name";

    private static final Pattern OPERAND = Pattern.compile("(\\[?)([^\\s\\].]+)(\\.{3})?]?(?:\\s{2,}(.*))?");
    private static final Pattern OPTION = Pattern.compile("(--[a-z-]+)(?: (?!\\(required\\))(\\S+))?( \\(required\\))?(?:\\s{2,}(.*))?");

    /** Something that stands without an option. */
    record Operand(String label, String help, boolean needed, boolean many) {

        static Operand of(String text) {
            Matcher parts = matched(OPERAND, text);
            return new Operand(parts.group(2), words(parts), parts.group(1).isEmpty(), parts.group(3) != null);
        }
    }

    /** An option; one without a label takes no value. */
    record Option(String name, Optional<String> label, boolean required, String help) {

        static Option of(String text) {
            Matcher parts = matched(OPTION, text);
            return new Option(parts.group(1), Optional.ofNullable(parts.group(2)), parts.group(3) != null, words(parts));
        }
    }

    /** Reads the properties of a component; empty if it is no command. */
    static Optional<Described> of(Map<String, Object> properties) {
        return Optional.ofNullable(properties.get(NAME)).map(name -> new Described(List.of(name.toString().split(" ")),
                String.valueOf(properties.get(CommandDescription.PREFIX_ + "summary")),
                !Boolean.FALSE.equals(properties.get(CommandDescription.PREFIX_ + "workspace")),
                lines(properties, "operands").stream().map(Operand::of).toList(),
                lines(properties, "options").stream().map(Option::of).toList(), lines(properties, "notes")));
    }

    private static List<String> lines(Map<String, Object> properties, String key) {
        Object value = properties.get(CommandDescription.PREFIX_ + key);
        return value instanceof String[] lines ? List.of(lines) : value == null ? List.of() : List.of(value.toString());
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a label, two spaces and a line of help");
        }
        return matcher;
    }

    private static String words(Matcher parts) {
        return Optional.ofNullable(parts.group(4)).orElse("");
    }

    String text() {
        return String.join(" ", words);
    }

    boolean begins(List<String> arguments) {
        return arguments.size() >= words.size() && arguments.subList(0, words.size()).equals(words);
    }

    @Override
    public int compareTo(Described other) {
        return text().compareTo(other.text());
    }
}

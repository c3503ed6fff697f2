// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something that a user may tell a {@link Format} instead of having it detected.
 *
 * @param key for {@code --setting key=value}, such as {@code encoding}, {@code delimiter}, {@code quote}, {@code sheet}, {@code hidden}
 * @param label for a form, such as {@code Character encoding}
 * @param choices the values there are; empty if any text will do
 */
public record Setting(String key, String label, List<String> choices) {

    public Setting {
        if (key.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("A setting needs a key and a label; key '" + key + "', label '" + label + "'");
        }
        choices = List.copyOf(choices);
    }

    /**
     * Holds what was told against what may be told; choices in any case.
     *
     * @throws IllegalArgumentException for a key or a value that is not among the choices; names them
     */
    public static void check(List<Setting> known, Map<String, String> told) {
        told.forEach((key, value) -> {
            Setting setting = known.stream().filter(one -> one.key.equals(key)).findFirst().orElseThrow(() ->
                    new IllegalArgumentException("There is no setting '" + key + "'; there are "
                            + known.stream().map(Setting::key).collect(Collectors.joining(", "))));
            if (!setting.choices.isEmpty() && setting.choices.stream().noneMatch(value::equalsIgnoreCase)) {
                throw new IllegalArgumentException("Setting '" + key + "' cannot be '" + value + "'; choose among "
                        + String.join(", ", setting.choices));
            }
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

/**
 * One thing that a {@link Format} found out about a file, or was told.
 *
 * @param key of the {@link Setting} that overrides it; a key of its own if none does
 * @param label as people read it, such as {@code Character encoding}
 * @param value such as {@code UTF-8}; for a setting one that can be told again
 * @param told whether a user said so
 * @param reason why it was taken to be so, as a sentence without its full stop; empty if there is nothing to say
 */
public record Detection(String key, String label, String value, boolean told, String reason) {

    public Detection {
        if (key.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("A detection needs a key and a label; key '" + key + "', label '" + label + "'");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.reference;

import java.util.Optional;

/**
 * Which authority a row speaks of, or why that cannot be said.
 *
 * @param authority the one authority that all given parts agree on
 * @param found the given parts, as one text, for a problem's {@code found}
 * @param expected what would agree: for a contradiction both readings, such as "831 is Derby; Derbyshire is 830"
 */
public record Match(Optional<Authority> authority, String found, String expected) {
}

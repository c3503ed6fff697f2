// SPDX-License-Identifier: Apache-2.0
package riia.report;

import java.util.List;

/**
 * A pack that can be made.
 *
 * @param id such as {@code quarter}, {@code authority}, {@code challenge}
 * @param name for people
 * @param perAuthority whether it is about one authority
 * @param sections ids of its sections, in the active region's order
 */
public record PackKind(String id, String name, boolean perAuthority, List<String> sections) {

    public PackKind {
        sections = List.copyOf(sections);
    }
}

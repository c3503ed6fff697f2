// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.util.List;

import riia.base.AreaCode;

/**
 * Authorities that somebody compares together: a sub-region of the region's profile, or a group of one's own.
 *
 * @param id within the workspace: of a sub-region as in the profile, of one's own made from its name
 * @param own whether it was made here rather than by the region
 */
public record AuthorityGroup(String id, String name, List<AreaCode> members, boolean own) {

    public AuthorityGroup {
        if (id.isBlank() || name.isBlank() || members.isEmpty()) {
            throw new IllegalArgumentException("A group has an id, a name and members; found '" + id + "', '" + name + "', " + members);
        }
        members = List.copyOf(members);
    }
}

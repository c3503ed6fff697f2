// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;
import riia.base.AreaCode;

/**
 * Groups that figures are pooled over: the region's own sub-regions and those kept in the workspace. Safe on every thread. Changes are
 * journalled and announced as {@link #CHANGED}.
 */
@ProviderType
public interface AuthorityGroups {

    /** Event topic. */
    String CHANGED = "riia/benchmark/group/CHANGED";

    /** Sub-regions as the profile has them, then one's own by name. */
    List<AuthorityGroup> all();

    /**
     * Keeps a group of one's own; one of the same name is replaced.
     *
     * @throws IllegalArgumentException if the name is empty, that of a sub-region, or longer than 80 characters, if there is no member,
     *         or a member is not known
     */
    AuthorityGroup keep(Actor actor, String name, List<AreaCode> members);

    /** @throws IllegalArgumentException if no such group of one's own is kept; names those that are */
    void remove(Actor actor, String id);
}

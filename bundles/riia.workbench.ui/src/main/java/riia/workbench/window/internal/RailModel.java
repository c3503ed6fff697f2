// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.workbench.tab.internal.DeclaredView;

/**
 * What the rail shows: groups in the order of their first view.
 *
 * @param front id of the view in front; empty for none
 */
record RailModel(List<Group> groups, String front) {

    /** Views that stand together; one alone needs no heading over it. */
    record Group(Optional<String> heading, List<DeclaredView> views) {
    }

    static RailModel of(List<DeclaredView> views, String front) {
        Map<String, List<DeclaredView>> byHeading = new LinkedHashMap<>();
        views.forEach(view -> byHeading.computeIfAbsent(view.rail(), heading -> new ArrayList<>()).add(view));
        List<Group> groups = new ArrayList<>();
        byHeading.forEach((heading, members) -> groups.add(new Group(
                members.size() == 1 || heading.isEmpty() ? Optional.empty() : Optional.of(heading), members)));
        return new RailModel(groups, front);
    }

    boolean isFront(String viewId) {
        return viewId.equals(front);
    }
}

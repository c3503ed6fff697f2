// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which views have a tab, in order, and which is in front. */
final class OpenTabs {

    private final List<String> ids = new ArrayList<>();
    private Optional<String> front = Optional.empty();

    /** Reads what {@link #ids()} joined by commas and the front one wrote. */
    static List<String> parse(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split(","));
    }

    String joined() {
        return String.join(",", ids);
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    Optional<String> front() {
        return front;
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    void add(String id) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    void front(String id) {
        front = Optional.of(id);
    }

    /** Takes one away; the tab before it comes to the front if it was there. */
    void remove(String id) {
        int at = ids.indexOf(id);
        ids.remove(id);
        if (front.equals(Optional.of(id))) {
            front = ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(Math.max(0, at - 1)));
        }
    }

    /** The tab some steps after the front one, round and round. */
    Optional<String> step(int by) {
        return front.map(id -> ids.get(Math.floorMod(ids.indexOf(id) + by, ids.size())));
    }
}

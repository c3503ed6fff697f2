// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.choice.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a user chooses.
 *
 * @param key under which it is kept, and given by whoever opens the view
 * @param label for people
 * @param items what there is
 * @param at position of the chosen one; -1 where there is nothing
 */
public record Choice(String key, String label, List<Item> items, int at) {

    /**
     * One of them.
     *
     * @param id what is kept
     * @param name how it reads
     */
    public record Item(String id, String name) {
    }

    public Choice {
        items = List.copyOf(items);
        if (at < -1 || at >= items.size()) {
            throw new IllegalArgumentException("Of " + items.size() + " items of '" + key + "' number " + at + " is chosen");
        }
    }

    /** With what is wanted under its key chosen, or the first where that is not there. */
    public static Choice of(String key, String label, List<Item> items, Map<String, String> wanted) {
        int at = items.isEmpty() ? -1 : 0;
        for (int i = 0; i < items.size(); i++) {
            at = items.get(i).id().equals(wanted.get(key)) ? i : at;
        }
        return new Choice(key, label, items, at);
    }

    /** Id of the chosen one; empty where there is nothing. */
    public Optional<String> chosen() {
        return at < 0 ? Optional.empty() : Optional.of(items.get(at).id());
    }

    /** Id of the one that lies some steps on, if there is one. */
    public Optional<String> beside(int steps) {
        int to = at + steps;
        return at < 0 || to < 0 || to >= items.size() ? Optional.empty() : Optional.of(items.get(to).id());
    }
}

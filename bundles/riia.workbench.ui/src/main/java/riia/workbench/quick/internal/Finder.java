// SPDX-License-Identifier: Apache-2.0
package riia.workbench.quick.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds among choices what a few typed letters mean: every word typed occurs; titles that begin with them come first. */
public record Finder(List<Choice> choices) {

    public Finder {
        choices = List.copyOf(choices);
    }

    /** The choices that fit, the likeliest first; all for an empty text. */
    public List<Choice> find(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        String[] words = text.split("\\s+");
        return choices.stream().filter(choice -> fits(choice, words))
                .sorted(Comparator.comparingInt(choice -> distance(choice, text))).toList();
    }

    private static boolean fits(Choice choice, String[] words) {
        String all = (choice.title() + " " + choice.kind()).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static int distance(Choice choice, String text) {
        String title = choice.title().toLowerCase(Locale.ROOT);
        if (title.startsWith(text)) {
            return 0;
        }
        return title.contains(" " + text) ? 1 : 2;
    }
}

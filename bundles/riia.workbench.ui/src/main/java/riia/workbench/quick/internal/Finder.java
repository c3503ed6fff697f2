// SPDX-License-Identifier: Apache-2.0
package riia.workbench.quick.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds among choices what a few typed letters mean: every word typed occurs; titles that begin with them come first. */
public record Finder(List<Choice> choices) {

    /** More than a person looks through; further letters find the rest. */
    private static final int MOST = 60;

    public Finder {
        choices = List.copyOf(choices);
    }

    /** The same with more to find. */
    public Finder with(List<Choice> more) {
        return new Finder(Stream.concat(choices.stream(), more.stream()).toList());
    }

    /** The choices that fit, the likeliest first; for an empty text all that need no letters. */
    public List<Choice> find(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        String[] words = text.split("\\s+");
        return choices.stream().filter(choice -> !text.isEmpty() || !choice.named()).filter(choice -> fits(choice, words))
                .sorted(Comparator.comparingInt(choice -> distance(choice, text))).limit(MOST).toList();
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

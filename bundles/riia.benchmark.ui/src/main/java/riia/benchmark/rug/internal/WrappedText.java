// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;

import riia.benchmark.rug.internal.RugInks.Lettering;

/** Text that has to fit. What is drawn in must be the lettering's font. */
final class WrappedText {

    private static final String MORE = "\u2026";

    private WrappedText() {
    }

    /** Text over at most some lines of a width; what does not fit ends in dots. */
    static List<String> lines(Lettering letters, GC gc, String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean fits = line.isEmpty() || letters.width(gc, longer) <= width;
            if (!fits && lines.size() + 1 < most) {
                lines.add(shortened(letters, gc, line.toString(), width));
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(shortened(letters, gc, line.toString(), width));
        return lines;
    }

    /** Text cut to a width, with dots where something is missing. */
    static String shortened(Lettering letters, GC gc, String text, int width) {
        if (letters.width(gc, text) <= width) {
            return text;
        }
        int length = text.length();
        while (length > 1 && letters.width(gc, text.substring(0, length) + MORE) > width) {
            length--;
        }
        return text.substring(0, length).stripTrailing() + MORE;
    }
}

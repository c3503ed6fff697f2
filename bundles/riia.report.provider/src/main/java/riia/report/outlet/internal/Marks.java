// SPDX-License-Identifier: Apache-2.0
package riia.report.outlet.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.report.HandlingMark;
import riia.report.Leaving;

/** What a thing that leaves must say, and whether it does. */
final class Marks {

    private Marks() {
    }

    /**
     * The mark of what leaves; none for what holds no figures.
     *
     * @param label of the workspace, such as {@code SYNTHETIC SAMPLE}
     * @param handling the active region's own words
     */
    static HandlingMark of(Leaving leaving, Optional<String> label, Optional<String> handling) {
        List<String> lines = new ArrayList<>();
        if (leaving.kind() != Leaving.Kind.NO_FIGURES) {
            label.ifPresent(lines::add);
            handling.filter(words -> !words.isBlank()).ifPresent(lines::add);
            if (leaving.kind() == Leaving.Kind.WORKING) {
                lines.add("internal, not released");
            }
            leaving.dataset().ifPresent(lines::add);
            leaving.cut().ifPresent(lines::add);
        }
        return new HandlingMark(lines);
    }

    /** The first line of a mark that a text does not say, as it stands or as HTML and XML write it. */
    static Optional<String> missing(HandlingMark mark, String text) {
        String plain = unescaped(text);
        return mark.lines().stream().filter(line -> !text.contains(line) && !plain.contains(line)).findFirst();
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}

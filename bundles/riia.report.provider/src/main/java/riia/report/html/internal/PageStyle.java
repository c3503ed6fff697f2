// SPDX-License-Identifier: Apache-2.0
package riia.report.html.internal;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import riia.base.colour.Tint;
import riia.report.chart.Drawing.Ink;
import riia.report.document.Document;

/**
 * The colours of a page, paper being light, and what its document decides: the region's own colour, and the mark in the margin of
 * each printed page.
 */
final class PageStyle {

    private PageStyle() {
    }

    static String of(Document document) {
        String light = colours(false) + " --brand: " + document.branding().accent() + ";";
        return "@media screen { :root {" + light + " } }\n@media print { :root { color-scheme: light;" + light + " } }\n"
                + "@media screen and (prefers-color-scheme: dark) { :root {" + colours(true) + " --brand: " + Tint.ACCENT.hex(true) + "; } }\n"
                + inks() + "@page { @bottom-left { content: \"" + quoted(String.join(" \u00b7 ", document.mark().lines())) + "\"; } }\n";
    }

    private static String colours(boolean onDark) {
        return Stream.of(Tint.values()).map(tint -> " --" + named(tint) + ": " + tint.hex(onDark) + ";").collect(Collectors.joining());
    }

    private static String inks() {
        return Stream.of(Ink.values()).map(ink -> ".ink-" + named(ink) + " { color: var(--" + named(ink) + "); }\n").collect(Collectors.joining());
    }

    static String named(Enum<?> role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a text in CSS within HTML: nothing ends it early, neither as CSS nor as markup. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (letter < ' ' || letter == '"' || letter == '\\' || letter == '<' || letter == '>' || letter == '&') {
                out.append('\\').append(Integer.toHexString(letter)).append(' ');
            } else {
                out.appendCodePoint(letter);
            }
        });
        return out.toString();
    }
}

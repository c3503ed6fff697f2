// SPDX-License-Identifier: Apache-2.0
package riia.report.html.internal;

import java.util.stream.Collectors;

import riia.report.document.Document;

/** What of a page's style its document decides: the region's colour, and the mark in the margin of each printed page. */
final class PageStyle {

    private PageStyle() {
    }

    static String of(Document document) {
        return ":root { --brand: " + document.branding().accent() + "; }\n@page { @bottom-left { content: \""
                + quoted(document.mark().lines().stream().collect(Collectors.joining(" \u00b7 "))) + "\"; } }\n";
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

// SPDX-License-Identifier: Apache-2.0
package riia.report.html.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** HTML as it grows. Whatever is not markup of our own goes through {@link #text} or {@link #attribute}. */
final class Html {

    private static final Map<Character, String> ESCAPED = Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'',
            "&#39;", '\n', "&#10;");

    private final StringBuilder out = new StringBuilder(1 << 16);

    /** Markup that this bundle's own code wrote. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            String escaped = ESCAPED.get(letter);
            if (escaped == null) {
                out.append(letter);
            } else {
                out.append(escaped);
            }
        }
        return this;
    }

    /** {@code name="value"} with a space before it. */
    Html attribute(String name, String value) {
        return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
    }

    /** An element that holds words only. */
    Html element(String tag, String words) {
        return raw("<").raw(tag).raw(">").text(words).raw("</").raw(tag).raw(">");
    }

    /** A file that stands beside this class. */
    static String file(String name) {
        try (InputStream in = Html.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Our own file " + name, e);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

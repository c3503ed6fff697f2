// SPDX-License-Identifier: Apache-2.0
package riia.report.html.internal;

import java.math.BigDecimal;
import java.util.Locale;

import riia.report.document.Cell;
import riia.report.document.Cell.Shade;

/** What stands in one cell: the sign beside the figure in a row, below it in the footing. */
final class HtmlCell {

    /** How many letters of words a column of figures has room for; the rest is in the cell's hint. */
    private static final int ROOM = 24;

    private final Html html;
    private final Svg drawings;

    HtmlCell(Html html, Svg drawings) {
        this.html = html;
        this.drawings = drawings;
    }

    void write(Cell cell, boolean figures, boolean footing) {
        html.raw("<td");
        if (cell instanceof Cell.Figure figure && figure.shade() != Shade.NONE) {
            html.attribute("class", figure.shade().name().toLowerCase(Locale.ROOT));
        } else if (!figures) {
            html.attribute("class", "words");
        }
        String hint = hint(cell, figures);
        if (!hint.isEmpty()) {
            html.attribute("title", hint);
        }
        html.raw(">");
        content(cell, figures, footing);
        html.raw("</td>");
    }

    private static String hint(Cell cell, boolean figures) {
        if (cell instanceof Cell.Figure figure) {
            return figure.hint();
        }
        if (cell instanceof Cell.Marked marked) {
            return marked.meaning();
        }
        return cell instanceof Cell.Words words && figures && words.text().length() > ROOM ? words.text() : "";
    }

    /** What stands between the tags. */
    void content(Cell cell, boolean figures, boolean footing) {
        if (cell instanceof Cell.Words words) {
            if (figures) {
                html.raw("<span class=\"words\">").text(shortened(words.text())).raw("</span>");
            } else {
                html.text(words.text());
            }
        } else if (cell instanceof Cell.Figure figure) {
            if (!footing && !figure.sign().isEmpty()) {
                html.element("small", figure.sign()).raw(" ");
            }
            html.text(shown(figure.value()));
            if (footing && !figure.sign().isEmpty()) {
                html.raw("<small class=\"n\">").text(figure.sign()).raw("</small>");
            }
        } else if (cell instanceof Cell.Marked marked) {
            html.element("i", marked.symbol());
        } else if (cell instanceof Cell.Sketch sketch) {
            drawings.write(sketch.drawing());
        }
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= ROOM ? line : line.substring(0, ROOM - 1).stripTrailing() + "\u2026";
    }

    /** With commas between thousands and a true minus. */
    private static String shown(BigDecimal value) {
        return String.format(Locale.UK, "%,." + Math.max(0, value.scale()) + "f", value).replace('-', '\u2212');
    }
}

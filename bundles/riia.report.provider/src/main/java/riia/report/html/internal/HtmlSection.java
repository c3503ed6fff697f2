// SPDX-License-Identifier: Apache-2.0
package riia.report.html.internal;

import riia.report.document.Block;
import riia.report.document.Block.Term;
import riia.report.document.Block.Tone;
import riia.report.document.Document.Section;

/** Sections with what stands in them; headings one level deeper than those of what holds them. */
final class HtmlSection {

    /** Sections at this level are landmarks; their parts are not. */
    static final int TOP = 2;

    private static final int DEEPEST = 6;

    private final Html html;
    private final HtmlTable tables;
    private final Svg drawings;
    private int rooms;

    HtmlSection(Html html) {
        this.html = html;
        this.drawings = new Svg(html);
        this.tables = new HtmlTable(html, drawings);
    }

    void write(Section section, int level) {
        html.raw("<section").attribute("id", section.id());
        if (level == TOP) {
            html.attribute("aria-labelledby", section.id() + "-title");
        }
        html.raw(Tables.landscape(section) ? " class=\"landscape\"" : "").raw(">\n");
        heading(level, " id=\"" + section.id() + "-title\"", section.title());
        section.blocks().forEach(block -> write(block, Math.min(DEEPEST, level + 1)));
        section.sections().forEach(part -> write(part, Math.min(DEEPEST, level + 1)));
        html.raw("</section>\n");
    }

    private void heading(int level, String attributes, String words) {
        html.raw("<h" + level + attributes + ">").text(words).raw("</h" + level + ">\n");
    }

    private void write(Block block, int level) {
        if (block instanceof Block.Paragraph paragraph) {
            html.raw(paragraph.tone() == Tone.PLAIN ? "<p>" : "<p class=\"" + (paragraph.tone() == Tone.QUIET ? "quiet" : "notice")
                    + "\">").text(paragraph.text()).raw("</p>\n");
        } else if (block instanceof Block.Points points) {
            html.raw("<ul>\n");
            points.items().forEach(item -> html.element("li", item).raw("\n"));
            html.raw("</ul>\n");
        } else if (block instanceof Block.Terms terms) {
            html.raw("<dl>\n");
            for (Term one : terms.terms()) {
                html.element("dt", one.term()).element("dd", one.meaning()).raw("\n");
            }
            html.raw("</dl>\n");
        } else if (block instanceof Block.Quotation quotation) {
            html.raw("<figure class=\"quote\"><blockquote>");
            quotation.text().lines().forEach(line -> html.element("p", line));
            html.raw("</blockquote><figcaption>").text(quotation.by()).raw("</figcaption></figure>\n");
        } else if (block instanceof Block.Room room) {
            room(room, level);
        } else if (block instanceof Block.Picture picture) {
            html.raw("<figure class=\"chart\">");
            drawings.write(picture.drawing());
            html.raw("<details><summary>In words<span class=\"unseen\">: ").text(picture.drawing().title())
                    .raw("</span></summary>").element("p", picture.drawing().words()).raw("</details></figure>\n");
        } else if (block instanceof Block.Grid grid) {
            tables.write(grid.table());
        }
    }

    private void room(Block.Room room, int level) {
        String id = "room-" + ++rooms;
        html.raw("<div class=\"room\">");
        heading(level, " id=\"" + id + "\"", room.heading());
        html.raw("<textarea rows=\"" + room.lines() + "\" aria-labelledby=\"" + id + "\"></textarea></div>\n");
    }
}

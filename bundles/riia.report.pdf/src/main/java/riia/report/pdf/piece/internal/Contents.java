// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.piece.internal;

import java.util.List;

import riia.report.document.Document.Section;
import riia.report.pdf.page.internal.Letters;
import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Tag;
import riia.report.pdf.page.internal.Type;
import riia.report.pdf.page.internal.Typeface;

/** Sections and their parts with the pages on which they begin, each a link. */
public record Contents(Type type, List<Section> sections) implements Piece {

    private static final float ROW = 15;
    private static final float NUMBERS = 40;
    private static final float BASE = 11;

    @Override
    public float least(Paper paper) {
        return 2 * ROW;
    }

    @Override
    public void flow(Paper paper, Tag parent) {
        rows(paper, parent.add("TOC"), sections, 0);
        paper.down(6);
    }

    private void rows(Paper paper, Tag list, List<Section> parts, int depth) {
        for (Section section : parts) {
            paper.ensure(ROW);
            Tag item = list.add("TOCI");
            row(paper, item.add("Reference").add("Link"), section, depth);
            if (depth == 0 && !section.sections().isEmpty()) {
                rows(paper, item.add("TOC"), section.sections(), 1);
            }
        }
    }

    private void row(Paper paper, Tag link, Section section, int depth) {
        Typeface face = depth == 0 ? type.bold() : type.regular();
        double left = Paper.MARGIN + 14 * depth;
        double right = Paper.MARGIN + paper.measure();
        double y = paper.y() + BASE;
        String title = Letters.fitted(section.title(), face, Inks.BODY, (float) (right - left) - NUMBERS);
        paper.put(link, canvas -> canvas.text(face, Inks.BODY, Inks.TEXT, left, y, title));
        paper.put(link, canvas -> {
            String number = Integer.toString(paper.anchors().get(section.id()).page().number());
            canvas.text(face, Inks.BODY, Inks.TEXT, right - face.width(number, Inks.BODY), y, number);
        });
        double from = left + face.width(title, Inks.BODY) + 6;
        paper.decorate(canvas -> canvas.path(List.of(from, right - 24), List.of(y, y), Inks.QUIET, 0.5, 1, 3));
        paper.link(link, (float) left, (float) right, ROW, section.id(), "Go to " + section.title());
        paper.down(ROW);
    }
}

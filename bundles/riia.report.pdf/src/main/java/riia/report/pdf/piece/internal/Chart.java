// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.piece.internal;

import riia.report.chart.Drawing;
import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Passage;
import riia.report.pdf.page.internal.Tag;
import riia.report.pdf.page.internal.Type;

/**
 * A chart below its title, never larger than it was drawn and always whole on a page.
 *
 * @param heading of the section that it stands in; a title that says the same is not set again
 */
public record Chart(Type type, Drawing drawing, String heading) implements Piece {

    private static final float BEFORE = 8;
    private static final float AFTER = 6;

    @Override
    public float least(Paper paper) {
        return BEFORE + title(paper).height() + (float) (drawing.height() * scale(paper)) + AFTER;
    }

    @Override
    public void flow(Paper paper, Tag parent) {
        paper.ensure(least(paper));
        paper.space(BEFORE);
        if (!title(paper).lines().isEmpty()) {
            title(paper).flow(paper, parent.add("P"), 0);
        }
        double scale = scale(paper);
        Tag figure = parent.add("Figure").alternative(drawing.title() + ". " + drawing.words());
        DrawnShapes shapes = new DrawnShapes(type, Paper.MARGIN, paper.y(), scale);
        paper.put(figure, canvas -> shapes.draw(drawing, canvas));
        paper.down((float) (drawing.height() * scale) + AFTER);
    }

    private Passage title(Paper paper) {
        return Passage.of(drawing.title().equals(heading) ? "" : drawing.title(), type.bold(), Inks.BODY, Inks.TEXT, paper.measure());
    }

    private double scale(Paper paper) {
        double tall = paper.whole() - BEFORE - AFTER - title(paper).height();
        return Math.min(1, Math.min(paper.width() / drawing.width(), tall / drawing.height()));
    }
}

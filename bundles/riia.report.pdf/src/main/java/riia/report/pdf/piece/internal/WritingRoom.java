// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.piece.internal;

import riia.report.document.Block.Room;
import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Tag;
import riia.report.pdf.page.internal.Type;

/** Lines to write on, with a heading. */
public record WritingRoom(Type type, Room room, int level) implements Piece {

    private static final float APART = 24;

    @Override
    public float least(Paper paper) {
        return heading().least(paper) + Math.min(room.lines(), 3) * APART;
    }

    @Override
    public void flow(Paper paper, Tag parent) {
        paper.ensure(least(paper));
        heading().flow(paper, parent);
        for (int i = 0; i < room.lines(); i++) {
            paper.ensure(APART);
            paper.down(APART);
            double y = paper.y();
            double right = Paper.MARGIN + paper.width();
            paper.decorate(canvas -> canvas.line(Paper.MARGIN, y, right, y, Inks.QUIET, 0.5));
        }
        paper.down(4);
    }

    private Heading heading() {
        return new Heading(type, level, room.heading(), Inks.TEXT);
    }
}

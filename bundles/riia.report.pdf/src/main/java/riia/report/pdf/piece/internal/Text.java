// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.piece.internal;

import riia.report.document.Block.Paragraph;
import riia.report.document.Block.Tone;
import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Passage;
import riia.report.pdf.page.internal.Tag;
import riia.report.pdf.page.internal.Type;

/** A paragraph. What must not be missed is bold and has a bar beside it. */
public record Text(Type type, Paragraph paragraph) implements Piece {

    private static final float BEFORE = 6;

    @Override
    public float least(Paper paper) {
        return BEFORE + passage(paper).least();
    }

    @Override
    public void flow(Paper paper, Tag parent) {
        Passage passage = passage(paper);
        if (!passage.lines().isEmpty()) {
            paper.space(BEFORE);
            passage.flow(paper, parent.add("P"), notice() ? 12 : 0);
        }
    }

    private Passage passage(Paper paper) {
        if (notice()) {
            return Passage.of(paragraph.text(), type.bold(), Inks.BODY, Inks.NOTICE, paper.measure() - 12).beside(Inks.NOTICE);
        }
        boolean quiet = paragraph.tone() == Tone.QUIET;
        return Passage.of(paragraph.text(), type.regular(), quiet ? Inks.SMALL : Inks.BODY, quiet ? Inks.QUIET : Inks.TEXT, paper.measure());
    }

    private boolean notice() {
        return paragraph.tone() == Tone.NOTICE;
    }
}

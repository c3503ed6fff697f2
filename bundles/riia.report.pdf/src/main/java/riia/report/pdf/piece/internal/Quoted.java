// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.piece.internal;

import riia.report.document.Block.Quotation;
import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Passage;
import riia.report.pdf.page.internal.Tag;
import riia.report.pdf.page.internal.Type;

/** Words of somebody, with a bar beside them and the name below. */
public record Quoted(Type type, Quotation quotation, int accent) implements Piece {

    private static final float INDENT = 14;

    @Override
    public float least(Paper paper) {
        return 8 + words(paper).least();
    }

    @Override
    public void flow(Paper paper, Tag parent) {
        paper.space(8);
        Tag quote = parent.add("BlockQuote");
        words(paper).flow(paper, quote.add("P"), INDENT);
        if (!quotation.by().isBlank()) {
            Passage.of(quotation.by(), type.regular(), Inks.SMALL, Inks.QUIET, paper.measure() - INDENT).beside(accent)
                    .flow(paper, quote.add("P"), INDENT);
        }
    }

    private Passage words(Paper paper) {
        return Passage.of(quotation.text(), type.regular(), Inks.BODY, Inks.TEXT, paper.measure() - INDENT).beside(accent);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.internal;

import riia.report.document.Block.Paragraph;
import riia.report.document.Block.Tone;
import riia.report.document.Document;
import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Passage;
import riia.report.pdf.page.internal.Tag;
import riia.report.pdf.piece.internal.Contents;
import riia.report.pdf.piece.internal.Heading;
import riia.report.pdf.piece.internal.Inks;
import riia.report.pdf.piece.internal.Text;

/** How a document begins: who it is from, its title, what it is, its mark, and what there is in it. */
record Opening(Document document, Pieces pieces) {

    /** With more sections than these a reader wants to know what there is. */
    private static final int WITHOUT_CONTENTS = 2;

    void flow(Paper paper, Tag root) {
        double y = paper.y();
        double width = paper.width();
        paper.decorate(canvas -> canvas.fill(Paper.MARGIN, y, width, 4, pieces.accent()));
        paper.down(12);
        if (!document.branding().name().isBlank()) {
            Passage.of(document.branding().name(), pieces.type().bold(), Inks.BODY, pieces.accent(), paper.measure())
                    .flow(paper, root.add("P"), 0);
        }
        new Heading(pieces.type(), 1, document.title(), Inks.TEXT).flow(paper, root);
        paragraph(paper, root, document.subtitle(), Tone.PLAIN);
        paragraph(paper, root, document.made(), Tone.QUIET);
        if (!document.mark().lines().isEmpty()) {
            paragraph(paper, root, String.join(Furniture.BETWEEN, document.mark().lines()), Tone.NOTICE);
        }
        if (document.sections().size() > WITHOUT_CONTENTS) {
            new Heading(pieces.type(), 2, "Contents", pieces.accent()).flow(paper, root);
            new Contents(pieces.type(), document.sections()).flow(paper, root);
        }
    }

    private void paragraph(Paper paper, Tag root, String text, Tone tone) {
        new Text(pieces.type(), new Paragraph(text, tone)).flow(paper, root);
    }
}

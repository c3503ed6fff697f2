// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.piece.internal;

import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Passage;
import riia.report.pdf.page.internal.Tag;
import riia.report.pdf.page.internal.Type;

/**
 * A heading.
 *
 * @param level from 1
 * @param ink its colour
 */
public record Heading(Type type, int level, String words, int ink) implements Piece {

    private static final float[] SIZES = {20, 15, 12, 10.5f};
    private static final int DEEPEST = 6;

    @Override
    public float least(Paper paper) {
        return passage(paper).height() + before() + 4;
    }

    @Override
    public void flow(Paper paper, Tag parent) {
        paper.space(before());
        passage(paper).flow(paper, parent.add("H" + Math.min(DEEPEST, level)), 0);
        paper.down(4);
    }

    private Passage passage(Paper paper) {
        return Passage.of(words, type.bold(), size(), ink, paper.width());
    }

    private float before() {
        return size() * 1.2f;
    }

    private float size() {
        return SIZES[Math.min(level, SIZES.length) - 1];
    }
}

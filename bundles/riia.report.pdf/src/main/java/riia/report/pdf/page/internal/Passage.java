// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.page.internal;

import java.util.List;

/**
 * Lines of text of one kind, which may go on over pages; never one line alone where there are more.
 *
 * @param bar colour of a bar to the left of each line, or -1
 */
public record Passage(List<String> lines, Typeface face, float size, int ink, int bar) {

    private static final float LEADING = 1.4f;
    private static final float ASCENT = 1.05f;

    /** Text no wider than this. */
    public static Passage of(String text, Typeface face, float size, int ink, float width) {
        return new Passage(Letters.lines(text, face, size, width), face, size, ink, -1);
    }

    /** With a bar beside it. */
    public Passage beside(int colour) {
        return new Passage(lines, face, size, ink, colour);
    }

    public float leading() {
        return size * LEADING;
    }

    public float height() {
        return lines.size() * leading();
    }

    /** The room that the beginning needs. */
    public float least() {
        return Math.min(lines.size(), lines.size() == 3 ? 3 : 2) * leading();
    }

    /** Sets the lines from here on, this far from the left margin. */
    public void flow(Paper paper, Tag tag, float indent) {
        paper.ensure(least());
        for (int i = 0; i < lines.size(); i++) {
            int left = lines.size() - i;
            paper.ensure(left == 2 && i > 0 ? 2 * leading() : leading());
            line(paper, tag, lines.get(i), Paper.MARGIN + indent);
            paper.down(leading());
        }
    }

    private void line(Paper paper, Tag tag, String line, double x) {
        double y = paper.y();
        if (bar >= 0) {
            paper.decorate(canvas -> canvas.fill(x - 9, y, 3, leading(), bar));
        }
        paper.put(tag, canvas -> canvas.text(face, size, ink, x, y + size * ASCENT, line));
    }
}

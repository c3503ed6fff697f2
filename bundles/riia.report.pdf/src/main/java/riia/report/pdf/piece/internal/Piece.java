// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.piece.internal;

import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Tag;

/** A block as it stands on pages. */
public interface Piece {

    /** Whether it needs a page on its side. */
    default boolean wide() {
        return false;
    }

    /** The room that its beginning needs, which a heading before it stays with. */
    float least(Paper paper);

    /** Sets it, from where the paper is; space before it included. */
    void flow(Paper paper, Tag parent);
}

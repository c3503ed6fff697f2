// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.internal;

import riia.report.document.Block;
import riia.report.pdf.grid.internal.Grid;
import riia.report.pdf.page.internal.Type;
import riia.report.pdf.piece.internal.Chart;
import riia.report.pdf.piece.internal.Listed;
import riia.report.pdf.piece.internal.Piece;
import riia.report.pdf.piece.internal.Quoted;
import riia.report.pdf.piece.internal.Text;
import riia.report.pdf.piece.internal.WritingRoom;

/**
 * Which piece a block becomes.
 *
 * @param accent the region's colour
 */
record Pieces(Type type, int accent) {

    /** The piece of a block that stands below a heading of this level. */
    Piece of(Block block, String heading, int level) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Text(type, paragraph);
        } else if (block instanceof Block.Points points) {
            return Listed.of(type, points);
        } else if (block instanceof Block.Terms terms) {
            return Listed.of(type, terms);
        } else if (block instanceof Block.Quotation quotation) {
            return new Quoted(type, quotation, accent);
        } else if (block instanceof Block.Room room) {
            return new WritingRoom(type, room, level + 1);
        } else if (block instanceof Block.Picture picture) {
            return new Chart(type, picture.drawing(), heading);
        } else if (block instanceof Block.Grid grid) {
            return Grid.of(type, grid.table());
        }
        throw new IllegalArgumentException("A block of a kind that is not known: " + block);
    }
}

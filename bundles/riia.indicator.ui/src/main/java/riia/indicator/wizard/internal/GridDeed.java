// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import riia.indicator.mapping.TextAt;
import riia.indicator.spi.Row;
import riia.indicator.wizard.internal.ColumnUse.Kind;
import riia.indicator.wizard.internal.SheetFace.Part;

/**
 * Something that can be said of the selected cell's column or row, in its menu and by a letter.
 *
 * @param words as the menu reads it
 * @param key the letter; capitals are different ones
 * @param change what it does to the mapping
 */
record GridDeed(String words, char key, Consumer<MappingDraft> change) {

    /**
     * What can be said of a cell.
     *
     * @param index of its row among those shown
     */
    static List<GridDeed> of(SheetFace face, int index, int position) {
        Row row = face.rows().get(index);
        Headings headings = face.headings();
        List<GridDeed> deeds = new ArrayList<>();
        if (face.parts(index) == Part.ABOVE && !row.cell(position).isBlank()) {
            TextAt cell = TextAt.Cell.at(row.number(), position);
            deeds.add(new GridDeed("This cell tells the period", 'p', one -> one.columns().period(List.of(cell))));
            deeds.add(new GridDeed("This cell tells the authority", 'a', one -> one.columns().authority(List.of(cell))));
        } else {
            deeds.add(column("This column tells the period", 'p', Kind.PERIOD, position, headings));
            deeds.add(column("This column tells the authority", 'a', Kind.AUTHORITY, position, headings));
        }
        deeds.add(column("This column tells the indicator", 'i', Kind.INDICATOR, position, headings));
        deeds.add(column("This column tells the breakdown", 'b', Kind.BREAKDOWN, position, headings));
        deeds.add(column("This column is not read", 'n', Kind.NOT_READ, position, headings));
        int number = row.number();
        deeds.add(new GridDeed("Use this row as the heading", 'h', one -> one.rows().header(number, number)));
        deeds.add(new GridDeed("The headings go down to this row", 'H', one -> one.rows().header(
                Math.min(number, Math.max(1, one.rows().at().headerFrom())), number)));
        deeds.add(new GridDeed("Figures begin in this row", 'f', one -> one.rows().first(number)));
        deeds.add(new GridDeed("Figures end in this row", 'l', one -> one.rows().last(number)));
        label(face, row).ifPresent(label -> deeds.add(new GridDeed((face.parts(index) == Part.LEFT_OUT ? "Take in rows called \u201c"
                : "Leave out rows called \u201c") + label + "\u201d", 'x', one -> one.rows().leaveOut(label, !one.rows().isLeftOut(label)))));
        return deeds;
    }

    private static GridDeed column(String words, char key, Kind kind, int position, Headings headings) {
        return new GridDeed(words, key, one -> one.use(position, ColumnUse.of(kind), headings));
    }

    /** What a row is called: its authority or indicator. */
    private static Optional<String> label(SheetFace face, Row row) {
        for (int i = 0; i < face.columns().size(); i++) {
            Optional<Kind> kind = face.columns().get(i).use().map(ColumnUse::kind);
            if (kind.filter(one -> one == Kind.AUTHORITY || one == Kind.INDICATOR).isPresent() && !row.cell(i).isBlank()) {
                return Optional.of(row.cell(i).strip());
            }
        }
        return Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import riia.base.AreaCode;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.TextAt;
import riia.indicator.reading.internal.Findings;
import riia.indicator.spi.Row;

/** Whose a row of figures is. */
final class RowAreas {

    /** With one of these a total begins, or a name with one of these is a total. */
    private static final Set<String> TOTAL = Set.of("total", "totals", "all", "average", "mean", "median", "sum", "overall", "regional");

    private final AreaText text;
    private final Findings findings;
    private final List<Integer> positions;
    private final List<String> ofSheet;
    private final Optional<AreaCode> fixed;
    private final String label;
    private final String where;
    private final LeftOut leftOut;
    private final boolean inHeading;

    RowAreas(FileMapping mapping, SheetTop top, FigureColumns columns, AreaText text, Findings findings) {
        this.text = text;
        this.findings = findings;
        this.positions = MappedRows.columns(mapping.authority(), columns);
        this.inHeading = mapping.authority().stream().anyMatch(TextAt.Heading.class::isInstance);
        this.ofSheet = top.told(mapping.authority());
        this.fixed = positions.isEmpty() ? within(ofSheet) : Optional.empty();
        this.label = positions.isEmpty() ? "" : top.headings().label(positions.get(0));
        this.where = SheetTop.where(mapping.authority());
        this.leftOut = new LeftOut(mapping.leaveOut());
    }

    private Optional<AreaCode> within(List<String> texts) {
        List<AreaCode> named = new ArrayList<>();
        texts.forEach(one -> text.within(one).ifPresent(named::add));
        return named.stream().distinct().count() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Whether the headings tell it. */
    boolean inHeading() {
        return inHeading;
    }

    /** Why it cannot be told for the sheet, if it must be. */
    Optional<String> fault() {
        return positions.isEmpty() && !inHeading && fixed.isEmpty()
                ? Optional.of("no authority in " + where + (ofSheet.isEmpty() ? "" : ": '" + String.join("', '", ofSheet) + "'"))
                : Optional.empty();
    }

    /** Whether a row is not to be read; a total with figures is reported. */
    boolean leftOut(Row row, boolean holdsFigure) {
        for (int position : positions) {
            String said = Texts.clean(row.cell(position));
            if (leftOut.means(said)) {
                return true;
            }
            List<String> words = Texts.words(said);
            boolean total = !words.isEmpty() && words.stream().anyMatch(TOTAL::contains) && text.cell(said).isEmpty();
            if (total) {
                if (holdsFigure) {
                    MappedRows.leftOut(findings, row, label, said);
                }
                return true;
            }
        }
        return false;
    }

    /** The place; empty if there is none, which is reported if the row holds figures. */
    Optional<AreaCode> read(Row row, boolean holdsFigure) {
        if (positions.isEmpty()) {
            return fixed;
        }
        AreaText.Told told = text.told(MappedRows.texts(row, positions));
        if (told.area().isEmpty() && holdsFigure) {
            findings.contradiction(row, label, told.found(), told.expected());
        }
        return told.area();
    }
}

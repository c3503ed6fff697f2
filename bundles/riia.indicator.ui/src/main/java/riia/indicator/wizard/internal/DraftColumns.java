// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.MappedColumn;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.TextAt;
import riia.indicator.wizard.internal.ColumnUse.Kind;

/** What the columns of a sheet, and what else tells something, are taken for while a mapping is made. */
final class DraftColumns {

    private final List<TextAt> authority = new ArrayList<>();
    private final List<TextAt> period = new ArrayList<>();
    private final List<TextAt> indicator = new ArrayList<>();
    private final List<TextAt> breakdown = new ArrayList<>();
    private final List<MappedColumn> figures = new ArrayList<>();

    /** Nothing is known yet. */
    DraftColumns() {
    }

    DraftColumns(FileMapping from) {
        authority.addAll(from.authority());
        period.addAll(from.period().from());
        indicator.addAll(from.indicator().from());
        breakdown.addAll(from.indicator().breakdown());
        figures.addAll(from.columns());
    }

    /**
     * What the column at a position is taken for.
     *
     * @param across whether periods or authorities stand across, so that headings tell which columns hold figures
     */
    ColumnUse use(int position, Headings headings, boolean across) {
        if (authority.stream().anyMatch(isAt(position, headings))) {
            return ColumnUse.of(Kind.AUTHORITY);
        } else if (period.stream().anyMatch(isAt(position, headings))) {
            return ColumnUse.of(Kind.PERIOD);
        } else if (indicator.stream().anyMatch(isAt(position, headings))) {
            return ColumnUse.of(Kind.INDICATOR);
        } else if (breakdown.stream().anyMatch(isAt(position, headings))) {
            return ColumnUse.of(Kind.BREAKDOWN);
        }
        List<Meaning> held = figures.stream().filter(one -> is(one, position, headings)).map(MappedColumn::meaning).distinct().toList();
        if (held.size() > 1) {
            return ColumnUse.of(Kind.BY_ROW);
        } else if (held.size() == 1) {
            return ColumnUse.figures(held.get(0));
        }
        return figures.isEmpty() && across && !headings.text(position).isEmpty()
                ? new ColumnUse(Kind.BY_HEADING, new Meaning("", "", Meaning.Role.NUMBER)) : ColumnUse.NOT_READ;
    }

    private static Predicate<TextAt> isAt(int position, Headings headings) {
        return text -> text instanceof TextAt.Column column && headings.position(column.at()).orElse(-1) == position;
    }

    private static boolean is(MappedColumn column, int position, Headings headings) {
        return headings.position(column.at()).orElse(-1) == position;
    }

    /** Takes a column for something else. What told the same and is no column no longer does; columns may tell it together. */
    void use(int position, ColumnUse next, Headings headings, boolean across) {
        if (figures.isEmpty() && across) {
            List<MappedColumn> implied = IntStream.range(0, headings.width())
                    .filter(one -> use(one, headings, true).kind() == Kind.BY_HEADING)
                    .mapToObj(one -> MappedColumn.of(headings.at(one), use(one, headings, true).meaning())).toList();
            figures.addAll(implied);
        }
        List.of(authority, period, indicator, breakdown).forEach(list -> list.removeIf(isAt(position, headings)));
        figures.removeIf(one -> is(one, position, headings));
        switch (next.kind()) {
            case AUTHORITY -> tell(authority, position, headings);
            case PERIOD -> tell(period, position, headings);
            case INDICATOR -> tell(indicator, position, headings);
            case BREAKDOWN -> tell(breakdown, position, headings);
            case FIGURES, BY_HEADING -> figures.add(MappedColumn.of(headings.at(position), next.meaning()));
            case NOT_READ, BY_ROW -> { /* nothing is said of it */ }
        }
    }

    private static void tell(List<TextAt> texts, int position, Headings headings) {
        texts.removeIf(one -> !(one instanceof TextAt.Column));
        texts.add(new TextAt.Column(headings.at(position)));
    }

    boolean hasFigures() {
        return figures.stream().anyMatch(one -> one.meaning().role() != Meaning.Role.IGNORED);
    }

    /** Forgets columns whose meaning names an indicator, or those whose meaning does not. */
    void forget(boolean withIndicator) {
        figures.removeIf(one -> one.meaning().indicator().isEmpty() != withIndicator);
    }

    List<MappedColumn> figures() {
        return List.copyOf(figures);
    }

    List<TextAt> authority() {
        return List.copyOf(authority);
    }

    List<TextAt> period() {
        return List.copyOf(period);
    }

    List<TextAt> indicator() {
        return List.copyOf(indicator);
    }

    List<TextAt> breakdown() {
        return List.copyOf(breakdown);
    }

    void authority(List<TextAt> texts) {
        authority.clear();
        authority.addAll(texts);
    }

    void period(List<TextAt> texts) {
        period.clear();
        period.addAll(texts);
    }
}

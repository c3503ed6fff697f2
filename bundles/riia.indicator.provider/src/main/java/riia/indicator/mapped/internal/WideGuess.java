// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import riia.base.AreaCode;
import riia.indicator.DatasetDefinition;
import riia.indicator.mapping.CellHabits;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.IndicatorAt;
import riia.indicator.mapping.MappedColumn;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Meaning.Role;
import riia.indicator.mapping.Orientation;
import riia.indicator.mapping.SheetRule;
import riia.indicator.mapping.TableRows;
import riia.indicator.mapping.TextAt;
import riia.indicator.spi.Recognition;
import riia.indicator.spi.Row;

/** Looks whether a sheet has a row for each authority and a column for each figure, and where. */
final class WideGuess {

    private final DatasetDefinition dataset;
    private final String part;
    private final SheetLook look;
    private final List<String> reasons = new ArrayList<>();

    WideGuess(DatasetDefinition dataset, String part, SheetLook look) {
        this.dataset = dataset;
        this.part = part;
        this.look = look;
    }

    Recognition guess() {
        List<Integer> authority = AuthorityColumns.find(look, look.rows);
        if (authority.isEmpty()) {
            return new Recognition(0, List.of("no column of authorities beside figures"));
        }
        List<Row> data = look.rows.stream().filter(row -> AuthorityColumns.holds(look, row, authority) && SheetLook.holdsNumber(row)).toList();
        Headings headings = look.above(data.get(0));
        List<MappedColumn> columns = columns(headings, authority, data);
        long named = columns.stream().filter(one -> one.meaning().role() != Role.IGNORED).count();
        if (named == 0) {
            return new Recognition(5, List.of("no heading above row " + data.get(0).number() + " names an indicator of " + dataset.id()));
        }
        List<Integer> figures = columns.stream().filter(one -> one.meaning().role() != Role.IGNORED).map(one -> one.at().position()).toList();
        List<Row> titles = look.titles(headings, data.get(0));
        PeriodGuess period = PeriodGuess.of(look, dataset.periodType(), headings, titles, data, figures);
        say(headings, authority, data, columns, period);
        boolean twice = !period.at().from().contains(new TextAt.Heading(TextAt.Heading.ANY)) && repeated(columns);
        int score = twice ? 30 : Scores.of((int) named, columns.size(), period.found());
        if (twice) {
            reasons.add("several columns tell the same figure");
        }
        return new Recognition(score, reasons, Optional.of(mapping(headings, authority, period, columns)));
    }

    /** Every column with figures; what is not understood is known to be there and not read. */
    private List<MappedColumn> columns(Headings headings, List<Integer> authority, List<Row> data) {
        IndicatorText text = new IndicatorText(dataset);
        List<MappedColumn> columns = new ArrayList<>();
        for (int i = 0; i < look.width; i++) {
            int position = i;
            List<String> texts = headings.texts(i);
            boolean figures = data.stream().anyMatch(row -> SheetLook.figure(row.cell(position)));
            Optional<Meaning> meaning = authority.contains(i) || texts.isEmpty() ? Optional.empty() : text.read(texts);
            boolean period = data.stream().allMatch(row -> PeriodText.only(row.cell(position)));
            if (meaning.isPresent()) {
                columns.add(MappedColumn.of(headings.at(i), meaning.get()));
            } else if (figures && !texts.isEmpty() && !authority.contains(i) && !period && !codes(texts)) {
                columns.add(MappedColumn.of(headings.at(i), Meaning.IGNORED));
            }
        }
        return columns;
    }

    /** Codes of regions or countries are no figures. */
    private static boolean codes(List<String> texts) {
        return Texts.words(texts.get(texts.size() - 1)).contains("code");
    }

    private boolean repeated(List<MappedColumn> columns) {
        Set<Meaning> seen = new HashSet<>();
        return columns.stream().map(MappedColumn::meaning).anyMatch(one -> one.role() != Role.IGNORED && !seen.add(one));
    }

    private void say(Headings headings, List<Integer> authority, List<Row> data, List<MappedColumn> columns, PeriodGuess period) {
        long indicators = columns.stream().map(one -> one.meaning().indicator()).filter(one -> !one.isEmpty()).distinct().count();
        int from = headings.rows().get(0).number();
        String rows = from == headings.last() ? "row " + from + " names " : "rows " + from + " to " + headings.last() + " name ";
        reasons.add(rows + indicators + (indicators == 1 ? " indicator of " : " indicators of ") + dataset.id());
        Set<AreaCode> areas = data.stream().map(row -> AuthorityColumns.area(look, row, authority)).flatMap(Optional::stream)
                .filter(AreaCode::isAuthority).collect(Collectors.toSet());
        reasons.add("column " + authority.stream().map(ColumnAt::letterOf).collect(Collectors.joining(" and ")) + (authority.size() > 1
                ? " hold " : " holds ") + areas.size() + (areas.size() == 1 ? " authority" : " authorities"));
        reasons.add(period.reason());
        List<String> ignored = columns.stream().filter(one -> one.meaning().role() == Role.IGNORED)
                .map(one -> SheetTop.name(one.at())).toList();
        if (!ignored.isEmpty()) {
            reasons.add("not read: " + String.join(", ", ignored.subList(0, Math.min(5, ignored.size())))
                    + (ignored.size() > 5 ? " and " + (ignored.size() - 5) + " more" : ""));
        }
    }

    private FileMapping mapping(Headings headings, List<Integer> authority, PeriodGuess period, List<MappedColumn> columns) {
        List<TextAt> from = authority.stream().map(i -> (TextAt) new TextAt.Column(headings.at(i))).toList();
        return new FileMapping(dataset.id(), part, dataset.name() + ", wide", SheetRule.ANY,
                TableRows.below(headings.rows().get(0).number(), headings.last()), Orientation.ROW_PER_AUTHORITY, from, period.at(),
                IndicatorAt.COLUMNS, columns, CellHabits.ENGLISH, List.of(), List.of(), "");
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import riia.base.AreaCode;
import riia.indicator.DatasetDefinition;
import riia.indicator.mapping.CellHabits;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.IndicatorAt;
import riia.indicator.mapping.MappedColumn;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Orientation;
import riia.indicator.mapping.PeriodAt;
import riia.indicator.mapping.SheetRule;
import riia.indicator.mapping.TableRows;
import riia.indicator.mapping.TextAt;
import riia.indicator.spi.Recognition;
import riia.indicator.spi.Row;

/**
 * Looks whether the rows of a sheet name indicators, and periods or authorities stand across, or each row is one figure; and where
 * the rest is told.
 */
final class MatrixGuess {

    private final DatasetDefinition dataset;
    private final String part;
    private final SheetLook look;
    private final List<String> reasons = new ArrayList<>();

    MatrixGuess(DatasetDefinition dataset, String part, SheetLook look) {
        this.dataset = dataset;
        this.part = part;
        this.look = look;
    }

    /** What the sheet is made of, as far as it was found. */
    private record Parts(List<Integer> labels, List<Row> data, Headings headings, List<Row> titles, List<Integer> authority) {

        List<TextAt> at(List<Integer> columns) {
            return columns.stream().map(i -> (TextAt) new TextAt.Column(headings.at(i))).toList();
        }
    }

    Recognition guess() {
        LabelColumns labels = new LabelColumns(look, dataset);
        List<Integer> columns = labels.find();
        if (columns.isEmpty()) {
            return new Recognition(0, List.of("no row names an indicator of " + dataset.id() + " beside figures"));
        }
        List<Row> data = labels.told(columns);
        Headings headings = look.above(data.get(0));
        if (headings.rows().isEmpty()) {
            return new Recognition(10, List.of("no headings above row " + data.get(0).number()));
        }
        List<Integer> authority = AuthorityColumns.find(look, data).stream().filter(i -> !columns.contains(i)
                && SheetLook.count(data, row -> look.areas.cell(row.cell(i)).isPresent()) * 5 >= data.size() * 4).toList();
        Parts parts = new Parts(columns, data, headings, look.titles(headings, data.get(0)), authority);
        Optional<FileMapping> mapping = periodsAcross(parts).or(() -> authoritiesAcross(parts)).or(() -> rowPerFigure(parts));
        if (mapping.isEmpty()) {
            return new Recognition(20, List.of("rows name indicators of " + dataset.id() + "; neither periods nor authorities stand across in row "
                    + headings.last() + ", and no column is headed as a number"));
        }
        int last = headings.last();
        int rows = SheetLook.count(look.rows, row -> row.number() > last && SheetLook.holdsNumber(row)
                && !MappedRows.texts(row, columns).isEmpty());
        String where = columns.stream().map(ColumnAt::letterOf).collect(Collectors.joining(" and "));
        reasons.add(0, "column " + where + (columns.size() > 1 ? " name " : " names ") + dataset.id() + "'s indicators in " + data.size()
                + " of " + rows + " rows with figures");
        boolean period = mapping.get().period().from().stream().noneMatch(TextAt.FileName.class::isInstance);
        boolean placed = mapping.get().authority().stream().noneMatch(TextAt.FileName.class::isInstance);
        int score = Scores.of(data.size(), rows, period) - (placed ? 0 : 5);
        return new Recognition(data.size() < 2 && rows > 1 ? Math.min(score, 45) : score, reasons, mapping);
    }

    private Optional<FileMapping> periodsAcross(Parts parts) {
        List<Integer> figures = look.columns(i -> !parts.labels().contains(i) && !parts.authority().contains(i)
                && PeriodText.hints(SheetTop.joined(parts.headings().texts(i)))
                && parts.data().stream().anyMatch(row -> SheetLook.figure(row.cell(i))));
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        PeriodGuess period = PeriodGuess.of(look, dataset.periodType(), parts.headings(), parts.titles(), List.of(), figures);
        if (period.at().from().stream().noneMatch(TextAt.Heading.class::isInstance)) {
            return Optional.empty();
        }
        reasons.add(period.reason());
        List<TextAt> authority = authority(parts);
        return Optional.of(mapping("periods across", parts, Orientation.INDICATORS_DOWN_PERIODS_ACROSS, authority, period.at(), List.of()));
    }

    /** In a column, in the title, in the sheet's name; else in the file's. */
    private List<TextAt> authority(Parts parts) {
        if (!parts.authority().isEmpty()) {
            reasons.add("authorities in column " + ColumnAt.letterOf(parts.authority().get(0)));
            return parts.at(parts.authority());
        }
        for (TextAt.Cell cell : PeriodGuess.cells(parts.titles())) {
            Optional<AreaCode> area = look.areas.within(PeriodGuess.text(parts.titles(), cell));
            if (area.isPresent()) {
                reasons.add("authority " + area.get() + " from the title in " + cell.address());
                return List.of(cell);
            }
        }
        Optional<AreaCode> area = look.areas.within(parts.data().get(0).sheet());
        reasons.add(area.map(one -> "authority " + one + " from the sheet's name")
                .orElse("no authority in the sheet; the file's name must tell it"));
        return List.of(area.isPresent() ? new TextAt.SheetName() : new TextAt.FileName());
    }

    private Optional<FileMapping> authoritiesAcross(Parts parts) {
        List<TextAt> inHeading = List.of(new TextAt.Heading(TextAt.Heading.ANY));
        List<Integer> figures = look.columns(i -> !parts.labels().contains(i)
                && parts.headings().texts(i).stream().anyMatch(text -> look.areas.cell(text).isPresent())
                && parts.data().stream().anyMatch(row -> SheetLook.figure(row.cell(i))));
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        PeriodGuess period = PeriodGuess.of(look, dataset.periodType(), parts.headings(), parts.titles(), parts.data(), figures);
        reasons.add(figures.size() + (figures.size() == 1 ? " authority" : " authorities") + " across from column "
                + ColumnAt.letterOf(figures.get(0)));
        reasons.add(period.reason());
        return Optional.of(mapping("authorities across", parts, Orientation.INDICATORS_DOWN_AUTHORITIES_ACROSS, inHeading, period.at(), List.of()));
    }

    /** Columns that are headed Number, Denominator, %: a list of figures, or one authority's one period. */
    private Optional<FileMapping> rowPerFigure(Parts parts) {
        List<MappedColumn> columns = new ArrayList<>();
        for (int i : look.columns(i -> !parts.labels().contains(i) && !parts.authority().contains(i))) {
            List<String> texts = parts.headings().texts(i);
            Optional<Meaning.Role> role = texts.isEmpty() ? Optional.empty() : IndicatorText.role(texts.get(texts.size() - 1));
            if (role.isPresent() && columns.stream().noneMatch(one -> one.meaning().role() == role.get())) {
                columns.add(MappedColumn.of(parts.headings().at(i), new Meaning("", "", role.get())));
            }
        }
        if (columns.stream().noneMatch(one -> one.meaning().role() == Meaning.Role.NUMBER)) {
            return Optional.empty();
        }
        List<Integer> figures = columns.stream().map(one -> one.at().position()).toList();
        PeriodGuess period = PeriodGuess.of(look, dataset.periodType(), parts.headings(), parts.titles(), parts.data(), figures);
        List<TextAt> authority = authority(parts);
        reasons.add("figures in column " + figures.stream().map(ColumnAt::letterOf).collect(Collectors.joining(", ")));
        reasons.add(period.reason());
        Orientation orientation = parts.authority().isEmpty() ? Orientation.INDICATORS_DOWN_PERIODS_ACROSS : Orientation.ROW_PER_FIGURE;
        return Optional.of(mapping("a row for each figure", parts, orientation, authority, period.at(), columns));
    }

    private FileMapping mapping(String shape, Parts parts, Orientation orientation, List<TextAt> authority, PeriodAt period,
            List<MappedColumn> columns) {
        Headings headings = parts.headings();
        return new FileMapping(dataset.id(), part, dataset.name() + ", " + shape, SheetRule.ANY,
                TableRows.below(headings.rows().get(0).number(), headings.last()), orientation, authority, period,
                new IndicatorAt(parts.at(parts.labels()), List.of(), java.util.Map.of()), columns, CellHabits.ENGLISH, List.of(), List.of(), "");
    }
}

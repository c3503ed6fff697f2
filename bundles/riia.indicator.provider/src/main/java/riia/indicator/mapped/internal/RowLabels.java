// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Subject;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Meaning.Role;
import riia.indicator.mapping.Orientation;
import riia.indicator.reading.internal.Findings;
import riia.indicator.spi.Row;

/** Which figure a row holds, where rows tell it. Below an indicator's row a breakdown may stand alone. */
final class RowLabels {

    /**
     * What a row holds.
     *
     * @param column where it is told, for problems
     */
    record Label(Meaning meaning, String column) {
    }

    private static final Label COLUMNS_TELL = new Label(new Meaning("", "", Role.NUMBER), "");

    private final Findings findings;
    private final DatasetDefinition dataset;
    private final LabelText text;
    private final List<Integer> positions;
    private final List<Integer> breakdowns;
    private final Map<String, Meaning> labels = new HashMap<>();
    private final LeftOut leftOut;
    private final String column;
    private final boolean rowsTell;

    RowLabels(FileMapping mapping, DatasetDefinition dataset, FigureColumns columns, Findings findings) {
        this.findings = findings;
        this.dataset = dataset;
        this.text = new LabelText(new IndicatorText(dataset));
        this.positions = MappedRows.columns(mapping.indicator().from(), columns);
        this.breakdowns = MappedRows.columns(mapping.indicator().breakdown(), columns);
        mapping.indicator().labels().forEach((label, meaning) -> labels.put(Texts.key(label), meaning));
        this.leftOut = new LeftOut(mapping.leaveOut());
        this.column = positions.isEmpty() ? "" : ColumnAt.letterOf(positions.get(0));
        this.rowsTell = mapping.orientation() != Orientation.ROW_PER_AUTHORITY && !mapping.indicator().from().isEmpty();
    }

    boolean leftOut(Row row, boolean holdsFigure) {
        return rowsTell && MappedRows.texts(row, positions).stream().anyMatch(leftOut::means);
    }

    /** A row without figures: below it, breakdowns of its indicator may stand alone. */
    void passed(Row row) {
        if (rowsTell) {
            told(MappedRows.texts(row, positions));
        }
    }

    /** What the row holds; empty if nothing of the dataset, which is reported if it holds figures. */
    Optional<Label> read(Row row, Optional<AreaCode> area, Optional<Period> period, boolean holdsFigure) {
        if (!rowsTell) {
            return Optional.of(COLUMNS_TELL);
        }
        List<String> texts = MappedRows.texts(row, positions);
        List<String> parts = MappedRows.texts(row, breakdowns);
        Optional<Meaning> told = texts.isEmpty() && !parts.isEmpty() && !text.indicator().isEmpty()
                ? Optional.of(new Meaning(text.indicator(), Indicator.TOTAL, Role.NUMBER)) : told(texts);
        if (told.isEmpty() || told.get().role() == Role.IGNORED) {
            if (told.isEmpty() && holdsFigure) {
                findings.warning("unknown-row", row, column, new Subject(area, Optional.empty(), period), String.join(ColumnAt.OVER, texts),
                        "an indicator of " + dataset.id(), "The row is not read.");
            }
            return Optional.empty();
        }
        Meaning meaning = parts.isEmpty() ? told.get()
                : new Meaning(text.indicator(), text.part(String.join(" ", parts)), told.get().role());
        return Optional.of(new Label(meaning, column));
    }

    private Optional<Meaning> told(List<String> texts) {
        Meaning mapped = labels.get(Texts.key(String.join(ColumnAt.OVER, texts)));
        if (mapped == null) {
            return text.next(texts);
        }
        text.remember(mapped);
        return Optional.of(mapped);
    }
}

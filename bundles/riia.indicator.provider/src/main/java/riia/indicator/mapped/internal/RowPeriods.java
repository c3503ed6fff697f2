// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.PeriodType;
import riia.base.Subject;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.PeriodAt;
import riia.indicator.mapping.TextAt;
import riia.indicator.reading.internal.Findings;
import riia.indicator.spi.Row;

/** Of which period a row of figures is. */
final class RowPeriods {

    private static final int REMEMBERED = 1_000;
    private static final Map<PeriodType, String> EXAMPLES = Map.of(PeriodType.QUARTER, "a quarter, such as 2025-26 Q2 or Jul-Sep 2025",
            PeriodType.FINANCIAL_YEAR, "a financial year, such as 2025-26", PeriodType.REPORTING_YEAR, "a year ending in March, such as 2025",
            PeriodType.ACADEMIC_YEAR, "an academic year, such as 2024/25", PeriodType.TERM, "a term, such as Autumn 2024/25",
            PeriodType.SNAPSHOT, "a date, such as 30 September 2025");

    private final PeriodAt at;
    private final PeriodType type;
    private final Findings findings;
    private final List<Integer> positions;
    private final List<String> ofSheet;
    private final Optional<Period> fixed;
    private final String label;
    private final boolean inHeading;
    private final Map<List<String>, Optional<Period>> known = new HashMap<>();

    /** @param given the period that the user told, for sheets that do not say */
    RowPeriods(FileMapping mapping, PeriodType type, SheetTop top, FigureColumns columns, Optional<Period> given, Findings findings) {
        this.at = mapping.period();
        this.type = type;
        this.findings = findings;
        this.positions = MappedRows.columns(at.from(), columns);
        this.inHeading = at.from().stream().anyMatch(TextAt.Heading.class::isInstance);
        this.ofSheet = top.told(at.from());
        this.fixed = positions.isEmpty() ? PeriodText.read(SheetTop.joined(ofSheet), type, at.form()).or(() -> given) : given;
        this.label = positions.isEmpty() ? "" : top.headings().label(positions.get(0));
    }

    boolean inHeading() {
        return inHeading;
    }

    /** Why it cannot be told for the sheet or a column, if it must be. */
    Optional<String> fault(List<FigureColumn> columns) {
        if (inHeading) {
            return columns.stream().filter(one -> one.period().isEmpty() && fixed.isEmpty()).findFirst()
                    .map(one -> "no " + type.label() + " in the heading of column " + one.label());
        }
        return positions.isEmpty() && fixed.isEmpty() ? Optional.of("no " + type.label() + (at.from().isEmpty() ? " that was told"
                : " in " + SheetTop.where(at.from())) + (ofSheet.isEmpty() ? "" : ": '" + String.join("', '", ofSheet) + "'")
                + "; say which it is, as " + EXAMPLES.get(type)) : Optional.empty();
    }

    /** The period; empty if the row tells none, which is reported if it holds figures. */
    Optional<Period> read(Row row, Optional<AreaCode> area, boolean holdsFigure) {
        if (positions.isEmpty()) {
            return fixed;
        }
        List<String> texts = MappedRows.texts(row, positions);
        if (texts.isEmpty() && fixed.isPresent()) {
            return fixed;
        }
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        Optional<Period> period = known.computeIfAbsent(texts, this::told);
        if (period.isEmpty() && holdsFigure) {
            findings.error("period", row, label, new Subject(area, Optional.empty(), Optional.empty()), String.join(" ", texts),
                    EXAMPLES.get(type), "Correct the period; the row is not kept.");
        }
        return period;
    }

    private Optional<Period> told(List<String> texts) {
        List<String> all = new ArrayList<>(ofSheet);
        all.addAll(texts);
        return PeriodText.read(SheetTop.joined(all), type, at.form());
    }
}

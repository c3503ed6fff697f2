// SPDX-License-Identifier: Apache-2.0
package riia.report.template.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import riia.base.Marker;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Measure;

/** What whoever fills in a template needs to know, in words. */
final class Guide {

    static final List<String> HEADINGS = List.of("Indicator", "Name", "Definition", "Counted", "What to enter", "Shown as", "Denominator",
            "Which direction is good", "Parts", "Memorandum");

    /** Protects cells from slips, not from people; said in the workbook itself. */
    static final String PASSWORD = "riia";

    private final DatasetDefinition dataset;

    Guide(DatasetDefinition dataset) {
        this.dataset = dataset;
    }

    /** How to fill it in, a line each. */
    List<String> steps() {
        return List.of("Fill in the column 'number' of the sheet '" + Workbook.RETURN + "', one figure a row, and send the file back as it is.",
                "Where there is no figure, enter a marker from the sheet '" + Workbook.LISTS + "' and say why in the column 'note'. An empty cell means: missing.",
                "Zero means zero. A figure that is held back is 'c', never 0.",
                "The column 'denominator' may stay empty: where it is filled, it must be the count that the indicator names.",
                "Where the part is not filled in (column 'breakdown'), name it yourself, a row each; rows that are not used stay as they are.",
                "Grey cells are protected against slips. The password is '" + PASSWORD + "'.",
                "Names of children, dates of birth and other identifying details must not be entered anywhere; such a file is refused.");
    }

    /** One indicator, a cell for each of {@link #HEADINGS}. */
    List<String> row(Indicator one) {
        return List.of(one.id(), one.name(), one.definition(), one.basis() == Indicator.Basis.FLOW ? "over the period" : "at the end of the period",
                enter(one), one.measures().stream().map(Guide::unit).distinct().collect(Collectors.joining("; ")),
                one.measures().stream().map(this::denominator).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("; ")),
                switch (one.polarity()) {
                    case HIGH -> "high";
                    case LOW -> "low";
                    case NEUTRAL -> "neither";
                }, one.open() ? "named by you, at most " + Indicator.MOST_OPEN : String.join(", ", one.breakdowns()), one.clause());
    }

    /** {@code R03 Repeat referrals: a whole number}, as a note beside a row. */
    static String hint(Indicator one) {
        return one.id() + " " + one.name() + "\n" + enter(one);
    }

    private static String enter(Indicator one) {
        return switch (one.collects()) {
            case COUNT -> "a whole number, 0 or more";
            case SUPPLIED -> "a number, as a percentage or rate of your own";
            case MEAN -> "a mean, and as denominator the number of cases";
            case DECIMAL -> "a number; it may be negative";
            case MONEY -> "pounds, without the sign";
            case RANGE -> "from and to, such as 35,000-42,000";
            case TEXT -> one.words().isEmpty() ? "words" : "one of: " + String.join(", ", one.words());
        };
    }

    private static String unit(Measure measure) {
        return measure.unit().isBlank() ? "the number itself" : measure.unit();
    }

    private String denominator(Measure measure) {
        return switch (measure.kind()) {
            case PERCENTAGE -> measure.of().map(id -> dataset.indicator(id).map(one -> one.id() + " " + one.name()).orElse(id))
                    .orElse("the count that you give as denominator");
            case RATE -> measure.population().map(population -> "population aged " + population.ageBand() + ", added by the region"
                    + (measure.assumed() ? " (assumed denominator)" : "")).orElse("");
            case NUMBER, SUPPLIED -> "";
        };
    }

    /** Markers by symbol, with what they mean; an empty cell needs no symbol. */
    static Map<String, String> markers() {
        return List.of(Marker.values()).stream().filter(one -> !one.symbol().isEmpty())
                .collect(Collectors.toMap(Marker::symbol, Marker::label, (one, other) -> one, java.util.LinkedHashMap::new));
    }
}

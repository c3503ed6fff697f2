// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.Optional;

import riia.base.Subject;
import riia.base.Value;
import riia.indicator.Indicator;
import riia.indicator.spi.Row;

/**
 * Reads the cells of one figure as its indicator collects it, whatever the layout. A cell that is in error is reported, and kept as
 * it stands.
 */
public final class FigureCells {

    /** How long an answer in words may be. */
    private static final int LONGEST = 1_000;

    private final Findings findings;
    private final NumberCells numbers;
    private final AmountCells amounts;

    public FigureCells(Findings findings) {
        this.findings = findings;
        this.numbers = new NumberCells(findings);
        this.amounts = new AmountCells(findings, numbers);
    }

    /**
     * The figure itself.
     *
     * @param position of the cell in its row, from 0
     * @param column its heading, for problems
     * @param denominator what {@link #denominator} read beside it: a mean's number of cases
     */
    public Value number(Indicator indicator, Row row, int position, String column, Optional<Value> denominator, Subject subject) {
        return switch (indicator.collects()) {
            case COUNT -> numbers.count(row, position, column, subject);
            case SUPPLIED -> numbers.supplied(row, position, column, subject);
            case MEAN -> numbers.mean(row, position, column, denominator, subject);
            case DECIMAL -> numbers.decimal(row, position, column, subject);
            case MONEY -> amounts.money(row, position, column, subject);
            case RANGE -> amounts.range(row, position, column, subject);
            case TEXT -> words(indicator, row, position, column, subject);
        };
    }

    /** A mean by the sum over its cases, which {@link #denominator} read beside it; no mean without both. */
    Value sum(Row row, int position, String column, Optional<Value> cases, Subject subject) {
        return numbers.sum(row, position, column, cases, subject);
    }

    /** What the file gives to divide by, or a mean's number of cases; empty where the column ({@code -1}) or the cell is. */
    public Optional<Value> denominator(Row row, int position, String column, Subject subject) {
        return position < 0 || row.cell(position).isBlank() ? Optional.empty()
                : Optional.of(numbers.count(row, position, column, subject));
    }

    /** A rate or percentage that stands beside its parts; empty where the column ({@code -1}) or the cell is. */
    public Optional<Value> supplied(Row row, int position, String column, Subject subject) {
        return position < 0 || row.cell(position).isBlank() ? Optional.empty()
                : Optional.of(numbers.supplied(row, position, column, subject));
    }

    private Value words(Indicator indicator, Row row, int position, String column, Subject subject) {
        String text = row.cell(position).strip();
        Optional<String> listed = indicator.words().stream().filter(text::equalsIgnoreCase).findFirst();
        Optional<Value> marker = listed.isPresent() ? Optional.empty() : numbers.marker(row, text, column, subject);
        if (marker.isPresent()) {
            return marker.get();
        }
        if (listed.isEmpty() && !indicator.words().isEmpty()) {
            findings.error("not-a-listed-value", row, column, subject, shortened(text), "one of " + String.join(", ", indicator.words()),
                    "Choose one of them, or a marker.");
        } else if (text.length() > LONGEST) {
            findings.error("too-long", row, column, subject, text.length() + " characters", "at most " + LONGEST,
                    "Shorten the text.");
        }
        return new Value.Text(listed.orElse(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}

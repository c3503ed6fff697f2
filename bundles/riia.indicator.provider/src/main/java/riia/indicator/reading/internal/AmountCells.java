// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import riia.base.Subject;
import riia.base.Value;
import riia.indicator.spi.Row;

/** What a cell of pounds says, one amount or from one to another: with or without the sign, separators of thousands, pence or a k. */
final class AmountCells {

    private static final String AMOUNT = "([-\u2212]?)\\s*(?:\u00a3|GBP)?\\s*(\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(\\.\\d{1,4})?\\s*([kK]?)";
    private static final Pattern MONEY = Pattern.compile(AMOUNT);
    /** A hyphen, an en or em dash, or the word; a range does not begin below zero. */
    private static final Pattern RANGE = Pattern.compile(AMOUNT + "\\s*(?:-|\u2013|\u2014|to)\\s*" + AMOUNT);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Findings findings;
    private final NumberCells markers;

    AmountCells(Findings findings, NumberCells markers) {
        this.findings = findings;
        this.markers = markers;
    }

    /** An amount of pounds. */
    Value money(Row row, int position, String column, Subject subject) {
        String text = row.cell(position).strip();
        Optional<Value> marker = markers.marker(row, text, column, subject);
        Matcher amount = MONEY.matcher(text);
        return marker.orElseGet(() -> amount.matches() ? new Value.Money(pounds(amount, 1))
                : wrong(row, text, column, subject, "an amount in pounds, such as 1250.50, or a marker"));
    }

    /** From one amount to another; a single amount is both. */
    Value range(Row row, int position, String column, Subject subject) {
        String text = row.cell(position).strip();
        Optional<Value> marker = markers.marker(row, text, column, subject);
        if (marker.isPresent()) {
            return marker.get();
        }
        Matcher one = MONEY.matcher(text);
        Matcher two = RANGE.matcher(text);
        String expected = "two amounts, such as 35000 to 42000, or a marker";
        if (one.matches() || two.matches()) {
            Matcher found = one.matches() ? one : two;
            BigDecimal from = pounds(found, 1);
            BigDecimal to = pounds(found, found.groupCount() - 3);
            return to.compareTo(from) < 0 || from.signum() < 0 ? wrong(row, text, column, subject, expected + ", the lower first")
                    : new Value.Range(from, to);
        }
        return wrong(row, text, column, subject, expected);
    }

    private static BigDecimal pounds(Matcher amount, int group) {
        String digits = amount.group(group + 1).replace(",", "") + (amount.group(group + 2) == null ? "" : amount.group(group + 2));
        BigDecimal number = new BigDecimal(digits);
        BigDecimal pounds = amount.group(group + 3).isEmpty() ? number : number.multiply(THOUSAND).stripTrailingZeros();
        BigDecimal plain = pounds.scale() < 0 ? pounds.setScale(0) : pounds;
        return amount.group(group).isEmpty() ? plain : plain.negate();
    }

    private Value wrong(Row row, String text, String column, Subject subject, String expected) {
        findings.error("not-an-amount", row, column, subject, text, expected, "Put the amount there, or the marker that says why"
                + " there is none.");
        return new Value.Text(text);
    }
}

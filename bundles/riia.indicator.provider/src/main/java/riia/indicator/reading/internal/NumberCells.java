// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import riia.base.Marker;
import riia.base.Subject;
import riia.base.Value;
import riia.indicator.spi.Row;

/**
 * What a cell of figures says. A cell that is in error is kept as it stands (a text, a negative or fractional number), so that it
 * can be shown; the error stops acceptance.
 */
final class NumberCells {

    private static final Map<String, Marker> MARKERS = Map.of("c", Marker.SUPPRESSED, "x", Marker.NOT_AVAILABLE,
            "z", Marker.NOT_APPLICABLE, "u", Marker.LOW_RELIABILITY, "low", Marker.ROUNDS_TO_ZERO, "k", Marker.ROUNDS_TO_ZERO);
    /** Markers of old files: DfE's statistics until 2019 and the Government Statistical Service's before. */
    private static final Map<String, Marker> OLD_MARKERS = Map.of(":", Marker.NOT_AVAILABLE, "..", Marker.NOT_AVAILABLE,
            ".", Marker.NOT_APPLICABLE, "~", Marker.ROUNDS_TO_ZERO, "-", Marker.ROUNDS_TO_ZERO);
    private static final Pattern NUMBER = Pattern.compile("[-\\u2212]?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,12})?");
    private static final String WHOLE = "a whole number or one of c, x, z, u, low, or an empty cell";
    private static final Value MISSING = new Value.Marked(Marker.MISSING);
    private static final Value[] SMALL = new Value[2048];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = new Value.Count(i);
        }
    }

    private final Findings findings;

    NumberCells(Findings findings) {
        this.findings = findings;
    }

    /** A count of children, episodes or events. */
    Value count(Row row, int position, String column, Subject subject) {
        String text = row.cell(position);
        long digits = digits(text);
        return digits >= 0 ? counted(digits) : unusual(row, text.strip(), column, subject, true);
    }

    /** A rate or percentage as supplied. */
    Value supplied(Row row, int position, String column, Subject subject) {
        String text = row.cell(position).strip();
        return unusual(row, text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text, column, subject, false);
    }

    /** A score, which may be negative and written with a plus. */
    Value decimal(Row row, int position, String column, Subject subject) {
        String text = row.cell(position).strip();
        Value value = unusual(row, text.startsWith("+") ? text.substring(1) : text, column, subject, false);
        return value instanceof Value.Supplied number ? new Value.Decimal(number.number()) : value;
    }

    /** A mean over {@code cases}; as supplied where they are not given. */
    Value mean(Row row, int position, String column, Optional<Value> cases, Subject subject) {
        Value value = unusual(row, row.cell(position).strip(), column, subject, false);
        if (!(value instanceof Value.Supplied mean) || !(cases.orElse(MISSING) instanceof Value.Count count)) {
            return value;
        }
        if (count.number() == 0) {
            findings.error("mean-of-none", row, column, subject, row.cell(position).strip(), "z, since there are no cases",
                    "Correct the mean or its number of cases.");
            return value;
        }
        return new Value.Mean(mean.number().multiply(BigDecimal.valueOf(count.number())), count.number());
    }

    /** A sum over {@code cases}, of which the mean is made; a marker of either, or where there are no cases, in its place. */
    Value sum(Row row, int position, String column, Optional<Value> cases, Subject subject) {
        Value value = unusual(row, row.cell(position).strip(), column, subject, false);
        if (!(value instanceof Value.Supplied sum)) {
            return value;
        }
        return cases.map(given -> !(given instanceof Value.Count count) ? given : count.number() == 0
                ? new Value.Marked(Marker.NOT_APPLICABLE) : new Value.Mean(sum.number(), count.number())).orElse(MISSING);
    }

    /** The marker that a text is, if it is one; an old one is pointed out. */
    Optional<Value> marker(Row row, String text, String column, Subject subject) {
        if (text.isEmpty()) {
            return Optional.of(MISSING);
        }
        String key = text.toLowerCase(Locale.ROOT);
        if (OLD_MARKERS.containsKey(key)) {
            Marker marker = OLD_MARKERS.get(key);
            findings.warning("old-marker", row, column, subject, text, marker.symbol() + " (" + marker.label() + ")",
                    "It is read as '" + marker.symbol() + "'; ask the sender if that is meant.");
            return Optional.of(new Value.Marked(marker));
        }
        return Optional.ofNullable(MARKERS.get(key)).map(Value.Marked::new);
    }

    private static Value counted(long number) {
        return number < SMALL.length ? SMALL[(int) number] : new Value.Count(number);
    }

    /** The number that a text of one to nine digits says, or -1. */
    private static long digits(String text) {
        int length = text.length();
        if (length == 0 || length > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private Value unusual(Row row, String text, String column, Subject subject, boolean whole) {
        Optional<Value> marker = marker(row, text, column, subject);
        if (marker.isPresent()) {
            return marker.get();
        }
        if (!NUMBER.matcher(text).matches()) {
            findings.error("not-a-number", row, column, subject, text, whole ? WHOLE : "a number or a marker",
                    "Put the number there, or the marker that says why there is none.");
            return new Value.Text(text);
        }
        BigDecimal number = new BigDecimal(text.replace(",", "").replace('\u2212', '-'));
        return whole ? whole(row, text, number, column, subject) : new Value.Supplied(number);
    }

    private Value whole(Row row, String text, BigDecimal number, String column, Subject subject) {
        if (number.signum() < 0) {
            findings.error("negative", row, column, subject, text, "a count, 0 or more", "A count is never negative.");
            return new Value.Decimal(number);
        }
        if (number.stripTrailingZeros().scale() > 0) {
            findings.error("fractional", row, column, subject, text, "a whole number", "Give the count itself, not a rate or mean.");
            return new Value.Decimal(number);
        }
        return counted(number.longValueExact());
    }
}

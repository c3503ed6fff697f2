// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Subject;
import riia.indicator.Indicator;
import riia.indicator.spi.Row;

/**
 * Which part of an indicator a cell names, whatever its capitals and blanks. An open indicator takes names that are not known
 * beforehand, so many and so long as {@link Indicator#MOST_OPEN} and {@link Indicator#LONGEST_OPEN} allow.
 */
public final class BreakdownCells {

    private record Return(AreaCode area, Period period, String indicator) {
    }

    private final Findings findings;
    private final Map<String, Map<String, String>> declared = new HashMap<>();
    private final Map<Return, Map<String, String>> named = new HashMap<>();

    public BreakdownCells(Findings findings) {
        this.findings = findings;
    }

    /** The breakdown; empty if there is none of that name, which is then reported. */
    Optional<String> read(Indicator indicator, AreaCode area, Period period, Row row, int position, String column) {
        return named(indicator, area, period, row.cell(position), row, column);
    }

    /** The same for a name that stands elsewhere than in the row of the figure. */
    public Optional<String> named(Indicator indicator, AreaCode area, Period period, String text, Row row, String column) {
        Map<String, String> names = declared.computeIfAbsent(indicator.id(), id -> names(indicator));
        String known = names.get(text);
        if (known == null) {
            known = names.get(key(text));
        }
        return known != null ? Optional.of(known) : indicator.open() ? open(indicator, new Return(area, period, indicator.id()), text,
                row, column) : unknown(indicator, area, period, text, row, column);
    }

    /** Names as they are declared, found as they stand and otherwise spelled. */
    private static Map<String, String> names(Indicator indicator) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(key(Indicator.TOTAL), Indicator.TOTAL);
        indicator.breakdowns().forEach(one -> names.put(key(one), one));
        names.put(Indicator.TOTAL, Indicator.TOTAL);
        indicator.breakdowns().forEach(one -> names.put(one, one));
        return names;
    }

    private Optional<String> unknown(Indicator indicator, AreaCode area, Period period, String text, Row row, String column) {
        findings.error("unknown-breakdown", row, column, Subject.of(area, indicator.id(), period), text.strip(), "one of "
                + Indicator.TOTAL + (indicator.breakdowns().isEmpty() ? "" : ", " + String.join(", ", indicator.breakdowns())),
                "Correct the breakdown; the row is not kept.");
        return Optional.empty();
    }

    private Optional<String> open(Indicator indicator, Return of, String text, Row row, String column) {
        String name = text.strip().replaceAll("\\s+", " ");
        Subject subject = Subject.of(of.area(), indicator.id(), of.period());
        if (name.isEmpty() || name.length() > Indicator.LONGEST_OPEN) {
            findings.error("breakdown-name", row, column, subject, name.isEmpty() ? "" : name.length() + " characters",
                    "a name of 1 to " + Indicator.LONGEST_OPEN + " characters, or Total", "Correct the breakdown; the row is not kept.");
            return Optional.empty();
        }
        Map<String, String> names = named.computeIfAbsent(of, key -> new HashMap<>());
        if (names.size() == Indicator.MOST_OPEN && !names.containsKey(key(name))) {
            findings.error("too-many-breakdowns", row, column, subject, name, "at most " + Indicator.MOST_OPEN + " breakdowns of "
                    + indicator.id() + " in one return", "Put the smallest together; the row is not kept.");
            return Optional.empty();
        }
        return Optional.of(names.computeIfAbsent(key(name), key -> name));
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}

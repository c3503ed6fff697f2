// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tidy.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The kinds of period in DfE's files: how each is written, and which of them the workbench compares. */
final class TimeIdentifiers {

    private static final Pattern FOUR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern SIX = Pattern.compile("(19|20)\\d{4}");

    /**
     * One kind.
     *
     * @param family kinds of one family may stand in one file
     * @param consecutive whether it is written as two years, such as 202425; otherwise as one
     * @param periodType the dataset's period type in the words of its declaration; empty if such periods are not compared
     */
    record Kind(String family, boolean consecutive, Optional<String> periodType) {

        String expected() {
            return consecutive ? "two consecutive years, such as 202425" : "a year, such as 2025";
        }

        boolean fits(String timePeriod) {
            if (!consecutive) {
                return FOUR.matcher(timePeriod).matches();
            }
            return SIX.matcher(timePeriod).matches()
                    && (Integer.parseInt(timePeriod.substring(2, 4)) + 1) % 100 == Integer.parseInt(timePeriod.substring(4));
        }
    }

    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        years("Academic year", true, "academic year");
        years("Financial year", true, "financial year");
        years("Tax year", true, null);
        years("Calendar year", false, null);
        years("Reporting year", false, "reporting year");
        for (String term : new String[] {"Autumn term", "Spring term", "Summer term"}) {
            KINDS.put(term, new Kind("single terms", true, Optional.of("term")));
        }
        KINDS.put("Autumn and spring term", new Kind("terms", true, Optional.empty()));
        for (int quarter = 1; quarter <= 4; quarter++) {
            KINDS.put("Financial year Q" + quarter, new Kind("quarters of financial years", true, Optional.of("quarter")));
            KINDS.put("Academic year Q" + quarter, new Kind("quarters of academic years", true, Optional.empty()));
            KINDS.put("Calendar year Q" + quarter, new Kind("quarters of calendar years", false, Optional.empty()));
        }
        KINDS.put("Part 1 (April to September)", new Kind("halves of financial years", true, Optional.empty()));
        KINDS.put("Part 2 (October to March)", new Kind("halves of financial years", true, Optional.empty()));
        for (String month : new String[] {"January", "February", "March", "April", "May", "June", "July", "August", "September",
                "October", "November", "December"}) {
            KINDS.put(month, new Kind("months", false, Optional.empty()));
        }
        for (int week = 1; week <= 53; week++) {
            KINDS.put("Week " + week, new Kind("weeks", false, Optional.empty()));
        }
    }

    private TimeIdentifiers() {
    }

    private static void years(String identifier, boolean consecutive, String periodType) {
        KINDS.put(identifier, new Kind(identifier, consecutive, Optional.ofNullable(periodType)));
    }

    /** The kind of an identifier. */
    static Optional<Kind> of(String identifier) {
        return Optional.ofNullable(KINDS.get(identifier));
    }

    static Set<String> compared() {
        Set<String> compared = new java.util.LinkedHashSet<>();
        KINDS.forEach((identifier, kind) -> kind.periodType().ifPresent(type -> compared.add(identifier)));
        return compared;
    }
}

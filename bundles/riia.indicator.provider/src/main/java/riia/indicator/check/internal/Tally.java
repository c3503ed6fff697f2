// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.Locale;
import java.util.Optional;

import riia.base.Period;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.indicator.spi.ReturnFigures;
import riia.statistics.Chance;

/**
 * A count of some period, and where it is a part of another count, that one.
 *
 * @param of the whole, if the indicator is shown as a percentage of it
 */
record Tally(Period period, long count, Optional<Long> of) {

    /** An indicator's total in a period; empty unless all of it is numbers, the part no more than the whole. */
    static Optional<Tally> at(ReturnFigures figures, Period period, Indicator indicator) {
        Measure shown = indicator.measureFor(Indicator.TOTAL);
        Optional<String> whole = shown.kind() == Measure.Kind.PERCENTAGE ? shown.of() : Optional.empty();
        Optional<Long> count = count(figures, period, indicator.id());
        if (whole.isEmpty()) {
            return count.map(number -> new Tally(period, number, Optional.empty()));
        }
        return count.flatMap(number -> count(figures, period, whole.get()).filter(all -> all >= number && all > 0)
                .map(all -> new Tally(period, number, Optional.of(all))));
    }

    private static Optional<Long> count(ReturnFigures figures, Period period, String indicator) {
        return period.equals(figures.period()) ? Counts.total(figures, indicator) : figures.countAt(period, indicator);
    }

    /** Whether this is a big change from an earlier one: large enough to matter, and beyond chance. */
    boolean changesFrom(Tally earlier, BigChangeRule rule) {
        if (of.isPresent() && earlier.of().isPresent()) {
            return Math.abs(share() - earlier.share()) >= rule.points()
                    && Chance.ofShares(count, of.get(), earlier.count(), earlier.of().get()) < rule.chance();
        }
        return Math.abs(count - earlier.count()) * 100.0 >= rule.percent() * earlier.count()
                && Chance.ofCounts(count, earlier.count()) < rule.chance();
    }

    private double share() {
        return 100.0 * count / of.orElse(1L);
    }

    /** {@code 96}, or {@code 60 of 100 (60.0%)}. */
    String words() {
        return of.map(all -> count + " of " + all + String.format(Locale.ROOT, " (%.1f%%)", share())).orElse(String.valueOf(count));
    }
}

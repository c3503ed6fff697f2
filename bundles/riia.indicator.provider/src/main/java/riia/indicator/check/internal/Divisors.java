// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.indicator.Measure.Kind;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;
import riia.reference.Populations;

/** What counts are divided by. */
record Divisors(Populations populations) {

    /** The percentage that expresses a reading, if one does. */
    static Optional<Measure> percentage(DatasetDefinition dataset, Reading reading) {
        return measure(dataset, reading, Kind.PERCENTAGE);
    }

    /** The rate that expresses a reading, if one does and no percentage. */
    static Optional<Measure> rateOnly(DatasetDefinition dataset, Reading reading) {
        return percentage(dataset, reading).isPresent() ? Optional.empty() : measure(dataset, reading, Kind.RATE);
    }

    private static Optional<Measure> measure(DatasetDefinition dataset, Reading reading, Kind kind) {
        Optional<Indicator> indicator = dataset.indicator(reading.indicator());
        if (indicator.isPresent()) {
            for (Measure one : indicator.get().measures()) {
                if (one.kind() == kind && one.appliesTo(reading.breakdown())) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }

    /** The divisor of a measure: the named count of the return, the file's own denominator, or the population. */
    Optional<Long> of(Measure measure, ReturnFigures figures, Reading reading) {
        return switch (measure.kind()) {
            case NUMBER, SUPPLIED -> Optional.of(1L);
            case PERCENTAGE -> measure.of().isPresent() ? Counts.of(figures, measure.of().get(), Indicator.TOTAL)
                    : Counts.denominator(reading);
            case RATE -> population(measure.population().orElseThrow(), reading.area(), reading.period());
        };
    }

    /**
     * The newest estimate for the calendar year in which the period's financial year starts, {@code lag} years earlier; the latest
     * year where that one is not yet published.
     */
    Optional<Long> population(Measure.Population population, AreaCode area, Period period) {
        String vintage = populations.vintages().get(0);
        int year = Math.min(financialYear(period.start()) - population.lag(), populations.latestYear(vintage));
        OptionalInt count = populations.count(area, population.ageBand(), year, vintage);
        return count.isPresent() ? Optional.of((long) count.getAsInt()) : Optional.empty();
    }

    private static int financialYear(LocalDate day) {
        return day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1;
    }
}

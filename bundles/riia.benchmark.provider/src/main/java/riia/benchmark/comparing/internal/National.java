// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.Optional;

import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.Pooled;
import riia.benchmark.Row.Neighbourhood;
import riia.indicator.Indicator;
import riia.indicator.Measure;

/**
 * Where England's and the neighbours' figures come from: the collection itself where enough authorities are in it, else, for a
 * quarter's stock, the newest annual figures not after it. Neither is ever mixed into the other's n.
 *
 * @param label what the comparison says of it
 * @param source whose positions {@code column} has; empty where there is no comparator
 */
record National(String label, Optional<Source> source) {

    /** England has a value, ranks and quarters from this many authorities with a value. */
    static final int LEAST = 120;

    /** How the label of annual figures begins; their year follows. */
    static final String ANNUAL = "DfE annual ";

    private static final National NONE = new National("no national comparator", Optional.empty());

    /** Figures to compare with. */
    record Source(Panel panel, Neighbourhoods neighbourhoods, Column column) {
    }

    /** The collection itself. */
    static National own(PeriodType type, Source source) {
        return new National(type == PeriodType.QUARTER ? "quarterly" : type == PeriodType.TERM ? "termly"
                : type == PeriodType.SNAPSHOT ? "snapshot" : "annual", Optional.of(source));
    }

    /** The newest annual figures of a counterpart that end no later than a quarter, if there are some with enough authorities. */
    static National annual(Panel panel, Neighbourhoods neighbourhoods, Indicator indicator, Measure like, Period quarter) {
        Optional<Measure> measure = indicator.measures().stream().filter(one -> alike(one, like)).findFirst();
        for (int i = panel.cube().periods().size() - 1; i >= 0 && measure.isPresent(); i--) {
            Period year = panel.cube().periods().get(i);
            if (!year.end().isAfter(quarter.end())) {
                Column column = panel.column(indicator, measure.get(), Indicator.TOTAL, year);
                if (column.valued() >= LEAST) {
                    String years = new Period(PeriodType.FINANCIAL_YEAR, year.start(), year.end()).code();
                    return new National(ANNUAL + years,
                            Optional.of(new Source(panel, neighbourhoods, column)));
                }
            }
        }
        return NONE;
    }

    static National none() {
        return NONE;
    }

    /** England, pooled; no value from fewer than {@link #LEAST} authorities with one. */
    Pooled england(int decimals) {
        return source.map(from -> {
            Pooled pooled = Pool.of(from.column(), from.panel().everyone()).rounded(decimals);
            return from.column().valued() < LEAST ? new Pooled(Optional.empty(), pooled.present()) : pooled;
        }).orElse(new Pooled(Optional.empty(), 0));
    }

    /** The same, unrounded; {@code NaN} where there is none. */
    double england() {
        return source.filter(from -> from.column().valued() >= LEAST).map(from -> Pool.of(from.column(), from.panel().everyone()).value())
                .orElse(Double.NaN);
    }

    /** The neighbours of a row. */
    Neighbourhood neighbours(int row, Neighbourhoods own, int decimals) {
        return source.map(from -> from.neighbourhoods().figures(row, from.column(), decimals)).orElseGet(own::none);
    }

    /** Whether two measures say the same of a quarter's end, or of four quarters, and of a year. */
    private static boolean alike(Measure one, Measure like) {
        return one.kind() == like.kind() && one.per() == like.per()
                && one.population().map(Measure.Population::ageBand).equals(like.population().map(Measure.Population::ageBand));
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.IndicatorComparison.Quarters;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.Row;
import riia.benchmark.Row.Rank;
import riia.benchmark.spi.ComparisonMethod;
import riia.indicator.Indicator;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Observations;

/** One query being answered: compares indicator after indicator on the same panel. */
final class Computation {

    private final ComparisonQuery query;
    private final Panel panel;
    private final ComparisonMethod method;
    private final RegionalPolarity polarities;
    private final Nationals nationals;
    private final Neighbourhoods neighbourhoods;
    private final Observations observations;
    private final Changes previous;
    private final Changes year;
    /** Positions in the panel of the rows and of the region's members; -1 for those without figures. */
    private final int[] rows;
    private final int[] members;

    /** What an indicator's rows are compared by. */
    private record Standing(Column column, int[] inRegion, int inRegionOf, int[] inEngland, int valued,
            Optional<Quarters> quarters, National national) {
    }

    Computation(ComparisonQuery query, Panel panel, Surroundings around, List<ComparedAuthority> rows) {
        var codes = rows.stream().map(ComparedAuthority::code).toList();
        this.query = query;
        this.panel = panel;
        this.method = around.method();
        this.polarities = around.polarities();
        this.observations = around.observations();
        this.neighbourhoods = new Neighbourhoods(around.neighbours(), query.model(), codes, panel);
        this.nationals = new Nationals(query, codes, around);
        this.previous = new Changes(around.authorities(), codes, query.period(), query.period().previous());
        this.year = new Changes(around.authorities(), codes, query.period(), query.period().yearBefore());
        this.rows = panel.positions(codes);
        this.members = panel.positions(around.members());
    }

    IndicatorComparison compare(Selection selection) {
        Indicator indicator = selection.indicator();
        Polarity polarity = polarities.of(indicator);
        Column now = column(selection, query.period());
        Column before = column(selection, previous.earlier());
        Column lastYear = column(selection, year.earlier());
        Standing standing = standing(selection, now, polarity);
        List<Row> compared = new ArrayList<>(rows.length);
        for (int row = 0; row < rows.length; row++) {
            compared.add(row(row, indicator.decimals(), polarity, standing, before, lastYear));
        }
        return new IndicatorComparison(indicator, polarity, selection.measure(), query.breakdown(), standing.national().label(),
                polarity == Polarity.NEUTRAL ? RankOrder.HIGHEST : RankOrder.BEST,
                Pool.of(now, members).rounded(indicator.decimals()),
                standing.national().england(indicator.decimals()), standing.quarters(), compared, List.of(), "",
                observations.standing(indicator, query.period()));
    }

    private Column column(Selection selection, Period period) {
        return panel.track(selection.indicator(), selection.measure(), query.breakdown(), query.basis()).column(period);
    }

    private Standing standing(Selection selection, Column now, Polarity polarity) {
        int valued = now.valued();
        int[] inRegion = new int[now.values.length];
        int[] regional = method.ranks(values(now, members), polarity);
        for (int i = 0; i < members.length; i++) {
            if (now.has(members[i])) {
                inRegion[members[i]] = regional[i];
            }
        }
        boolean enough = valued >= National.LEAST;
        National national = enough || query.period().type() != PeriodType.QUARTER
                ? National.own(query.period().type(), new National.Source(panel, neighbourhoods, now))
                : nationals.of(selection);
        return new Standing(now, inRegion, (int) Arrays.stream(regional).filter(rank -> rank > 0).count(),
                enough ? method.ranks(now.values, polarity) : new int[now.values.length], valued,
                method.quarters(now.values, National.LEAST), national);
    }

    private Row row(int row, int decimals, Polarity polarity, Standing standing, Column before, Column lastYear) {
        Column now = standing.column();
        int a = rows[row];
        var neighbours = standing.national().neighbours(row, neighbourhoods, decimals);
        if (a < 0) {
            return new Row(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty(), neighbours,
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty());
        }
        Optional<Integer> quarter = now.has(a) ? standing.quarters().map(cuts -> method.quarter(now.values[a], cuts))
                : Optional.empty();
        return new Row(count(now.numbers[a]), count(now.denominators[a]), now.sources[a], now.rounded(a, decimals),
                Optional.ofNullable(now.markers[a]), neighbours, rank(standing.inRegion()[a], standing.inRegionOf()),
                amongNeighbours(row, now, polarity), rank(standing.inEngland()[a], standing.valued()), quarter,
                quarter.flatMap(one -> method.band(one, polarity)), previous.of(row, a, before, now, decimals),
                year.of(row, a, lastYear, now, decimals), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.ofNullable(now.unranked[a]));
    }

    private Optional<Rank> amongNeighbours(int row, Column now, Polarity polarity) {
        int[] neighbours = neighbourhoods.of(row);
        if (!now.has(rows[row])) {
            return Optional.empty();
        }
        int[] all = Arrays.copyOf(neighbours, neighbours.length + 1);
        all[neighbours.length] = rows[row];
        int[] ranks = method.ranks(values(now, all), polarity);
        return rank(ranks[neighbours.length], (int) Arrays.stream(ranks).filter(rank -> rank > 0).count());
    }

    private static double[] values(Column column, int[] authorities) {
        double[] values = new double[authorities.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.has(authorities[i]) ? column.values[authorities[i]] : Double.NaN;
        }
        return values;
    }

    private static Optional<Rank> rank(int rank, int of) {
        return rank > 0 ? Optional.of(new Rank(rank, of)) : Optional.empty();
    }

    private static Optional<Long> count(long cell) {
        return cell >= 0 ? Optional.of(cell) : Optional.empty();
    }
}

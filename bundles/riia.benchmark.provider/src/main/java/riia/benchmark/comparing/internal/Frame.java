// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.Row.Rank;
import riia.benchmark.SeriesBreak;
import riia.indicator.Indicator.Polarity;

/** One computation on one cube, whatever periods it needs: who is asked about, and beside whom they are put. */
final class Frame {

    private final Panel panel;
    private final Surroundings around;
    private final Asked asked;
    private final Neighbourhoods neighbourhoods;
    private final Nationals nationals;
    private final Noise noise;
    private final Seasons seasons;
    private final Breaks breaks;
    private final List<ComparedAuthority> authorities;
    /** Positions in the panel of the rows and of the region's members; -1 for those without figures. */
    private final int[] rows;
    private final int[] members;

    Frame(Panel panel, Surroundings around, Asked asked, List<ComparedAuthority> authorities) {
        List<AreaCode> codes = authorities.stream().map(ComparedAuthority::code).toList();
        this.panel = panel;
        this.around = around;
        this.asked = asked;
        this.authorities = authorities;
        this.noise = new Noise(around.signal());
        this.seasons = new Seasons(panel.cube().definition());
        this.breaks = new Breaks(around.authorities(), panel);
        this.neighbourhoods = new Neighbourhoods(around.neighbours(), asked.model(), codes, panel);
        this.nationals = new Nationals(asked, codes, around);
        this.rows = panel.positions(codes);
        this.members = panel.positions(around.members());
    }

    Panel panel() {
        return panel;
    }

    Surroundings around() {
        return around;
    }

    Noise noise() {
        return noise;
    }

    Neighbourhoods neighbourhoods() {
        return neighbourhoods;
    }

    List<ComparedAuthority> authorities() {
        return authorities;
    }

    /** The position of each row in the cube; -1 for one without figures. */
    int[] rows() {
        return rows;
    }

    int[] members() {
        return members;
    }

    Polarity polarity(Selection selection) {
        return around.polarities().of(selection.indicator());
    }

    /** A selection through time, as it was asked for. */
    Track track(Selection selection) {
        return panel.track(selection.indicator(), selection.measure(), asked.breakdown(), asked.basis());
    }

    /** What is trend in a selection. */
    Trends trends(Selection selection) {
        return new Trends(reported(selection), around.signal(), seasons.follow(selection.indicator()), selection.indicator());
    }

    /** A selection through time, as it was reported. */
    Track reported(Selection selection) {
        return panel.track(selection.indicator(), selection.measure(), asked.breakdown(), Basis.QUARTER);
    }

    /** Where the series of a row breaks. */
    List<SeriesBreak> breaks(int row, Selection selection) {
        return breaks.of(authorities.get(row).code(), reported(selection));
    }

    /** Where the stretches of the series of a selection begin. */
    Starts starts(Selection selection) {
        Track track = reported(selection);
        return new Starts(authorities.stream().map(one -> breaks.starts(one.code(), track)).toArray(int[][]::new));
    }

    /** Puts everybody's figures of a period in order. */
    Field field(Selection selection, Period period) {
        Column now = track(selection).column(period);
        Polarity polarity = polarity(selection);
        int valued = now.valued();
        boolean enough = valued >= National.LEAST;
        int[] regional = around.method().ranks(values(now, members), polarity);
        int[] inRegion = new int[now.values.length];
        for (int i = 0; i < members.length; i++) {
            if (now.has(members[i])) {
                inRegion[members[i]] = regional[i];
            }
        }
        National national = enough || period.type() != PeriodType.QUARTER
                ? National.own(period.type(), new National.Source(panel, neighbourhoods, now)) : nationals.of(selection, period);
        Pool region = Pool.of(now, members);
        return new Field(selection, polarity, now, inRegion, ranked(regional),
                enough ? around.method().ranks(now.values, polarity) : new int[now.values.length], valued,
                around.method().quarters(now.values, National.LEAST), national, region, round(now, enough, region));
    }

    private Optional<Round> round(Column now, boolean enough, Pool region) {
        if (enough && !around.roundRegion()) {
            return noise.funnel(Pool.of(now, panel.everyone()), now, panel.everyone()).map(model -> new Round("England", model));
        }
        return noise.funnel(region, now, members).map(model -> new Round(around.regionName(), model));
    }

    /** The rank of a row among itself and its neighbours. */
    Optional<Rank> amongNeighbours(int row, Field field) {
        Column now = field.column();
        if (!now.has(rows[row])) {
            return Optional.empty();
        }
        int[] neighbours = neighbourhoods.of(row);
        int[] all = Arrays.copyOf(neighbours, neighbours.length + 1);
        all[neighbours.length] = rows[row];
        int[] ranks = around.method().ranks(values(now, all), field.polarity());
        return Field.rank(ranks[neighbours.length], ranked(ranks));
    }

    private static int ranked(int[] ranks) {
        int n = 0;
        for (int rank : ranks) {
            n += rank > 0 ? 1 : 0;
        }
        return n;
    }

    private static double[] values(Column column, int[] authorities) {
        double[] values = new double[authorities.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.has(authorities[i]) ? column.values[authorities[i]] : Double.NaN;
        }
        return values;
    }
}

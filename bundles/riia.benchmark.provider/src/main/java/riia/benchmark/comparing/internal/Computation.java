// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.IndicatorComparison.GroupFigure;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.Row;
import riia.indicator.Indicator;
import riia.indicator.Indicator.Polarity;

/** One query being answered: compares indicator after indicator in the same frame. */
final class Computation {

    private final ComparisonQuery query;
    private final Frame frame;
    private final Changes previous;
    private final Changes year;

    Computation(ComparisonQuery query, Frame frame) {
        this.query = query;
        this.frame = frame;
        List<AreaCode> codes = frame.authorities().stream().map(ComparedAuthority::code).toList();
        this.previous = new Changes(frame.around().authorities(), codes, query.period(), query.period().previous());
        this.year = new Changes(frame.around().authorities(), codes, query.period(), query.period().yearBefore());
    }

    IndicatorComparison compare(Selection selection) {
        return compare(selection, frame.field(selection, query.period()));
    }

    /** With everybody's figures put in order already. */
    IndicatorComparison compare(Selection selection, Field field) {
        Indicator indicator = selection.indicator();
        List<Row> rows = rows(selection, field);
        return new IndicatorComparison(indicator, field.polarity(), selection.measure(), query.breakdown(), field.national().label(),
                field.polarity() == Polarity.NEUTRAL ? RankOrder.HIGHEST : RankOrder.BEST,
                field.region().rounded(indicator.decimals()), field.national().england(indicator.decimals()), field.quarters(), rows,
                groups(field), field.round().map(Round::name).orElse(""),
                frame.around().observations().standing(indicator, query.period()));
    }

    private List<Row> rows(Selection selection, Field field) {
        Column before = frame.track(selection).column(previous.earlier());
        Column lastYear = frame.track(selection).column(year.earlier());
        Trends trends = frame.trends(selection);
        Starts starts = frame.starts(selection);
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < frame.rows().length; row++) {
            rows.add(frame.rows()[row] < 0 ? absent(row, field) : row(row, field, before, lastYear, trends, starts));
        }
        return rows;
    }

    private Row row(int row, Field field, Column before, Column lastYear, Trends trends, Starts starts) {
        Column now = field.column();
        int a = frame.rows()[row];
        int decimals = field.selection().indicator().decimals();
        Optional<Integer> quarter = now.has(a)
                ? field.quarters().map(cuts -> frame.around().method().quarter(now.values[a], cuts)) : Optional.empty();
        int position = frame.panel().axis().position(query.period());
        return new Row(Column.count(now.numbers[a]), Column.count(now.denominators[a]), now.sources[a], now.rounded(a, decimals),
                Optional.ofNullable(now.markers[a]), field.national().neighbours(row, frame.neighbourhoods(), decimals),
                field.inRegion(a), frame.amongNeighbours(row, field), field.inEngland(a), quarter,
                quarter.flatMap(one -> frame.around().method().band(one, field.polarity())),
                previous.of(row, a, before, now, decimals), year.of(row, a, lastYear, now, decimals),
                frame.noise().shown(now, a, decimals), field.round().flatMap(round -> round.level(now, a)),
                now.has(a) && position >= 0 ? trends.at(a, position, starts.before(row, position)) : Optional.empty(),
                now.unranked(a));
    }

    /** Of an authority without figures there are its neighbours'. */
    private Row absent(int row, Field field) {
        return new Row(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty(),
                field.national().neighbours(row, frame.neighbourhoods(), field.selection().indicator().decimals()), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<GroupFigure> groups(Field field) {
        return frame.around().groups().stream().map(group -> new GroupFigure(group,
                Pool.of(field.column(), frame.panel().positions(group.members())).rounded(field.selection().indicator().decimals())))
                .toList();
    }
}

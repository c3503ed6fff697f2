// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.facts.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import riia.base.Marker;
import riia.base.Value;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.indicator.Measure;

/**
 * Everything known of one cell of the rug, as sections of facts to read.
 *
 * @param headline the value in words
 * @param sections what else there is to know
 */
public record FigureFacts(String headline, List<Section> sections) {

    /** Facts under a heading. */
    public record Section(String heading, List<Fact> facts) {
        public Section {
            facts = List.copyOf(facts);
        }
    }

    /** A name and what is to be said; the name may be empty for plain sentences. */
    public record Fact(String name, String words) {
    }

    public FigureFacts {
        sections = List.copyOf(sections);
    }

    /** @param region the region's name */
    public static FigureFacts of(Figure figure, String region, SignalWords signals) {
        IndicatorComparison indicator = figure.indicator();
        List<Section> sections = new ArrayList<>();
        if (figure instanceof Figure.OfAuthority one) {
            sections.add(new Section("Figures", figures(one.row(), indicator.measure())));
            sections.add(new Section("Signals", List.of(new Fact("Level", signals.level(one)), new Fact("Trend", signals.trend(one)))));
            sections.add(new Section("Beside others", besides(region, indicator, one.row())));
            sections.add(new Section("Change", changes(one.row(), indicator.measure())));
        } else if (figure instanceof Figure.Together together) {
            sections.add(new Section("How it is made", List.of(new Fact("Made", together.how()), new Fact("Present", together.present()))));
        }
        sections.add(new Section("Definition", definition(figure)));
        return new FigureFacts(headline(figure), sections);
    }

    public static String headline(Figure figure) {
        Measure measure = figure.indicator().measure();
        Optional<String> value = figure.value().map(one -> withUnit(one, measure));
        if (figure instanceof Figure.OfAuthority one) {
            return value.or(() -> one.row().unranked().map(FigureText::unranked)).orElseGet(() -> "No value: " + why(one.row().marker()));
        }
        return value.orElse("No value");
    }

    private static String withUnit(BigDecimal value, Measure measure) {
        return FigureText.value(value, measure) + (FigureText.isPercentage(measure) ? "" : " " + measure.unit());
    }

    private static String why(Optional<Marker> marker) {
        return marker.map(Marker::label).orElse("nothing reported");
    }

    private static List<Fact> figures(Row row, Measure measure) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Number", row.number().map(FigureText::count).orElseGet(() -> reported(row))));
        row.denominator().ifPresent(one -> facts.add(new Fact("Divided by", FigureText.count(one) + source(row))));
        row.interval().ifPresent(one -> facts.add(new Fact("95% interval", FigureText.interval(one, measure))));
        facts.add(new Fact("Unit", measure.unit() + (measure.assumed() ? " \u2013 assumed denominator: the memorandum names none" : "")));
        return facts;
    }

    /** What stands where a count would: something else, or why there is nothing. */
    private static String reported(Row row) {
        return row.unranked().map(Value::text).or(() -> row.value().map(value -> "as supplied")).orElse(why(row.marker()));
    }

    public static String source(Row row) {
        return row.denominatorSource().isEmpty() ? "" : " (" + row.denominatorSource() + ")";
    }

    private static List<Fact> besides(String region, IndicatorComparison indicator, Row row) {
        List<Fact> facts = new ArrayList<>();
        Measure measure = indicator.measure();
        facts.add(new Fact(region, pooled(indicator.region(), measure) + rank(row.rankRegion(), indicator)));
        facts.add(new Fact("England", pooled(indicator.england(), measure) + rank(row.rankEngland(), indicator)));
        facts.add(new Fact("Neighbours", neighbours(row, measure) + rank(row.rankNeighbours(), indicator)));
        indicator.groups().forEach(one -> facts.add(new Fact(one.group().name(), pooled(one.figure(), measure))));
        row.band().ifPresent(band -> facts.add(new Fact("Band", band + " of A (best) to D, by England's quarters")));
        row.quarter().filter(quarter -> row.band().isEmpty())
                .ifPresent(quarter -> facts.add(new Fact("Quarter", quarter + " of 1 (highest values) to 4; neither is good or bad")));
        facts.add(new Fact("Others' figures", FigureText.comparator(indicator.comparator())));
        return facts;
    }

    public static String pooled(Pooled pooled, Measure measure) {
        return pooled.value().map(value -> FigureText.value(value, measure)).orElse("no value") + ", " + present(pooled);
    }

    public static String present(Pooled pooled) {
        return pooled.present() + (pooled.present() == 1 ? " authority" : " authorities") + " with number and denominator";
    }

    public static String neighbours(Row row, Measure measure) {
        Row.Neighbourhood near = row.neighbours();
        if (near.present() == 0) {
            return "none of the " + near.model() + " model with a value";
        }
        return near.mean().map(value -> "mean " + FigureText.value(value, measure)).orElse("")
                + near.median().map(value -> ", median " + FigureText.value(value, measure)).orElse("") + ", " + near.present()
                + " of 10 present (" + near.model() + " model)";
    }

    private static String rank(Optional<Row.Rank> rank, IndicatorComparison indicator) {
        return rank.map(one -> "\n" + FigureText.rank(one, indicator.order())).orElse("");
    }

    private static List<Fact> changes(Row row, Measure measure) {
        return List.of(new Fact("On the period before", row.previous().map(one -> FigureText.change(one, measure)).orElse("not comparable")),
                new Fact("On a year before", row.year().map(one -> FigureText.change(one, measure)).orElse("not comparable")),
                new Fact("", "A difference alone may be chance: an arrow stands only where the series goes beyond its noise."));
    }

    private static List<Fact> definition(Figure figure) {
        IndicatorComparison indicator = figure.indicator();
        return Stream.of(new Fact("Standing", indicator.standing().label()), new Fact("", indicator.indicator().definition()),
                new Fact("Direction", FigureText.polarity(indicator.polarity())),
                new Fact("Clause", indicator.indicator().clause()),
                new Fact("Source", figure.comparisons().dataset().name() + ", version " + figure.comparisons().dataset().version()))
                .filter(fact -> !fact.words().isBlank()).toList();
    }
}

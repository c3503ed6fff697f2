// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.indicator.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.ComparisonQuery.Scope;
import riia.benchmark.Comparisons;
import riia.benchmark.Course;
import riia.benchmark.CourseQuery;
import riia.benchmark.Funnel;
import riia.benchmark.choice.internal.Choice;
import riia.benchmark.choice.internal.Choice.Item;
import riia.benchmark.choice.internal.Offering;
import riia.benchmark.comment.internal.CommentScope;
import riia.benchmark.indicator.internal.IndicatorPage.Figures;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.chart.Drawing;

/** What the view Indicator knows and decides. Every method asks services and belongs on a worker thread. */
final class IndicatorModel {

    static final String INDICATOR = "indicator";

    private final Offering offering;
    private final Outlet outlet;

    IndicatorModel(Offering offering, Outlet outlet) {
        this.offering = offering;
        this.outlet = outlet;
    }

    /** The page of what is wanted; of the first that there is where something wanted is not there. */
    IndicatorPage load(Map<String, String> wanted) {
        Choice dataset = offering.dataset(wanted);
        Optional<DatasetDefinition> definition = dataset.chosen().flatMap(offering.datasets()::find);
        if (definition.isEmpty()) {
            return new IndicatorPage(List.of(dataset), Optional.empty(), Optional.empty());
        }
        List<Choice> choices = new ArrayList<>(List.of(dataset));
        choices.add(Choice.of(INDICATOR, "Indicator", definition.get().indicators().stream()
                .map(one -> new Item(one.id(), one.id() + " " + one.name())).toList(), wanted));
        choices.add(offering.authority(wanted));
        choices.add(offering.period(definition.get().id(), wanted));
        Indicator indicator = definition.get().indicator(chosen(choices, INDICATOR)).orElseThrow();
        choices.add(Offering.breakdown(indicator, wanted));
        choices.add(Offering.measure(indicator, chosen(choices, Offering.BREAKDOWN), wanted));
        choices.add(Offering.basis(definition.get(), indicator, indicator.measures().stream()
                .filter(one -> one.id().equals(chosen(choices, Offering.MEASURE))).findFirst()
                .orElse(indicator.measureFor(chosen(choices, Offering.BREAKDOWN))), wanted));
        choices.add(offering.model(wanted));
        boolean any = choices.stream().filter(one -> one.key().equals(Offering.PERIOD) || one.key().equals(Offering.AUTHORITY))
                .allMatch(one -> one.chosen().isPresent());
        return new IndicatorPage(choices, definition, any ? Optional.of(figures(definition.get(), indicator, choices)) : Optional.empty());
    }

    private static String chosen(List<Choice> choices, String key) {
        return choices.stream().filter(one -> one.key().equals(key)).findFirst().flatMap(Choice::chosen).orElse("");
    }

    private Figures figures(DatasetDefinition dataset, Indicator indicator, List<Choice> choices) {
        AreaCode subject = new AreaCode(chosen(choices, Offering.AUTHORITY));
        Period period = Period.parse(chosen(choices, Offering.PERIOD));
        String breakdown = chosen(choices, Offering.BREAKDOWN);
        Optional<String> measure = Optional.of(chosen(choices, Offering.MEASURE)).filter(one -> !one.isEmpty());
        Basis basis = Basis.valueOf(chosen(choices, Offering.BASIS));
        int model = Integer.parseInt(chosen(choices, Offering.MODEL));
        ComparisonQuery query = new ComparisonQuery(dataset.id(), period, List.of(indicator.id()), breakdown, measure, scope(subject), basis, model);
        Comparisons comparisons = offering.benchmarks().compare(query);
        Course course = offering.benchmarks().course(new CourseQuery(dataset.id(), indicator.id(), breakdown, measure, List.of(subject),
                Optional.of(period), basis, model));
        Optional<Funnel> funnel = offering.benchmarks().funnels(query).stream().findFirst();
        CommentScope comments = new CommentScope(dataset.id(), Optional.of(subject), course.lines().get(0).authority().name(), period,
                List.of(indicator));
        return new Figures(subject, course, comparisons, funnel, offering.region(), comments, outlet.mark(leaving(comparisons, "")).lines());
    }

    private Scope scope(AreaCode subject) {
        List<AreaCode> members = offering.members();
        if (members.contains(subject)) {
            return new Scope.Members();
        }
        List<AreaCode> all = new ArrayList<>(members);
        all.add(subject);
        return new Scope.Chosen(all);
    }

    private static Leaving leaving(Comparisons comparisons, String what) {
        DatasetDefinition dataset = comparisons.dataset();
        Indicator indicator = comparisons.indicators().get(0).indicator();
        return new Leaving(Leaving.Kind.WORKING, indicator.id() + " " + indicator.name() + ", " + comparisons.period().code() + what,
                Optional.of(dataset.id() + " " + dataset.version()),
                Optional.of(comparisons.period().code() + ", as of " + comparisons.sequence()));
    }

    /** Puts a chart on the clipboard, marked. */
    Boolean copy(Actor actor, Figures figures, Drawing drawing) {
        outlet.picture(actor, leaving(figures.comparisons(), ", chart"), drawing);
        return true;
    }

    /** Puts the table on the clipboard, marked. */
    Boolean copyTable(Actor actor, Figures figures) {
        outlet.clipboard(actor, leaving(figures.comparisons(), ", table"), FigureTable.of(figures).text('\t'));
        return true;
    }

    /** Writes the table to a file of comma-separated values, its mark below it. */
    Path export(Actor actor, Figures figures, Path target) {
        String text = FigureTable.of(figures).text(',');
        outlet.file(actor, target, leaving(figures.comparisons(), ", table"), (out, mark) -> {
            out.write(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
            for (String line : mark.lines()) {
                out.write(("# " + line + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        return target;
    }
}

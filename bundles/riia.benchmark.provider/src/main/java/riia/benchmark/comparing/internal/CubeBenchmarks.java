// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Scope;
import riia.benchmark.Comparisons;
import riia.benchmark.Course;
import riia.benchmark.CourseQuery;
import riia.benchmark.Funnel;
import riia.benchmark.Panorama;
import riia.benchmark.PanoramaQuery;
import riia.benchmark.Signals;
import riia.benchmark.UnknownException;
import riia.indicator.Cube;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Indicator;

/** Answers each query from one cube. What was expressed of a cube is kept while there is room; comparisons are made afresh. */
@Component
public final class CubeBenchmarks implements Benchmarks {

    private final Datasets datasets;
    final Around around;

    @Activate
    public CubeBenchmarks(@Reference Datasets datasets, @Reference Around around) {
        this.datasets = datasets;
        this.around = around;
    }

    @Override
    public List<Period> periods(String dataset) {
        return around.observations().cube(dataset).map(Cube::periods).orElse(List.of());
    }

    @Override
    public Comparisons compare(ComparisonQuery query) {
        Cube cube = cube(query.dataset());
        check(query, cube.definition());
        List<Selection> selections = Selection.of(cube, query);
        Frame frame = frame(cube, query);
        Computation computation = new Computation(query, frame);
        return new Comparisons(cube.definition(), query.period(), cube.sequence(), query, frame.authorities(),
                selections.stream().map(computation::compare).toList());
    }

    @Override
    public Course course(CourseQuery query) {
        Cube cube = cube(query.dataset());
        query.until().ifPresent(until -> checkPeriod(until, cube.definition()));
        checkModel(query.model());
        Selection selection = Selection.of(cube, List.of(query.indicator()), query.breakdown(), query.measure()).get(0);
        Scope scope = query.authorities().isEmpty() ? new Scope.Members() : new Scope.Chosen(query.authorities());
        return new Courses(query, around.frame(cube, new Asked(query.breakdown(), query.basis(), query.model()),
                rows -> rows.of(scope, cube)), selection).course();
    }

    @Override
    public List<Funnel> funnels(ComparisonQuery query) {
        Cube cube = cube(query.dataset());
        check(query, cube.definition());
        Frame frame = frame(cube, query);
        Computation computation = new Computation(query, frame);
        Set<AreaCode> members = Set.copyOf(frame.around().members());
        Funnels funnels = new Funnels(cube.authorities().stream().map(new Rows(frame.around().authorities(), members)::compared).toList());
        return Selection.of(cube, query).stream().flatMap(selection -> {
            Field field = frame.field(selection, query.period());
            return funnels.of(computation.compare(selection, field), field).stream();
        }).toList();
    }

    @Override
    public Panorama panorama(PanoramaQuery query) {
        Cube cube = cube(query.dataset());
        Stream.of(query.from(), query.until()).flatMap(Optional::stream).forEach(period -> checkPeriod(period, cube.definition()));
        checkModel(query.model());
        return new Panoramas(query, around.frame(cube, new Asked(Indicator.TOTAL, query.basis(), query.model()),
                rows -> rows.of(query.scope(), cube)), Selection.ranked(cube));
    }

    @Override
    public Signals signals(String dataset, Period period) {
        Cube cube = cube(dataset);
        ComparisonQuery query = ComparisonQuery.members(dataset, period);
        check(query, cube.definition());
        Frame frame = frame(cube, query);
        return new Findings(frame, new Computation(query, frame), period, around.themes()::of).of(Selection.ranked(cube));
    }

    private Cube cube(String dataset) {
        return around.observations().cube(dataset).orElseThrow(() -> new UnknownException("No dataset '" + dataset + "' is installed; there is "
                + datasets.installed().stream().map(DatasetDefinition::id).collect(Collectors.joining(", "))));
    }

    private Frame frame(Cube cube, ComparisonQuery query) {
        return around.frame(cube, new Asked(query.breakdown(), query.basis(), query.model()), rows -> rows.of(query.scope(), cube, query.period()));
    }

    private void check(ComparisonQuery query, DatasetDefinition dataset) {
        checkPeriod(query.period(), dataset);
        checkModel(query.model());
    }

    private static void checkPeriod(Period period, DatasetDefinition dataset) {
        if (period.type() != dataset.periodType()) {
            throw new UnknownException("Dataset " + dataset.id() + " is kept by " + dataset.periodType().label() + "; "
                    + period + " is a " + period.type().label());
        }
    }

    private void checkModel(int model) {
        if (!around.neighbours().models().contains(model)) {
            throw new UnknownException("No model " + model + " of statistical neighbours; there is "
                    + around.neighbours().models().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }
}

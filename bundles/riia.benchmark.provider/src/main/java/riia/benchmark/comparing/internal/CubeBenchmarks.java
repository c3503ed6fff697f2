// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.AuthorityGroup;
import riia.benchmark.AuthorityGroups;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Scope;
import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.Course;
import riia.benchmark.CourseQuery;
import riia.benchmark.Funnel;
import riia.benchmark.Panorama;
import riia.benchmark.PanoramaQuery;
import riia.benchmark.Signals;
import riia.benchmark.UnknownException;
import riia.benchmark.declared.internal.RulesInForce;
import riia.benchmark.spi.BenchmarkRules;
import riia.benchmark.spi.ComparisonMethod;
import riia.benchmark.spi.SignalMethod;
import riia.benchmark.spi.ThemeItems;
import riia.indicator.Cube;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Indicator;
import riia.indicator.Observations;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.indicator.spi.ReturnRules;
import riia.reference.Authorities;
import riia.reference.Neighbours;
import riia.reference.Populations;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;

/** Answers each query from one cube. What was expressed of a cube is kept while there is room; comparisons are made afresh. */
@Component
public final class CubeBenchmarks implements Benchmarks {

    private final Observations observations;
    private final Datasets datasets;
    private final Authorities authorities;
    private final Panels panels;
    private final Neighbours neighbours;
    private final Regions regions;
    private final RulesInForce decided;

    /** Lowest ranking first, like those below. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Map.Entry<Map<String, Object>, ReturnRules>> rules = List.of();

    @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Map.Entry<Map<String, Object>, ComparisonMethod>> methods = List.of();

    @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Map.Entry<Map<String, Object>, SignalMethod>> signalMethods = List.of();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile AuthorityGroups groups;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile Submissions submissions;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<ThemeItems> themes = List.of();

    @Activate
    public CubeBenchmarks(@Reference Observations observations, @Reference Datasets datasets,
            @Reference Authorities authorities, @Reference Populations populations, @Reference Neighbours neighbours,
            @Reference Regions regions, @Reference RulesInForce decided) {
        this.observations = observations;
        this.datasets = datasets;
        this.authorities = authorities;
        this.panels = new Panels(populations, this::versions);
        this.neighbours = neighbours;
        this.regions = regions;
        this.decided = decided;
    }

    @Override
    public List<Period> periods(String dataset) {
        return observations.cube(dataset).map(Cube::periods).orElse(List.of());
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
        return new Courses(query, frame(cube, new Asked(query.breakdown(), query.basis(), query.model()),
                rows -> rows.of(scope, cube)), selection).course();
    }

    @Override
    public List<Funnel> funnels(ComparisonQuery query) {
        Cube cube = cube(query.dataset());
        check(query, cube.definition());
        Frame frame = frame(cube, query);
        Computation computation = new Computation(query, frame);
        Set<AreaCode> members = Set.copyOf(frame.around().members());
        Funnels funnels = new Funnels(cube.authorities().stream().map(new Rows(authorities, members)::compared).toList());
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
        return new Panoramas(query, frame(cube, new Asked(Indicator.TOTAL, query.basis(), query.model()),
                rows -> rows.of(query.scope(), cube)), Selection.ranked(cube));
    }

    @Override
    public Signals signals(String dataset, Period period) {
        Cube cube = cube(dataset);
        ComparisonQuery query = ComparisonQuery.members(dataset, period);
        check(query, cube.definition());
        Frame frame = frame(cube, query);
        return new Findings(frame, new Computation(query, frame), period, new ThemeShelf(themes)::of).of(Selection.ranked(cube));
    }

    private Cube cube(String dataset) {
        return observations.cube(dataset).orElseThrow(() -> new UnknownException("No dataset '" + dataset + "' is installed; there is "
                + datasets.installed().stream().map(DatasetDefinition::id).collect(Collectors.joining(", "))));
    }

    private Frame frame(Cube cube, ComparisonQuery query) {
        return frame(cube, new Asked(query.breakdown(), query.basis(), query.model()), rows -> rows.of(query.scope(), cube, query.period()));
    }

    private Frame frame(Cube cube, Asked asked, Function<Rows, List<ComparedAuthority>> rows) {
        Surroundings around = surroundings(cube.definition().id());
        return new Frame(panels.of(cube), around, asked, rows.apply(new Rows(authorities, Set.copyOf(around.members()))));
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
        if (!neighbours.models().contains(model)) {
            throw new UnknownException("No model " + model + " of statistical neighbours; there is "
                    + neighbours.models().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    private Versions versions(DatasetDefinition dataset) {
        Submissions kept = submissions;
        return new Versions(dataset, kept == null ? List.of() : kept.list(new Submissions.Filter(Optional.of(dataset.id()),
                Optional.empty(), Optional.of(Submission.Status.ACCEPTED), true)));
    }

    private Surroundings surroundings(String dataset) {
        Optional<ActiveRegion> region = regions.active();
        String id = region.map(ActiveRegion::id).orElse("");
        AuthorityGroups known = groups;
        return new Surroundings(observations, authorities, panels, neighbours, InForce.of(methods, id).orElseThrow(),
                InForce.of(signalMethods, id).orElseThrow(), region.map(ActiveRegion::members).orElse(List.of()),
                region.flatMap(ActiveRegion::profile).map(RegionProfile::name).orElse(id), RegionalPolarity.of(id, dataset, rules),
                decided.of(dataset).filter(one -> one.round() == BenchmarkRules.Round.REGION).isPresent(),
                known == null ? List.<AuthorityGroup>of() : known.all());
    }
}

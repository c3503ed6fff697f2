// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.UnknownException;
import riia.benchmark.spi.ComparisonMethod;
import riia.indicator.Cube;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Observations;
import riia.indicator.spi.ReturnRules;
import riia.reference.Authorities;
import riia.reference.Neighbours;
import riia.reference.Populations;
import riia.region.ActiveRegion;
import riia.region.Regions;

/** Answers each query from one cube, afresh: a quarter of England takes milliseconds, so nothing is kept. */
@Component
public final class CubeBenchmarks implements Benchmarks {

    @Override
    public riia.benchmark.Course course(riia.benchmark.CourseQuery query) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public java.util.List<riia.benchmark.Funnel> funnels(riia.benchmark.ComparisonQuery query) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public riia.benchmark.Panorama panorama(riia.benchmark.PanoramaQuery query) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public riia.benchmark.Signals signals(String dataset, riia.base.Period period) {
        throw new UnsupportedOperationException("not asked here");
    }

    private final Observations observations;
    private final Datasets datasets;
    private final Authorities authorities;
    private final Panels panels;
    private final Neighbours neighbours;
    private final Regions regions;
    private final ComparisonMethod method;

    /** Lowest ranking first. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Map.Entry<Map<String, Object>, ReturnRules>> rules = List.of();

    @Activate
    public CubeBenchmarks(@Reference Observations observations, @Reference Datasets datasets,
            @Reference Authorities authorities, @Reference Populations populations, @Reference Neighbours neighbours,
            @Reference Regions regions, @Reference(policyOption = ReferencePolicyOption.GREEDY) ComparisonMethod method) {
        this.observations = observations;
        this.datasets = datasets;
        this.authorities = authorities;
        this.panels = new Panels(populations);
        this.neighbours = neighbours;
        this.regions = regions;
        this.method = method;
    }

    @Override
    public List<Period> periods(String dataset) {
        return observations.cube(dataset).map(Cube::periods).orElse(List.of());
    }

    @Override
    public Comparisons compare(ComparisonQuery query) {
        Cube cube = observations.cube(query.dataset()).orElseThrow(() -> new UnknownException("No dataset '" + query.dataset()
                + "' is installed; there is " + datasets.installed().stream().map(DatasetDefinition::id)
                        .collect(Collectors.joining(", "))));
        check(query, cube.definition());
        List<Selection> selections = Selection.of(cube, query);
        Surroundings around = surroundings(query.dataset());
        var rows = new Rows(authorities, Set.copyOf(around.members())).of(query.scope(), cube, query.period());
        Computation computation = new Computation(query, panels.of(cube), around, rows);
        return new Comparisons(cube.definition(), query.period(), cube.sequence(), query, rows,
                selections.stream().map(computation::compare).toList());
    }

    private void check(ComparisonQuery query, DatasetDefinition dataset) {
        if (query.period().type() != dataset.periodType()) {
            throw new UnknownException("Dataset " + dataset.id() + " is kept by " + dataset.periodType().label() + "; "
                    + query.period() + " is a " + query.period().type().label());
        }
        if (!neighbours.models().contains(query.model())) {
            throw new UnknownException("No model " + query.model() + " of statistical neighbours; there is "
                    + neighbours.models().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    private Surroundings surroundings(String dataset) {
        Optional<ActiveRegion> region = regions.active();
        return new Surroundings(observations, authorities, panels, neighbours, method,
                region.map(ActiveRegion::members).orElse(List.of()),
                RegionalPolarity.of(region.map(ActiveRegion::id).orElse(""), dataset, rules));
    }
}

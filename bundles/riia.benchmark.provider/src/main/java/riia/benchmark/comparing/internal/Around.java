// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import riia.benchmark.AuthorityGroup;
import riia.benchmark.AuthorityGroups;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.declared.internal.RulesInForce;
import riia.benchmark.spi.BenchmarkRules;
import riia.benchmark.spi.ComparisonMethod;
import riia.benchmark.spi.SignalMethod;
import riia.benchmark.spi.ThemeItems;
import riia.indicator.Cube;
import riia.indicator.DatasetDefinition;
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

/** Gathers what a computation stands on as it is now: reference data, the active region, and what regions and areas contribute. */
@Component(service = Around.class)
public final class Around {

    private final Observations observations;
    private final Authorities authorities;
    private final Neighbours neighbours;
    private final Regions regions;
    private final RulesInForce decided;
    private final Panels panels;

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
    public Around(@Reference Observations observations, @Reference Authorities authorities, @Reference Populations populations,
            @Reference Neighbours neighbours, @Reference Regions regions, @Reference RulesInForce decided) {
        this.observations = observations;
        this.authorities = authorities;
        this.neighbours = neighbours;
        this.regions = regions;
        this.decided = decided;
        this.panels = new Panels(populations, this::versions);
    }

    Observations observations() {
        return observations;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    ThemeShelf themes() {
        return new ThemeShelf(themes);
    }

    /** The frame of a computation on one cube, with the rows that are chosen of it. */
    Frame frame(Cube cube, Asked asked, Function<Rows, List<ComparedAuthority>> rows) {
        Surroundings around = surroundings(cube.definition().id());
        return new Frame(panels.of(cube), around, asked, rows.apply(new Rows(authorities, Set.copyOf(around.members()))));
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

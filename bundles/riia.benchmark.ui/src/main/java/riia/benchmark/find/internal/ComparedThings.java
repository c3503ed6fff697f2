// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.find.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.indicator.DatasetDefinition;
import riia.indicator.DatasetDefinition.Sensitivity;
import riia.indicator.Datasets;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.region.ActiveRegion;
import riia.region.Regions;
import riia.workbench.spi.Findable;
import riia.workbench.spi.Findables;

/** England's authorities, the region's own first, and every indicator, collected ones before published ones. */
@Component
public final class ComparedThings implements Findables {

    private final Authorities authorities;
    private final Datasets datasets;
    private final Regions regions;

    @Activate
    public ComparedThings(@Reference Authorities authorities, @Reference Datasets datasets, @Reference Regions regions) {
        this.authorities = authorities;
        this.datasets = datasets;
        this.regions = regions;
    }

    @Override
    public List<Findable> all() {
        return Stream.concat(places(), datasets.installed().stream()
                .sorted(Comparator.comparing((DatasetDefinition one) -> one.sensitivity() == Sensitivity.PUBLISHED))
                .flatMap(ComparedThings::indicators)).toList();
    }

    private Stream<Findable> places() {
        Set<AreaCode> members = Set.copyOf(regions.active().map(ActiveRegion::members).orElse(List.of()));
        return authorities.on(LocalDate.now(ZoneId.of("Europe/London"))).stream()
                .sorted(Comparator.comparing((Authority one) -> !members.contains(one.code())).thenComparing(Authority::name))
                .map(one -> new Findable(members.contains(one.code()) ? "Authority" : "Authority, " + one.regionName(), one.name(),
                        "riia.authority", Map.of("authority", one.code().code())));
    }

    private static Stream<Findable> indicators(DatasetDefinition dataset) {
        return dataset.indicators().stream().map(one -> new Findable("Indicator, " + dataset.id(), one.id() + " " + one.name(),
                "riia.indicator", Map.of("dataset", dataset.id(), "indicator", one.id())));
    }
}

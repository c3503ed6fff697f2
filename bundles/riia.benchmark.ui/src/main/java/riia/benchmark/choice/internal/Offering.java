// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.choice.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.choice.internal.Choice.Item;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.reference.Neighbours;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;

/** What can be chosen about figures. Asks services and belongs on a worker thread. */
public record Offering(Datasets datasets, Benchmarks benchmarks, Regions regions, Authorities authorities, Neighbours neighbours) {

    public static final String DATASET = "dataset";
    public static final String PERIOD = "period";
    public static final String AUTHORITY = "authority";
    public static final String BASIS = "basis";
    public static final String MODEL = "model";
    public static final String BREAKDOWN = "breakdown";
    public static final String MEASURE = "measure";

    /** Name of the region that the workspace is bound to. */
    public String region() {
        return regions.active().flatMap(ActiveRegion::profile).map(RegionProfile::name).orElse("Region");
    }

    /** Those with figures, the collected ones first, and the one that is wanted; the first of all where none has figures. */
    public Choice dataset(Map<String, String> wanted) {
        List<DatasetDefinition> all = datasets.installed().stream()
                .sorted(Comparator.comparing(one -> one.sensitivity() == DatasetDefinition.Sensitivity.PUBLISHED)).toList();
        List<DatasetDefinition> offered = all.stream()
                .filter(one -> one.id().equals(wanted.get(DATASET)) || !benchmarks.periods(one.id()).isEmpty()).toList();
        return Choice.of(DATASET, "Dataset", (offered.isEmpty() ? all.stream().limit(1) : offered.stream())
                .map(one -> new Item(one.id(), one.name())).toList(), wanted);
    }

    /** Those with figures, newest first. */
    public Choice period(String dataset, Map<String, String> wanted) {
        List<Period> periods = new ArrayList<>(benchmarks.periods(dataset));
        Collections.reverse(periods);
        return Choice.of(PERIOD, "Period", periods.stream().map(one -> new Item(one.code(), one.code())).toList(), wanted);
    }

    /** The region's members by name, then everybody else in England by name. */
    public Choice authority(Map<String, String> wanted) {
        return Choice.of(AUTHORITY, "Authority", places().stream().map(one -> new Item(one.code().code(), one.name())).toList(), wanted);
    }

    /** The region's members by name, then everybody else in England by name. */
    public List<Authority> places() {
        Set<AreaCode> members = Set.copyOf(members());
        Comparator<Authority> membersFirst = Comparator.comparing(one -> !members.contains(one.code()));
        return Stream.concat(authorities.on(LocalDate.now(ZoneId.of("Europe/London"))).stream(), members.stream()
                .flatMap(one -> authorities.find(one).stream())).distinct().sorted(membersFirst.thenComparing(Authority::name)).toList();
    }

    public List<AreaCode> members() {
        return regions.active().map(ActiveRegion::members).orElse(List.of());
    }

    /** How the flow of a quarter can be expressed: stocks and years only as they are, percentages not times four. */
    public static Choice basis(DatasetDefinition dataset, Indicator indicator, Measure measure, Map<String, String> wanted) {
        List<Item> items = new ArrayList<>(List.of(new Item(Basis.QUARTER.name(),
                dataset.periodType() == PeriodType.QUARTER ? "Quarter as it is" : "As it is")));
        if (dataset.periodType() == PeriodType.QUARTER && indicator.basis() == Indicator.Basis.FLOW && measure.kind() != Measure.Kind.SUPPLIED) {
            if (measure.kind() != Measure.Kind.PERCENTAGE) {
                items.add(new Item(Basis.ANNUALISED.name(), "Annualised (times four)"));
            }
            items.add(new Item(Basis.ROLLING.name(), "Four quarters together"));
        }
        return Choice.of(BASIS, "Basis", items, wanted);
    }

    public Choice model(Map<String, String> wanted) {
        return Choice.of(MODEL, "Model year of the statistical neighbours",
                neighbours.models().stream().map(one -> new Item(String.valueOf(one), "Neighbours of " + one)).toList(), wanted);
    }

    public static Choice breakdown(Indicator indicator, Map<String, String> wanted) {
        return Choice.of(BREAKDOWN, "Breakdown", Stream.concat(Stream.of(Indicator.TOTAL), indicator.breakdowns().stream())
                .map(one -> new Item(one, one)).toList(), wanted);
    }

    /** Those that express a breakdown. */
    public static Choice measure(Indicator indicator, String breakdown, Map<String, String> wanted) {
        return Choice.of(MEASURE, "Measure", indicator.measures().stream().filter(one -> one.appliesTo(breakdown))
                .map(one -> new Item(one.id(), one.unit().isEmpty() ? one.id() : one.unit())).toList(), wanted);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.AuthorityGroups;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.choice.internal.Offering;
import riia.benchmark.rug.internal.Chooser.Offer;
import riia.benchmark.rug.internal.Chooser.Option;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.reference.Authorities;
import riia.reference.Neighbours;
import riia.region.Regions;

/** What can be chosen about a rug, and what is chosen of it: what is wanted where there is such a thing, else the first. */
final class RugOffers {

    static final String MEMBERS = "members";
    static final String EVERYONE = "everyone";
    static final String GROUP = "group:";

    private final Services services;

    /** Who knows what can be chosen. */
    record Services(Datasets datasets, Benchmarks benchmarks, Regions regions, Authorities authorities, Neighbours neighbours,
            AuthorityGroups groups) {

        /** What every view of figures can choose from. */
        Offering common() {
            return new Offering(datasets, benchmarks, regions, authorities, neighbours);
        }

        String region() {
            return common().region();
        }
    }

    RugOffers(Services services) {
        this.services = services;
    }

    Map<Chooser, Offer> of(Mode mode, Map<String, String> wanted) {
        Map<Chooser, Offer> offers = new EnumMap<>(Chooser.class);
        put(offers, Chooser.DATASET, datasets(wanted.getOrDefault(Chooser.DATASET.key(), "")), wanted);
        Optional<DatasetDefinition> dataset = services.datasets().find(offers.get(Chooser.DATASET).chosen());
        put(offers, Chooser.PERIOD, dataset.map(one -> periods(one.id())).orElse(List.of()), wanted);
        put(offers, Chooser.BASIS, dataset.filter(one -> one.periodType() == PeriodType.QUARTER).map(one -> bases()).orElse(List.of()), wanted);
        put(offers, Chooser.BREAKDOWN, dataset.map(RugOffers::breakdowns).orElse(List.of()), wanted);
        put(offers, Chooser.MEASURE, dataset.map(RugOffers::measures).orElse(List.of()), wanted);
        put(offers, Chooser.MODEL, services.neighbours().models().stream()
                .map(one -> new Option(String.valueOf(one), one + " model")).toList(), wanted);
        put(offers, Chooser.COLOUR, Colouring.options(), wanted);
        put(offers, mode == Mode.AUTHORITIES ? Chooser.WHOSE : Chooser.AUTHORITY, mode == Mode.AUTHORITIES ? whose() : places(), wanted);
        return offers;
    }

    private static void put(Map<Chooser, Offer> offers, Chooser chooser, List<Option> options, Map<String, String> wanted) {
        offers.put(chooser, Offer.of(options, wanted.getOrDefault(chooser.key(), "")));
    }

    /** Collected ones before published ones; of those the ones with figures first, unless one is wanted. */
    private List<Option> datasets(String wanted) {
        Comparator<DatasetDefinition> order = Comparator.comparing(one -> one.sensitivity() == DatasetDefinition.Sensitivity.PUBLISHED);
        List<DatasetDefinition> all = new ArrayList<>(services.datasets().installed().stream().sorted(order).toList());
        if (all.stream().noneMatch(one -> one.id().equals(wanted))) {
            all.stream().filter(one -> !services.benchmarks().periods(one.id()).isEmpty()).findFirst().ifPresent(first -> {
                all.remove(first);
                all.add(0, first);
            });
        }
        return all.stream().map(one -> new Option(one.id(), one.name())).toList();
    }

    private List<Option> periods(String dataset) {
        List<Period> periods = new ArrayList<>(services.benchmarks().periods(dataset));
        Collections.reverse(periods);
        return periods.stream().map(one -> new Option(one.code(), one.code())).toList();
    }

    private static List<Option> bases() {
        return List.of(new Option(Basis.QUARTER.name(), "Quarter"), new Option(Basis.ANNUALISED.name(), "Annualised"),
                new Option(Basis.ROLLING.name(), "Rolling year"));
    }

    private static List<Option> breakdowns(DatasetDefinition dataset) {
        Set<String> all = new LinkedHashSet<>(List.of(Indicator.TOTAL));
        dataset.indicators().forEach(one -> all.addAll(one.breakdowns()));
        return all.stream().map(one -> new Option(one, one)).toList();
    }

    private static List<Option> measures(DatasetDefinition dataset) {
        Set<String> all = new LinkedHashSet<>();
        dataset.indicators().forEach(indicator -> indicator.measures().stream().map(Measure::id).forEach(all::add));
        return Stream.concat(Stream.of(new Option("", "Usual measure")),
                all.stream().map(one -> new Option(one, "As " + one))).toList();
    }

    private List<Option> whose() {
        return Stream.concat(Stream.of(new Option(MEMBERS, services.region()), new Option(EVERYONE, "Everyone with figures")),
                services.groups().all().stream().map(one -> new Option(GROUP + one.id(), one.name() + (one.own() ? " (own group)" : ""))))
                .toList();
    }

    /** The region's members by name, then everybody else in England by name. */
    private List<Option> places() {
        return services.common().places().stream().map(one -> new Option(one.code().code(), one.name())).toList();
    }
}

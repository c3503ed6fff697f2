// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.authority.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Scope;
import riia.benchmark.Comparisons;
import riia.benchmark.authority.internal.AuthorityPage.Choice;
import riia.benchmark.context.Circumstances;
import riia.benchmark.context.Explanation;
import riia.benchmark.context.Explanations;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Indicator;
import riia.indicator.Submissions;
import riia.indicator.Tracker;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.region.ActiveRegion;
import riia.region.Regions;

/** Gathers what is known of one authority. Belongs on a worker thread. */
final class AuthorityModel {

    static final String AUTHORITY = "authority";
    static final String DATASET = "dataset";
    static final String PERIOD = "period";

    private final Datasets datasets;
    private final Benchmarks benchmarks;
    private final Submissions submissions;
    private final Authorities authorities;
    private final Regions regions;
    private final Circumstances circumstances;
    private final Explanations explanations;

    AuthorityModel(Datasets datasets, Benchmarks benchmarks, Submissions submissions, Authorities authorities, Regions regions,
            Circumstances circumstances, Explanations explanations) {
        this.datasets = datasets;
        this.benchmarks = benchmarks;
        this.submissions = submissions;
        this.authorities = authorities;
        this.regions = regions;
        this.circumstances = circumstances;
        this.explanations = explanations;
    }

    /**
     * Gathers.
     *
     * @param wanted ids of authority, dataset and period; what is missing or not there any more is the first member, the first dataset
     *         with figures and the newest period
     * @return empty if there is no authority to show
     */
    Optional<AuthorityPage> load(Map<String, String> wanted) {
        List<Choice> choices = choices();
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        int chosen = Math.max(0, position(choices, wanted.getOrDefault(AUTHORITY, "")));
        Choice authority = choices.get(chosen);
        List<DatasetDefinition> compared = datasets.installed().stream().filter(one -> !benchmarks.periods(one.id()).isEmpty())
                .sorted(Comparator.comparing((DatasetDefinition one) -> one.sensitivity() == DatasetDefinition.Sensitivity.PUBLISHED)).toList();
        Optional<DatasetDefinition> dataset = compared.stream().filter(one -> one.id().equals(wanted.get(DATASET))).findFirst()
                .or(() -> compared.stream().findFirst());
        List<Period> periods = dataset.map(one -> newestFirst(benchmarks.periods(one.id()))).orElse(List.of());
        Optional<Period> period = periods.stream().filter(one -> one.code().equals(wanted.get(PERIOD))).findFirst()
                .or(() -> periods.stream().findFirst());
        return Optional.of(new AuthorityPage(choices, chosen, compared, dataset, periods, period,
                dataset.flatMap(one -> period.map(of -> figures(one.id(), of, authority.code()))).orElse(List.of()),
                authority.member() ? returns(authority.code()) : List.of(), circumstances.of(authority.code()),
                dataset.flatMap(one -> period.map(of -> asked(one.id(), of, authority.code()))).orElse(List.of()),
                dataset.flatMap(one -> explanations.term(one.id()))));
    }

    private List<Choice> choices() {
        Set<AreaCode> members = Set.copyOf(regions.active().map(ActiveRegion::members).orElse(List.of()));
        List<Authority> today = authorities.on(LocalDate.now(ZoneId.of("Europe/London")));
        Stream<Authority> former = members.stream().flatMap(one -> authorities.find(one).stream()).filter(one -> !today.contains(one));
        return Stream.concat(today.stream(), former).map(one -> new Choice(one.code(), one.name(), members.contains(one.code())))
                .sorted(Comparator.comparing(Choice::member).reversed().thenComparing(Choice::name)).toList();
    }

    private static int position(List<Choice> choices, String code) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).code().code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Period> newestFirst(List<Period> periods) {
        return periods.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private List<FigureLine> figures(String dataset, Period period, AreaCode authority) {
        Comparisons all = benchmarks.compare(new ComparisonQuery(dataset, period, List.of(), Indicator.TOTAL, Optional.empty(),
                new Scope.One(authority), ComparisonQuery.Basis.QUARTER, 2025));
        List<FigureLine> lines = new ArrayList<>();
        if (all.row(authority).isPresent()) {
            all.indicators().forEach(one -> lines.add(FigureLine.of(one, one.rows().get(all.row(authority).getAsInt()))));
        }
        return lines;
    }

    private List<ReturnLine> returns(AreaCode authority) {
        List<ReturnLine> lines = new ArrayList<>();
        for (DatasetDefinition dataset : datasets.installed()) {
            Tracker tracker = submissions.tracker(dataset.id());
            int row = tracker.authorities().indexOf(authority);
            if (row >= 0 && tracker.cells().get(row).stream().anyMatch(one -> one.state() != Tracker.State.NOT_EXPECTED)) {
                lines.add(ReturnLine.of(dataset, tracker.cells().get(row)));
            }
        }
        return lines;
    }

    private List<Explanation> asked(String dataset, Period period, AreaCode authority) {
        return explanations.of(dataset, period).stream().filter(one -> one.about().authority().equals(Optional.of(authority))).toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.signals.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.Signals;
import riia.benchmark.Signals.Kind;
import riia.benchmark.Signals.Signal;
import riia.benchmark.Signals.ThemePrompt;
import riia.benchmark.context.Comment;
import riia.benchmark.context.Comments;
import riia.benchmark.context.Explanation;
import riia.benchmark.context.Explanations;
import riia.benchmark.facts.internal.Figure;
import riia.benchmark.signals.internal.SignalsPage.Section;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.report.Leaving;
import riia.report.Outlet;

/** What the view Signals knows and decides. Every method asks services and belongs on a worker thread. */
final class SignalsModel {

    static final String DATASET = "dataset";
    static final String PERIOD = "period";

    private final Datasets datasets;
    private final Benchmarks benchmarks;
    private final Regions regions;
    private final Comments comments;
    private final Explanations explanations;
    private final Outlet outlet;

    SignalsModel(Datasets datasets, Benchmarks benchmarks, Regions regions, Comments comments, Explanations explanations, Outlet outlet) {
        this.datasets = datasets;
        this.benchmarks = benchmarks;
        this.regions = regions;
        this.comments = comments;
        this.explanations = explanations;
        this.outlet = outlet;
    }

    /** The signals of what is wanted; of the first collected dataset with figures and its newest period where that is not there. */
    SignalsPage load(Map<String, String> wanted) {
        List<DatasetDefinition> all = datasets.installed().stream()
                .sorted(Comparator.comparing((DatasetDefinition one) -> one.sensitivity() == DatasetDefinition.Sensitivity.PUBLISHED)).toList();
        Optional<DatasetDefinition> dataset = all.stream().filter(one -> one.id().equals(wanted.get(DATASET))).findFirst()
                .or(() -> all.stream().filter(one -> !benchmarks.periods(one.id()).isEmpty()).findFirst()).or(() -> all.stream().findFirst());
        List<Period> periods = new ArrayList<>(dataset.map(one -> benchmarks.periods(one.id())).orElse(List.of()));
        Collections.reverse(periods);
        Optional<Period> period = periods.stream().filter(one -> one.code().equals(wanted.get(PERIOD))).findFirst()
                .or(() -> periods.stream().findFirst());
        String region = regions.active().flatMap(ActiveRegion::profile).map(RegionProfile::name).orElse("Region");
        Optional<Signals> signals = period.map(one -> benchmarks.signals(dataset.orElseThrow().id(), one));
        return new SignalsPage(all, dataset, periods, period, region, signals.map(this::mark).orElse(List.of()),
                signals.map(this::sections).orElse(List.of()));
    }

    private List<String> mark(Signals signals) {
        DatasetDefinition dataset = signals.dataset();
        return outlet.mark(new Leaving(Leaving.Kind.WORKING, "Signals " + dataset.name() + " " + signals.period().code(),
                Optional.of(dataset.id() + " " + dataset.version()),
                Optional.of(signals.period().code() + ", as of " + signals.sequence()))).lines();
    }

    private List<Section> sections(Signals signals) {
        Told told = new Told(comments.find(signals.dataset().id(), Optional.empty(), Optional.empty(), Optional.of(signals.period())),
                explanations.of(signals.dataset().id(), signals.period()));
        List<SignalLine> shared = signals.prompts().stream().map(one -> line(one, told)).toList();
        List<SignalLine> trends = signals.signals().stream().filter(one -> one.kind() == Kind.TREND).map(one -> line(signals, one, told)).toList();
        List<SignalLine> levels = signals.signals().stream().filter(one -> one.kind() == Kind.LEVEL).map(one -> line(signals, one, told)).toList();
        return List.of(new Section("shared", "Perhaps a theme (" + shared.size() + ")",
                "No signal is shared by three.", shared),
                new Section("trend", "Changed beyond noise (" + trends.size() + ")",
                        "No series beyond its noise.", trends),
                new Section("level", "Outside the limits (" + levels.size() + ")",
                        "No figure outside the limits.", levels));
    }

    private static SignalLine line(ThemePrompt prompt, Told told) {
        String names = String.join(", ", prompt.authorities().stream().map(one -> one.name()).toList());
        return new SignalLine(prompt.kind() + " " + prompt.comparison().indicator().id() + " " + prompt.direction(), prompt.comparison(),
                prompt.kind(), prompt.direction(), Optional.empty(), prompt.authorities(), prompt.items(), names,
                told.words(Optional.empty(), prompt.comparison().indicator().id()));
    }

    private static SignalLine line(Signals signals, Signal signal, Told told) {
        Comparisons comparisons = new Comparisons(signals.dataset(), signals.period(), signals.sequence(),
                ComparisonQuery.members(signals.dataset().id(), signals.period()), List.of(signal.authority()), List.of(signal.comparison()));
        String id = signal.comparison().indicator().id();
        return new SignalLine(signal.kind() + " " + id + " " + signal.authority().code(), signal.comparison(), signal.kind(), signal.direction(),
                Optional.of(new Figure.OfAuthority(comparisons, signal.comparison(), signal.authority(), signal.row())), List.of(), List.of(),
                signal.reason(), told.words(Optional.of(signal.authority().code()), id));
    }

    /** What people have said and been asked of the period's figures. */
    private record Told(List<Comment> comments, List<Explanation> explanations) {

        /** How far an explanation is: what the authority said comes before what it was asked. */
        String words(Optional<AreaCode> authority, String indicator) {
            List<Comment> own = comments.stream().filter(one -> one.about().authority().equals(authority) && one.about().indicator().equals(indicator))
                    .toList();
            if (own.stream().anyMatch(one -> one.kind() == Comment.Kind.AUTHORITY)) {
                return "\u2713 explained";
            }
            return explanations.stream().filter(one -> one.about().authority().equals(authority) && one.about().indicator().equals(indicator))
                    .map(Told::state).filter(words -> !words.isEmpty()).findFirst().orElse(own.isEmpty() ? "\u2013" : "a note");
        }

        private static String state(Explanation one) {
            return switch (one.state()) {
                case WANTED -> "? wanted";
                case REQUESTED -> "\u2026 asked" + one.due().map(day -> ", until " + day).orElse("");
                case OVERDUE -> "! overdue" + one.due().map(day -> " since " + day).orElse("");
                case ANSWERED -> "\u2713 explained";
                case WAIVED -> "none needed";
                case NO_LONGER_WANTED -> "";
            };
        }
    }
}

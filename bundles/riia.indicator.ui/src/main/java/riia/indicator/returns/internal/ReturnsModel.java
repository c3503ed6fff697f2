// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Progress;
import riia.indicator.Datasets;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.ImportSource;
import riia.indicator.Imports;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.indicator.Tracker;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.region.Regions;
import riia.workbench.Outcome;

/** What the view Returns knows and decides. Every method asks services and belongs on a worker thread. */
final class ReturnsModel {

    private final Datasets datasets;
    private final Submissions submissions;
    private final Imports imports;
    private final Authorities authorities;
    private final Regions regions;

    ReturnsModel(Datasets datasets, Submissions submissions, Imports imports, Authorities authorities, Regions regions) {
        this.datasets = datasets;
        this.submissions = submissions;
        this.imports = imports;
        this.authorities = authorities;
        this.regions = regions;
    }

    /** What a coordinator can decide about a submission. */
    enum Decision {
        ACCEPT("Accept", "accepted"), QUERY("Query", "queried"), REJECT("Reject", "rejected"), WITHDRAW("Withdraw", "withdrawn");

        private final String verb;
        private final String done;

        Decision(String verb, String done) {
            this.verb = verb;
            this.done = done;
        }

        String verb() {
            return verb;
        }

        String done() {
            return done;
        }
    }

    /** Where the returns of a dataset stand; of the first one with returns, preferring those that are still collected, if none is wanted. */
    ReturnsMatrix load(Optional<String> wanted) {
        List<ReturnsMatrix.Choice> choices = datasets.installed().stream()
                .sorted(Comparator.comparing((riia.indicator.DatasetDefinition one) ->
                        one.sensitivity() == riia.indicator.DatasetDefinition.Sensitivity.PUBLISHED))
                .map(one -> new ReturnsMatrix.Choice(one.id(), one.name())).toList();
        Optional<ReturnsMatrix.Choice> chosen = choices.stream().filter(one -> wanted.equals(Optional.of(one.id()))).findFirst()
                .or(() -> choices.stream().filter(one -> !submissions.tracker(one.id()).periods().isEmpty()).findFirst())
                .or(() -> choices.stream().findFirst());
        Tracker tracker = chosen.map(one -> submissions.tracker(one.id()))
                .orElse(new Tracker("", List.of(), List.of(), List.of()));
        return new ReturnsMatrix(choices, chosen, tracker.authorities().stream().map(this::name).toList(), tracker, readOnly());
    }

    private String name(AreaCode code) {
        return authorities.find(code).map(Authority::name).orElse(code.code());
    }

    private Optional<String> readOnly() {
        return regions.active().filter(one -> one.profile().isEmpty())
                .map(one -> "The profile of region '" + one.id() + "' is not installed, so nothing can be decided now.");
    }

    /** One return with all its versions, the newest first; problems are those of the chosen version, or of the one that counts. */
    ReturnDetail detail(Tracker.Cell cell, String dataset, Optional<String> version) {
        List<Submission> versions = versions(dataset, cell.authority(), cell.period());
        Optional<Submission> shown = versions.stream().filter(one -> version.equals(Optional.of(one.id()))).findFirst()
                .or(() -> ReturnDetail.first(versions));
        return new ReturnDetail(name(cell.authority()), cell, versions, shown,
                ProblemGroup.of(shown.map(one -> submissions.problems(one.id())).orElse(List.of())), readOnly());
    }

    private List<Submission> versions(String dataset, AreaCode authority, Period period) {
        return submissions.list(new Submissions.Filter(Optional.of(dataset), Optional.of(period), Optional.empty(), false)).stream()
                .filter(one -> one.authority().equals(authority))
                .sorted(Comparator.comparing(Submission::part).thenComparing(Comparator.comparingInt(Submission::version).reversed()))
                .toList();
    }

    /** Imports files one after another. A file that the disk does not give is told like one that cannot be read. */
    List<ImportedFile> run(List<Path> files, ImportRequest.Mode mode, Actor actor, Progress progress) {
        List<ImportedFile> all = new ArrayList<>();
        for (Path file : files) {
            progress.check();
            ImportRequest request = new ImportRequest(ImportSource.of(file), Optional.empty(), Optional.empty(), Optional.empty(),
                    mode, actor);
            Outcome<ImportReport> outcome = Outcome.of(() -> imports.run(request, progress));
            all.add(ImportedFile.of(String.valueOf(file.getFileName()), outcome));
        }
        return all;
    }

    Submission decide(Decision decision, String id, String reason, Actor actor) {
        return switch (decision) {
            case ACCEPT -> submissions.accept(actor, id);
            case QUERY -> submissions.query(actor, id);
            case REJECT -> submissions.reject(actor, id, reason);
            case WITHDRAW -> submissions.withdraw(actor, id);
        };
    }
}

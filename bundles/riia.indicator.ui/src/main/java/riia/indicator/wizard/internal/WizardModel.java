// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import riia.base.Actor;
import riia.base.Progress;
import riia.indicator.DatasetDefinition;
import riia.indicator.DatasetDefinition.Sensitivity;
import riia.indicator.Datasets;
import riia.indicator.ImportPreview;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.ImportSource;
import riia.indicator.Imports;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.MappingException;
import riia.indicator.mapping.Mappings;
import riia.indicator.mapping.SavedMapping;
import riia.indicator.spi.Row;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.region.ActiveRegion;
import riia.region.Regions;
import riia.report.Leaving;
import riia.report.Outlet;

/** What the wizard asks of services. Every method belongs on a worker thread. */
final class WizardModel {

    private final Imports imports;
    private final Mappings mappings;
    private final Submissions submissions;
    private final Datasets datasets;
    private final Authorities authorities;
    private final Regions regions;
    private final Outlet outlet;

    /** Where files come from: an authority of the region, or whoever else has sent some. */
    record Sender(String id, String name) {
    }

    /** What the wizard must know before any file: the datasets, those with returns first and published ones last, and the senders. */
    record Surroundings(List<DatasetDefinition> datasets, List<Sender> senders) {
    }

    /** What an import came to, and the name under which its mapping is remembered now. */
    record Imported(ImportReport report, Optional<String> remembered) {
    }

    WizardModel(Imports imports, Mappings mappings, Submissions submissions, Datasets datasets, Authorities authorities,
            Regions regions, Outlet outlet) {
        this.imports = imports;
        this.mappings = mappings;
        this.submissions = submissions;
        this.datasets = datasets;
        this.authorities = authorities;
        this.regions = regions;
        this.outlet = outlet;
    }

    Surroundings surroundings() {
        List<Sender> members = regions.active().flatMap(ActiveRegion::profile).map(one -> one.members().stream()
                .map(code -> new Sender(code.code(), authorities.find(code).map(Authority::name).orElse(code.code())))
                .sorted(Comparator.comparing(Sender::name)).toList()).orElse(List.of());
        List<Sender> others = mappings.list().stream().map(SavedMapping::sender).flatMap(Optional::stream).distinct()
                .filter(id -> members.stream().noneMatch(one -> one.id().equals(id))).map(id -> new Sender(id, id)).toList();
        return new Surroundings(datasets.installed().stream()
                .sorted(Comparator.comparing((DatasetDefinition one) -> one.sensitivity() == Sensitivity.PUBLISHED)
                        .thenComparing(one -> submissions.tracker(one.id()).periods().isEmpty())).toList(),
                java.util.stream.Stream.concat(members.stream(), others.stream()).toList());
    }

    ImportPreview look(Path file, Map<String, String> settings, Optional<String> sender, Progress progress) {
        return RememberedShapes.in(imports.preview(ImportSource.of(file), settings, sender, progress), mappings.of(sender),
                (mapping, rows) -> mappings.fingerprinted(mapping, rows).fingerprint());
    }

    Checked check(ImportRequest request, Progress progress) {
        ImportReport report = imports.run(request, progress);
        return new Checked(report, report.outcome() == ImportReport.Outcome.UNREADABLE ? Optional.empty()
                : report.dataset().map(dataset -> Prospect.of(report, kept(dataset))));
    }

    private List<Submission> kept(String dataset) {
        return submissions.list(new Submissions.Filter(Optional.of(dataset), Optional.empty(), Optional.empty(), false));
    }

    /** Imports a file; if something of it was kept, the mapping is remembered for its sender. */
    Imported bringIn(ImportRequest request, Optional<FileMapping> remember, List<Row> rows, Progress progress) {
        ImportReport report = imports.run(request, progress);
        boolean kept = report.outcome() != ImportReport.Outcome.UNREADABLE && report.outcome() != ImportReport.Outcome.REFUSED;
        return new Imported(report, kept ? remember.map(one -> mappings.save(request.actor(), request.sender(),
                mappings.fingerprinted(one, rows)).mapping().name()) : Optional.empty());
    }

    List<ImportReport> runAll(List<ImportRequest> requests, Consumer<ImportReport> done, Progress progress) {
        return imports.runAll(requests, done, progress);
    }

    /** Writes a mapping to a file, through the one way out; it holds no figure of anybody. */
    Path write(Actor actor, Path target, FileMapping mapping, List<Row> rows) {
        byte[] text = mappings.write(mappings.fingerprinted(mapping, rows)).getBytes(StandardCharsets.UTF_8);
        outlet.file(actor, target, new Leaving(Leaving.Kind.NO_FIGURES, "Mapping " + mapping.name(), Optional.of(mapping.dataset()),
                Optional.empty()), (out, mark) -> out.write(text));
        return target;
    }

    /**
     * Reads a mapping's file, and holds it against what is installed.
     *
     * @throws IllegalArgumentException if it is none, or does not fit; says why
     */
    FileMapping read(Path file) {
        try {
            FileMapping mapping = mappings.read(Files.readString(file));
            mappings.verify(mapping);
            return mapping;
        } catch (MappingException e) {
            throw new IllegalArgumentException(file.getFileName() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file.getFileName() + " cannot be read: " + e.getMessage(), e);
        }
    }
}

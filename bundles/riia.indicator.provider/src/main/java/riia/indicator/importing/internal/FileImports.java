// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.CancelledException;
import riia.base.Period;
import riia.base.Place;
import riia.base.Problem;
import riia.base.Progress;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.ImportPreview;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.ImportSource;
import riia.indicator.Imports;
import riia.indicator.LayoutDeclaration;
import riia.indicator.keeping.internal.ReadOnly;
import riia.indicator.reading.internal.IdentifyingScan;
import riia.indicator.records.internal.RecordIntakes;
import riia.indicator.spi.Layout;
import riia.indicator.spi.LayoutContext;
import riia.reference.Authorities;
import riia.region.Regions;
import riia.store.Schema;
import riia.store.Store;

/** Takes a file through its stages, outside of any transaction until all is known, and then keeps it in one. */
@Component
public final class FileImports implements Imports {

    private final Store store;
    private final Regions regions;
    private final Datasets datasets;
    private final Authorities authorities;
    private final FileContributors contributors;
    private final RecordIntakes records;

    @Activate
    public FileImports(@Reference Store store, @Reference(target = "(riia.area=indicator)") Schema schema,
            @Reference Regions regions, @Reference Datasets datasets, @Reference Authorities authorities,
            @Reference FileContributors contributors, @Reference RecordIntakes records) {
        this.store = store;
        this.regions = regions;
        this.datasets = datasets;
        this.authorities = authorities;
        this.contributors = contributors;
        this.records = records;
    }

    @Override
    public ImportReport run(ImportRequest request, Progress progress) {
        List<DatasetDefinition> candidates = asked(request);
        if (request.mode() != Mode.CHECK) {
            ReadOnly.refuse(regions);
        }
        ArrivedFile file = ArrivedFile.of(request.source());
        FileOutcome outcome = new FileOutcome(store, request, file);
        Optional<ImportReport> before = outcome.receivedBefore();
        if (before.isPresent()) {
            return before.get();
        }
        IdentifyingScan scan = new IdentifyingScan(file.name());
        FileSheets sheets = new FileSheets(file.name(), new Recogniser(contributors, candidates, request.layout()),
                chosen -> returns(file.name(), chosen, request), new Context(file.name(), authorities, request.period()), records);
        FileReading reading = new FileReading(file, scan, sheets, progress);
        reading.read(contributors.formats(), request.settings());
        if (!scan.problems().isEmpty()) {
            return outcome.identifying(reading, scan.problems());
        }
        if (!reading.unreadable().isEmpty()) {
            return outcome.unreadable(reading);
        }
        FileReturns returns = reading.returns().orElseThrow();
        new Checking(file.name(), returns, contributors).run(progress);
        return outcome.decide(reading, returns, progress);
    }

    @Override
    public List<ImportReport> runAll(List<ImportRequest> requests, Consumer<ImportReport> done, Progress progress) {
        List<ImportReport> reports = new ArrayList<>();
        for (ImportRequest request : requests) {
            if (progress.cancelled()) {
                break;
            }
            progress.step("Importing " + request.source().name(), reports.size(), requests.size());
            try {
                reports.add(run(request, progress));
            } catch (UncheckedIOException e) {
                reports.add(notReached(request.source().name(), e));
            } catch (CancelledException e) {
                break;
            }
            done.accept(reports.get(reports.size() - 1));
        }
        return reports;
    }

    private static ImportReport notReached(String file, UncheckedIOException e) {
        return new ImportReport(ImportReport.Outcome.UNREADABLE, file, "", Optional.empty(), Optional.empty(), 0, List.of(), 0,
                List.of(new Problem(Severity.ERROR, "format", Place.file(file), Subject.NONE, String.valueOf(e.getMessage()),
                        "a file that can be read from the disk", e.getMessage() + ". Close it where it is open, and try again")));
    }

    @Override
    public ImportPreview preview(ImportSource source, Map<String, String> settings, Optional<String> sender, Progress progress) {
        return new FilePreview(ArrivedFile.of(source), new Recogniser(contributors, datasets.installed(), Optional.empty()), progress)
                .look(contributors.formats(), settings);
    }

    private record Context(String fileName, Authorities authorities, Optional<Period> period) implements LayoutContext {
    }

    private FileReturns returns(String file, Candidate chosen, ImportRequest request) {
        return new FileReturns(file, chosen.dataset(), chosen.declaration().part(), request.period(),
                new CountsInForce(store, chosen.dataset().id()));
    }

    /** The datasets that the file may be of; an unknown id is the caller's mistake. */
    private List<DatasetDefinition> asked(ImportRequest request) {
        List<DatasetDefinition> installed = datasets.installed();
        List<DatasetDefinition> asked = installed.stream()
                .filter(one -> request.dataset().map(one.id()::equals).orElse(true)).toList();
        if (request.dataset().isPresent() && asked.isEmpty()) {
            throw unknown("dataset", request.dataset().get(), () -> installed.stream().map(DatasetDefinition::id)
                    .collect(Collectors.joining(", ")));
        }
        if (request.layout().isPresent() && layouts(asked).noneMatch(request.layout().get()::equals)) {
            throw unknown("layout", request.layout().get(), () -> layouts(asked).distinct().collect(Collectors.joining(", ")));
        }
        return asked;
    }

    private Stream<String> layouts(List<DatasetDefinition> of) {
        return Stream.concat(of.stream().flatMap(one -> one.layouts().stream()).map(LayoutDeclaration::id),
                contributors.layoutsForEveryDataset().stream().map(Layout::kind));
    }

    private static IllegalArgumentException unknown(String what, String id, Supplier<String> installed) {
        return new IllegalArgumentException("No " + what + " '" + id + "' is installed; there is " + installed.get());
    }
}

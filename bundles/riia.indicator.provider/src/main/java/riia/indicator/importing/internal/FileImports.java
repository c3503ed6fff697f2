// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
import riia.indicator.keeping.internal.ReadOnly;
import riia.indicator.keeping.internal.ReturnCalendar;
import riia.indicator.mapping.Mappings;
import riia.indicator.reading.internal.IdentifyingScan;
import riia.indicator.records.internal.RecordIntakes;
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
    private final ReturnCalendar calendar;
    private final Mappings mappings;
    private final Asked asked;

    @Activate
    public FileImports(@Reference Store store, @Reference(target = "(riia.area=indicator)") Schema schema,
            @Reference Regions regions, @Reference Datasets datasets, @Reference Authorities authorities,
            @Reference FileContributors contributors, @Reference Mappings mappings, @Reference RecordIntakes records,
            @Reference ReturnCalendar calendar) {
        this.store = store;
        this.regions = regions;
        this.datasets = datasets;
        this.authorities = authorities;
        this.contributors = contributors;
        this.records = records;
        this.calendar = calendar;
        this.mappings = mappings;
        this.asked = new Asked(datasets, contributors, mappings);
    }

    @Override
    public ImportReport run(ImportRequest request, Progress progress) {
        List<DatasetDefinition> possible = asked.datasets(request);
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
        LayoutContext context = new Context(file.name(), authorities, request.period());
        KnownMappings known = new KnownMappings(request.mapping(), mappings.of(request.sender()), request.sender(), possible, context);
        FileSheets sheets = new FileSheets(file.name(), new Recogniser(contributors, possible, request.layout(), known, calendar::collects),
                chosen -> returns(file.name(), chosen, request), context, records);
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
        requests.forEach(asked::datasets);
        List<ImportReport> reports = new ArrayList<>();
        for (ImportRequest request : requests) {
            if (progress.cancelled()) {
                break;
            }
            progress.step("Importing " + request.source().name(), reports.size(), requests.size());
            try {
                reports.add(run(request, progress));
            } catch (UncheckedIOException e) {
                reports.add(notRead(request, "a file that can be read from the disk", e, ". Close it where it is open, and try again"));
            } catch (IllegalArgumentException e) {
                if (requests.size() == 1) {
                    throw e;
                }
                reports.add(notRead(request, "settings that its format has", e, ". Import it apart from the others"));
            } catch (CancelledException e) {
                break;
            }
            done.accept(reports.get(reports.size() - 1));
        }
        return reports;
    }

    private static ImportReport notRead(ImportRequest request, String expected, RuntimeException e, String mend) {
        String file = request.source().name();
        Problem problem = new Problem(Severity.ERROR, "format", Place.file(file), Subject.NONE, String.valueOf(e.getMessage()), expected,
                e.getMessage() + mend);
        return new ImportReport(ImportReport.Outcome.UNREADABLE, file, "", Optional.empty(), Optional.empty(), 0, List.of(), 0,
                List.of(problem));
    }

    @Override
    public ImportPreview preview(ImportSource source, Map<String, String> settings, Optional<String> sender, Progress progress) {
        ArrivedFile file = ArrivedFile.of(source);
        KnownMappings known = new KnownMappings(Optional.empty(), mappings.of(sender), sender, datasets.installed(),
                new Context(file.name(), authorities, Optional.empty()));
        Recogniser recogniser = new Recogniser(contributors, datasets.installed(), Optional.empty(), known, calendar::collects);
        return new FilePreview(file, recogniser, progress)
                .look(contributors.formats(), settings);
    }

    private record Context(String fileName, Authorities authorities, Optional<Period> period) implements LayoutContext {
    }

    private FileReturns returns(String file, Candidate chosen, ImportRequest request) {
        return new FileReturns(file, chosen.dataset(), chosen.declaration().part(), request.period(),
                new CountsInForce(store, chosen.dataset().id()));
    }
}

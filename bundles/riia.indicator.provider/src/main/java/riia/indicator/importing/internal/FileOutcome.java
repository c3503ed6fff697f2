// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Progress;
import riia.base.Ref;
import riia.indicator.ImportReport;
import riia.indicator.ImportReport.Outcome;
import riia.indicator.ImportRequest;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.Return;
import riia.indicator.Submission;
import riia.indicator.keeping.internal.FileKeeping;
import riia.indicator.keeping.internal.FileTable;
import riia.indicator.keeping.internal.KeptFile;
import riia.indicator.keeping.internal.KnownFigures;
import riia.indicator.keeping.internal.ReturnDraft;
import riia.indicator.records.internal.RecordIntake;
import riia.store.Store;
import riia.store.Transaction;

/** Decides what becomes of a file that has been read, keeps it in one transaction, and reports. */
final class FileOutcome {

    private final Store store;
    private final ImportRequest request;
    private final ArrivedFile file;

    FileOutcome(Store store, ImportRequest request, ArrivedFile file) {
        this.store = store;
        this.request = request;
        this.file = file;
    }

    /** A report if the same bytes came before. The hash is awaited only if a file of the same size is known. */
    Optional<ImportReport> receivedBefore() {
        return request.mode() == Mode.CHECK || file.large() ? Optional.empty() : known();
    }

    private Optional<ImportReport> known() {
        return store.read(connection -> {
            FileTable files = new FileTable(connection);
            if (!files.hasSize(file.size())) {
                return Optional.empty();
            }
            Optional<List<Submission>> known = FileKeeping.receivedBefore(connection, file.sha256());
            if (known.isEmpty()) {
                return Optional.empty();
            }
            FileTable.Reading as = files.known(file.sha256()).orElseThrow();
            return Optional.of(new ImportReport(Outcome.ALREADY_RECEIVED, file.name(), file.sha256(),
                    Optional.of(as.dataset()), Optional.of(as.layout()), 0, known.get(), known.get().size(), List.of()));
        });
    }

    /** Nothing is kept. */
    ImportReport unreadable(FileReading reading) {
        List<Problem> identifying = reading.unreadable().stream().filter(one -> one.rule().equals("identifying")).toList();
        if (!identifying.isEmpty()) {
            return identifying(reading, identifying);
        }
        return report(Outcome.UNREADABLE, reading, List.of(), 0, reading.unreadable());
    }

    /**
     * Nothing is kept but a line in the journal, which repeats nothing of the file, its name included. Whatever else was found is
     * withheld: it may quote a value.
     */
    ImportReport identifying(FileReading reading, List<Problem> problems) {
        if (request.mode() != Mode.CHECK) {
            String columns = problems.stream().map(Problem::place).map(Place::column).flatMap(Optional::stream).distinct()
                    .collect(Collectors.joining(", "));
            store.write(request.actor(), transaction -> {
                transaction.journal("refused", new Ref("indicator", "file", file.sha256(), "a file with identifying content"),
                        Optional.empty(), Optional.of("identifying columns: " + columns));
                return null;
            });
        }
        return report(Outcome.UNREADABLE, reading, List.of(), 0, problems);
    }

    ImportReport decide(FileReading reading, FileReturns returns, Progress progress) {
        List<Problem> problems = returns.problems();
        boolean errors = problems.stream().anyMatch(Problem::isError);
        if (request.mode() == Mode.CHECK) {
            return report(Outcome.CHECKED, reading, List.of(), unchanged(reading, returns), problems);
        }
        if (request.mode() == Mode.ACCEPT && errors) {
            return report(Outcome.REFUSED, reading, List.of(), 0, problems);
        }
        Optional<ImportReport> before = file.large() ? known() : Optional.empty();
        if (before.isPresent()) {
            return before.get();
        }
        progress.check();
        progress.step("Keeping " + file.name(), 0, returns.all().size());
        List<ReturnDraft> drafts = drafts(reading, returns);
        // Of a file of records the bytes are not kept: they hold the sender's pseudonyms.
        Optional<byte[]> bytes = reading.records().isPresent() ? Optional.empty() : Optional.of(file.deflated());
        KeptFile kept = new KeptFile(file.name(), file.sha256(), file.size(), bytes, returns.dataset().id(),
                reading.chosen().orElseThrow().declaration().id(), returns.ofFile());
        FileKeeping.Result result = store.write(request.actor(),
                transaction -> keep(transaction, returns, kept, drafts, progress));
        return report(outcome(result, errors), reading, result.submissions(), result.unchanged(), problems);
    }

    private static List<ReturnDraft> drafts(FileReading reading, FileReturns returns) {
        Optional<RecordIntake> records = reading.records();
        return returns.all().stream().map(FileReturn::draft).map(one -> one.with(records.map(intake -> intake.draft(one.key())))).toList();
    }

    private int unchanged(FileReading reading, FileReturns returns) {
        List<ReturnDraft> drafts = drafts(reading, returns);
        return store.read(connection -> KnownFigures.unchanged(connection, returns.dataset().id(), drafts));
    }

    private FileKeeping.Result keep(Transaction transaction, FileReturns returns, KeptFile kept, List<ReturnDraft> drafts,
            Progress progress) throws SQLException {
        FileKeeping.Result result = new FileKeeping(transaction, returns.dataset(), kept, request.mode(),
                Clock.systemUTC().instant()).keep(drafts);
        progress.check();
        return result;
    }

    private static Outcome outcome(FileKeeping.Result result, boolean errors) {
        if (result.stored() == 0) {
            return Outcome.ALREADY_RECEIVED;
        }
        if (result.accepted() == 0) {
            return Outcome.RECEIVED;
        }
        return errors ? Outcome.PARTLY_ACCEPTED : Outcome.ACCEPTED;
    }

    private ImportReport report(Outcome outcome, FileReading reading, List<Submission> kept, int unchanged,
            List<Problem> problems) {
        return new ImportReport(outcome, file.name(), file.sha256(), reading.chosen().map(one -> one.dataset().id()),
                reading.chosen().map(Candidate::reasons), reading.rows(), kept, unchanged, problems,
                reading.detected(), reading.sheets(), outcome == Outcome.UNREADABLE ? List.of() : returnsIn(reading));
    }

    private static List<Return> returnsIn(FileReading reading) {
        return reading.returns().map(all -> all.all().stream().map(FileReturn::key).filter(key -> key.area().isAuthority())
                .map(key -> new Return(all.dataset().id(), key.area(), key.period())).distinct().sorted().toList()).orElse(List.of());
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Progress;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.SheetReport;
import riia.indicator.importing.internal.SheetReading.Choice;
import riia.indicator.records.internal.RecordIntake;
import riia.indicator.records.internal.RecordIntakes;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.Row;
import riia.indicator.spi.RowReader;

/**
 * The sheets of one file, each read by the layout that it fits best; a file without sheets is one. Sheets of no known shape are passed
 * over, as long as one is read. All that are read belong to one dataset.
 */
final class FileSheets implements RowReader {

    private final String file;
    private final Recogniser recogniser;
    private final Function<Candidate, FileReturns> taker;
    private final LayoutContext context;
    private final RecordIntakes intakes;
    private final List<SheetReading> sheets = new ArrayList<>();
    private final ProblemList faults;
    private SheetReading sheet;
    private Candidate chosen;
    private FileReturns returns;
    private Optional<RecordIntake> records = Optional.empty();

    /**
     * @param taker makes the place for the readings, once the dataset is known
     * @param intakes take the rows of a dataset of records
     */
    FileSheets(String file, Recogniser recogniser, Function<Candidate, FileReturns> taker, LayoutContext context,
            RecordIntakes intakes) {
        this.file = file;
        this.recogniser = recogniser;
        this.taker = taker;
        this.context = context;
        this.intakes = intakes;
        this.faults = new ProblemList(file);
    }

    @Override
    public void row(Row row) {
        if (sheet == null || row.sheet() != sheet.name() && !row.sheet().equals(sheet.name())) {
            endSheet();
            sheet = new SheetReading(row.sheet(), this::choose, () -> returns == null ? 0 : returns.readings());
            sheets.add(sheet);
        }
        sheet.row(row);
    }

    private void endSheet() {
        if (sheet != null) {
            sheet.end();
        }
    }

    private Choice choose(String name, List<Row> head) {
        List<Candidate> candidates = recogniser.candidates(head);
        Optional<Candidate> best = Recogniser.best(candidates);
        if (best.isEmpty()) {
            return new Choice(Optional.empty(), Recogniser.passedOver(candidates), candidates);
        }
        Candidate one = best.get();
        if (chosen == null) {
            chosen = one;
            returns = taker.apply(one);
            records = intakes.open(one.dataset(), one.declaration().part(), file, this::problem);
        } else if (!chosen.dataset().id().equals(one.dataset().id()) || !returns.part().equals(one.declaration().part())) {
            faults.add(another(name, one));
            return new Choice(Optional.empty(), "it holds " + one.name() + ", another sheet " + chosen.name(), candidates);
        }
        Consumer<Problem> found = records.map(RecordIntake::problems).orElse(this::problem);
        return new Choice(Optional.of(one.layout().open(one.declaration(), one.dataset(), new RecordContext(context, records),
                returns::add, found)), one.reasons(), candidates);
    }

    private Problem another(String name, Candidate one) {
        String first = sheets.stream().filter(SheetReading::isRead).findFirst().map(SheetReading::name).orElse("");
        return new Problem(Severity.ERROR, "layout", new Place(file, Optional.of(name), java.util.OptionalInt.empty(), Optional.empty()),
                Subject.NONE, one.name(), chosen.name(), "Sheet '" + first + "' holds " + chosen.name() + ", sheet '" + name + "' holds "
                        + one.name() + ": one dataset is read from a file. Say which dataset to read, or save each sheet as a file of its own");
    }

    /** Whether rows that begin like this are records. */
    boolean records(List<Row> head) {
        return !head.isEmpty() && Recogniser.best(recogniser.candidates(head))
                .filter(one -> one.dataset().records().isPresent()).isPresent();
    }

    private void problem(Problem problem) {
        if (problem.isError() && problem.rule().equals("empty")) {
            sheet.unusable(problem);
        } else if (problem.isError() && LayoutContext.UNREADABLE_RULES.contains(problem.rule())) {
            faults.add(problem);
        } else {
            returns.add(problem);
        }
    }

    /** The file has ended, after one row at least. */
    void end(Progress progress) {
        endSheet();
        if (returns == null) {
            SheetReading nearest = sheets.stream().min(Comparator.comparing((SheetReading one) ->
                    one.candidates().stream().mapToInt(Candidate::score).max().orElse(0)).reversed()).orElseThrow();
            faults.add(Recogniser.unknown(file, nearest.name(), nearest.head(), nearest.candidates()));
            return;
        }
        records.ifPresent(one -> one.end(returns::add, progress));
        returns.settle();
        if (returns.all().isEmpty() && faults.isEmpty()) {
            sheets.forEach(one -> one.unusable().forEach(faults::add));
        }
    }

    /** Why nothing of the file can be kept; open to what the reading of the file adds. */
    ProblemList faults() {
        return faults;
    }

    /** How the first sheet that is read is read. */
    Optional<Candidate> chosen() {
        return Optional.ofNullable(chosen);
    }

    Optional<FileReturns> returns() {
        return Optional.ofNullable(returns);
    }

    /** The records of the file; empty if it holds figures. */
    Optional<RecordIntake> records() {
        return records;
    }

    List<SheetReport> report() {
        return sheets.stream().filter(SheetReading::ended).map(SheetReading::report).toList();
    }
}

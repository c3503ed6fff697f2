// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.slf4j.LoggerFactory;

import riia.base.CancelledException;
import riia.base.Place;
import riia.base.Problem;
import riia.base.Progress;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.SheetReport;
import riia.indicator.records.internal.RecordIntake;
import riia.indicator.spi.Detected;
import riia.indicator.spi.Format;
import riia.indicator.spi.Row;
import riia.indicator.spi.RowReader;
import riia.indicator.spi.UnreadableException;

/** Reads one file: its format gives rows, which go sheet by sheet to the layouts that turn them into readings. */
final class FileReading implements RowReader {

    private static final int ROWS_A_STEP = 4096;

    private final ArrivedFile file;
    private final RowReader scan;
    private final FileSheets sheets;
    private final Progress progress;
    private final ProblemList unreadable;
    private Detected detected;
    private long rows;

    /** @param scan sees every row, whether a layout reads it or not */
    FileReading(ArrivedFile file, RowReader scan, FileSheets sheets, Progress progress) {
        this.file = file;
        this.scan = scan;
        this.sheets = sheets;
        this.progress = progress;
        this.unreadable = sheets.faults();
    }

    /**
     * Reads the whole file, by the first of the formats that recognises it.
     *
     * @param settings what the format is told
     * @throws IllegalArgumentException for a setting that the format does not have
     */
    void read(List<Format> formats, Map<String, String> settings) {
        if (file.size() == 0) {
            refuse("empty", "0 bytes", "rows of figures", "The file is empty");
            return;
        }
        FormatChoice choice = new FormatChoice(file, formats);
        Optional<Format> format = choice.find(settings);
        if (format.isPresent() && file.large() && !sheets.records(beginning(format.get(), settings))) {
            int most = ArrivedFile.LARGEST >> 20;
            refuse("format", "more than " + most + " MB", "at most " + most + " MB of figures, or a text file of records",
                    "The file is too large to be read at once; divide it by period");
        } else if (format.isPresent()) {
            read(format.get(), settings);
        } else {
            unreadable.add(choice.none());
        }
    }

    /** The first rows of a file that may be too large to read. */
    private List<Row> beginning(Format format, Map<String, String> settings) {
        List<Row> head = new ArrayList<>();
        try {
            format.read(file.beginning(), settings, row -> {
                if (head.size() < SheetReading.HEAD_ROWS) {
                    head.add(row);
                }
            });
        } catch (IOException | UnreadableException | RuntimeException | LinkageError e) {
            LoggerFactory.getLogger(FileReading.class).debug("Format {} cannot read the beginning of a large file alone", format.id(), e);
            return List.of();
        }
        return head;
    }

    private void read(Format format, Map<String, String> settings) {
        try {
            detected = format.read(file.source(), settings, this);
            end();
        } catch (UnreadableException e) {
            e.problems().forEach(unreadable::add);
        } catch (CancelledException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(file.name() + " cannot be read: " + e.getMessage(), e);
        } catch (RuntimeException | LinkageError e) {
            String who = sheets.chosen().map(one -> "format " + format.id() + " or layout " + one.declaration().id())
                    .orElse("format " + format.id());
            LoggerFactory.getLogger(FileReading.class).error("Reading a file by {} failed after {} rows", who, rows, e);
            refuse("format", e.toString(), "a file that " + who + " can read",
                    "The file could not be read: " + who + " failed after " + rows + " rows; the log says more");
        }
    }

    @Override
    public void row(Row row) {
        if (rows++ % ROWS_A_STEP == 0) {
            progress.check();
            progress.step("Reading " + file.name(), rows, 0);
        }
        scan.row(row);
        sheets.row(row);
    }

    private void end() {
        if (rows == 0) {
            refuse("empty", "no rows", "rows of figures", "The file holds no rows");
            return;
        }
        sheets.end(progress);
        if (file.changed()) {
            refuse("format", "other bytes than before", "a file that stays as it is", "The file changed while it was read; try again");
        }
        boolean without = sheets.returns().map(one -> one.all().isEmpty()).orElse(false);
        if (without && unreadable.isEmpty()) {
            refuse("empty", rows + " rows", "figures of dataset " + sheets.chosen().orElseThrow().dataset().id(),
                    "The file holds no figure that could be read: nothing is filled in");
        }
    }

    private void refuse(String rule, String found, String expected, String message) {
        unreadable.add(new Problem(Severity.ERROR, rule, Place.file(file.name()), Subject.NONE, found, expected, message));
    }

    /** Why nothing of the file can be kept, in order of place; empty if it was read. */
    List<Problem> unreadable() {
        return unreadable.all();
    }

    /** The layout by which it was read, that of the first sheet with figures. */
    Optional<Candidate> chosen() {
        return sheets.chosen();
    }

    /** What was read; empty if no layout was found. */
    Optional<FileReturns> returns() {
        return sheets.returns();
    }

    /** How the format read it; empty if it could not. */
    Optional<Detected> detected() {
        return Optional.ofNullable(detected);
    }

    /** The records of the file; empty if it holds figures. */
    Optional<RecordIntake> records() {
        return sheets.records();
    }

    List<SheetReport> sheets() {
        return sheets.report();
    }

    long rows() {
        return rows;
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.LoggerFactory;

import riia.base.CancelledException;
import riia.base.Place;
import riia.base.Problem;
import riia.base.Progress;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.spi.Format;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.LayoutReader;
import riia.indicator.spi.Row;
import riia.indicator.spi.RowReader;
import riia.indicator.spi.UnreadableException;

/** Reads one file: its format gives rows, the first of which choose the layout that turns all of them into readings. */
final class FileReading implements RowReader {

    private static final int HEAD_ROWS = 50;
    private static final int ROWS_A_STEP = 4096;

    private final ArrivedFile file;
    private final Recogniser recogniser;
    private final RowReader scan;
    private final Function<Recogniser.Candidate, FileReturns> taker;
    private final LayoutContext context;
    private final Progress progress;
    private final List<Row> head = new ArrayList<>(HEAD_ROWS);
    private final List<Problem> unreadable = new ArrayList<>();
    private boolean begun;
    private long rows;
    private Recogniser.Candidate chosen;
    private FileReturns returns;
    private LayoutReader reader;

    /**
     * @param scan sees every row, whether a layout reads it or not
     * @param taker makes the place for the readings, once the layout is known
     */
    FileReading(ArrivedFile file, Recogniser recogniser, RowReader scan, Function<Recogniser.Candidate, FileReturns> taker,
            LayoutContext context, Progress progress) {
        this.file = file;
        this.recogniser = recogniser;
        this.scan = scan;
        this.taker = taker;
        this.context = context;
        this.progress = progress;
    }

    /** Reads the whole file, by the first of the formats that recognises it. */
    void read(List<Format> formats) {
        if (file.size() == 0) {
            refuse("empty", "0 bytes", "rows of figures", "The file is empty");
            return;
        }
        if (file.size() > ArrivedFile.LARGEST) {
            refuse("format", "more than " + (ArrivedFile.LARGEST >> 20) + " MB", "at most " + (ArrivedFile.LARGEST >> 20) + " MB",
                    "The file is too large to be read at once; divide it by period");
            return;
        }
        Optional<Format> format = formats.stream().filter(this::recognises).findFirst();
        if (format.isEmpty()) {
            refuse("format", file.name(), "a file of a format that is installed: "
                    + formats.stream().map(Format::id).sorted().distinct().collect(Collectors.joining(", ")),
                    "No installed format reads " + file.name());
            return;
        }
        read(format.get());
    }

    private boolean recognises(Format format) {
        try {
            return format.recognises(file.name(), file.head());
        } catch (RuntimeException | LinkageError e) {
            LoggerFactory.getLogger(FileReading.class).error("Format {} failed to look at a file", format.getClass().getName(), e);
            return false;
        }
    }

    private void read(Format format) {
        try {
            format.read(file.source(), Map.of(), this);
            end();
        } catch (UnreadableException e) {
            unreadable.addAll(e.problems());
        } catch (CancelledException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(file.name() + " cannot be read: " + e.getMessage(), e);
        } catch (RuntimeException | LinkageError e) {
            String who = chosen == null ? "format " + format.id() : "format " + format.id() + " or layout "
                    + chosen.declaration().id();
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
        if (begun) {
            if (reader != null) {
                reader.row(row);
            }
            return;
        }
        head.add(row);
        if (head.size() == HEAD_ROWS) {
            begin();
        }
    }

    private void begin() {
        begun = true;
        List<Recogniser.Candidate> candidates = recogniser.candidates(head);
        chosen = Recogniser.best(candidates).orElse(null);
        if (chosen == null) {
            unreadable.add(Recogniser.unknown(file.name(), head, candidates));
            return;
        }
        returns = taker.apply(chosen);
        reader = chosen.layout().open(chosen.declaration(), chosen.dataset(), context, returns::add, this::problem);
        head.forEach(reader::row);
    }

    private void problem(Problem problem) {
        if (problem.isError() && LayoutContext.UNREADABLE_RULES.contains(problem.rule())) {
            unreadable.add(problem);
        } else {
            returns.add(problem);
        }
    }

    private void end() {
        if (rows == 0) {
            refuse("empty", "no rows", "rows of figures", "The file holds no rows");
            return;
        }
        if (!begun) {
            begin();
        }
        if (reader != null) {
            reader.end();
            returns.settle();
            if (returns.all().isEmpty() && unreadable.isEmpty()) {
                refuse("empty", rows + " rows", "figures of dataset " + chosen.dataset().id(),
                        "The file holds no figure that could be read");
            }
        }
    }

    private void refuse(String rule, String found, String expected, String message) {
        unreadable.add(new Problem(Severity.ERROR, rule, Place.file(file.name()), Subject.NONE, found, expected, message));
    }

    /** Why nothing of the file can be kept; empty if it was read. */
    List<Problem> unreadable() {
        return unreadable;
    }

    /** The layout by which it was read. */
    Optional<Recogniser.Candidate> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** What was read; empty if no layout was found. */
    Optional<FileReturns> returns() {
        return Optional.ofNullable(returns);
    }

    long rows() {
        return rows;
    }
}

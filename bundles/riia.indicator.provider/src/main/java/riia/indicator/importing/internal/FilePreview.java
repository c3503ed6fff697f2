// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.slf4j.LoggerFactory;

import riia.base.CancelledException;
import riia.base.Place;
import riia.base.Problem;
import riia.base.Progress;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.ImportPreview;
import riia.indicator.reading.internal.HiddenPseudonyms;
import riia.indicator.reading.internal.IdentifyingScan;
import riia.indicator.spi.Detected;
import riia.indicator.spi.Format;
import riia.indicator.spi.Row;
import riia.indicator.spi.RowReader;
import riia.indicator.spi.UnreadableException;

/** Looks into a file: all of it, since identifying content may stand anywhere, but keeps the first rows of each sheet only. */
final class FilePreview implements RowReader {

    private static final int ROWS_A_STEP = 4096;

    /** A sheet as it grows. */
    private static final class Beginning {
        private final String name;
        private final List<Row> rows = new ArrayList<>();
        private long total;

        private Beginning(String name) {
            this.name = name;
        }

        private List<Row> head() {
            return rows.subList(0, Math.min(rows.size(), SheetReading.HEAD_ROWS));
        }
    }

    private final ArrivedFile file;
    private final Function<List<Row>, List<Candidate>> ways;
    private final int most;
    private final Progress progress;
    private final IdentifyingScan scan;
    private final List<Beginning> sheets = new ArrayList<>();
    private Beginning sheet;
    private long rows;

    FilePreview(ArrivedFile file, Recogniser recogniser, Progress progress) {
        this(file, recogniser::all, ImportPreview.ROWS, progress);
    }

    /**
     * @param ways how the first rows of a sheet could be read
     * @param most how many rows of a sheet are kept
     */
    FilePreview(ArrivedFile file, Function<List<Row>, List<Candidate>> ways, int most, Progress progress) {
        this.file = file;
        this.ways = ways;
        this.most = most;
        this.progress = progress;
        this.scan = new IdentifyingScan(file.name());
    }

    /** @throws IllegalArgumentException for a setting that the format does not have */
    ImportPreview look(List<Format> formats, Map<String, String> settings) {
        FormatChoice choice = new FormatChoice(file, formats);
        Optional<Format> format = choice.find(settings);
        if (format.isEmpty()) {
            return nothing("", Optional.empty(), List.of(), List.of(choice.none()));
        }
        Format one = format.get();
        try {
            Detected detected = one.read(file.source(), settings, this);
            return scan.problems().isEmpty() ? seen(one, detected) : nothing(one.id(), Optional.of(detected), List.of(one), scan.problems());
        } catch (UnreadableException e) {
            return nothing(one.id(), Optional.empty(), List.of(one), e.problems());
        } catch (CancelledException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(file.name() + " cannot be read: " + e.getMessage(), e);
        } catch (RuntimeException | LinkageError e) {
            LoggerFactory.getLogger(FilePreview.class).error("Format {} failed after {} rows of a file", one.id(), rows, e);
            return nothing(one.id(), Optional.empty(), List.of(one), List.of(new Problem(Severity.ERROR, "format",
                    Place.file(file.name()), Subject.NONE, e.toString(), "a file that format " + one.id() + " can read",
                    "The file could not be read: format " + one.id() + " failed after " + rows + " rows; the log says more")));
        }
    }

    @Override
    public void row(Row row) {
        if (rows++ % ROWS_A_STEP == 0) {
            progress.check();
            progress.step("Looking into " + file.name(), rows, 0);
        }
        scan.row(row);
        if (sheet == null || !sheet.name.equals(row.sheet())) {
            sheet = new Beginning(row.sheet());
            if (sheets.size() < ImportPreview.SHEETS) {
                sheets.add(sheet);
            }
        }
        sheet.total++;
        if (sheet.rows.size() < most) {
            sheet.rows.add(row);
        }
    }

    private ImportPreview seen(Format format, Detected detected) {
        List<ImportPreview.Candidate> candidates = new ArrayList<>();
        for (Beginning one : sheets) {
            ways.apply(one.head()).stream().filter(way -> way.score() > 0).forEach(way -> candidates.add(shown(one, way)));
        }
        candidates.sort((one, other) -> Integer.compare(other.score(), one.score()));
        return new ImportPreview(file.name(), format.id(), Optional.of(detected), format.settings(), sheets.stream().map(one ->
                new ImportPreview.Sheet(one.name, shown(one.rows), one.total)).toList(), candidates, List.of());
    }

    /** The pseudonyms of children are no part of what is looked at. */
    private List<Row> shown(List<Row> rows) {
        List<Row> shown = rows;
        for (Candidate way : ways.apply(rows.subList(0, Math.min(rows.size(), SheetReading.HEAD_ROWS)))) {
            if (way.dataset().records().isPresent()) {
                shown = HiddenPseudonyms.in(shown, way.dataset());
            }
        }
        return shown;
    }

    private static ImportPreview.Candidate shown(Beginning sheet, Candidate way) {
        return new ImportPreview.Candidate(sheet.name, way.dataset().id(), way.says(), way.score(), way.recognition().reasons(),
                way.recognition().mapping(), way.saved());
    }

    private ImportPreview nothing(String format, Optional<Detected> detected, List<Format> settings, List<Problem> problems) {
        return new ImportPreview(file.name(), format, detected, settings.stream().flatMap(one -> one.settings().stream()).toList(),
                List.of(), List.of(), problems);
    }
}

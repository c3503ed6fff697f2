// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Problem;
import riia.base.Progress;
import riia.base.Severity;
import riia.indicator.DatasetDefinition;
import riia.indicator.RecordTable;
import riia.indicator.keeping.internal.RecordDraft;
import riia.indicator.keeping.internal.ReturnKey;
import riia.indicator.spi.Reading;
import riia.indicator.spi.RecordSink;
import riia.indicator.spi.Row;

/**
 * The rows of one file of records: checked, their pseudonyms replaced, and packed as they come, so that a million of them take
 * some thirty megabytes; then counted into readings.
 */
public final class RecordIntake implements RecordSink {

    private static final int CHUNK_ROWS = 8192;
    private static final int MOST_OPEN = 1 << 18;
    private static final long MOST_PACKED = 128L << 20;

    private final DatasetDefinition dataset;
    private final RecordTable table;
    private final String file;
    private final boolean encrypted;
    private final RecordRow reading;
    private final RecordProblems problems;
    private final UnplacedRows unplaced;
    private final Map<ReturnKey, GatheredReturn> returns = new LinkedHashMap<>();
    private ReturnKey key;
    private GatheredReturn last;
    private boolean title;
    private boolean refused;
    private long marked;
    private long unmarked;
    private int runs;
    private int open;
    private long packed;

    RecordIntake(DatasetDefinition dataset, RecordTable table, String file, boolean encrypted, PseudonymSource pseudonyms,
            Consumer<Problem> found) {
        this.dataset = dataset;
        this.table = table;
        this.file = file;
        this.encrypted = encrypted;
        this.problems = new RecordProblems(file, found);
        this.unplaced = new UnplacedRows(found);
        this.reading = new RecordRow(table, pseudonyms, problems);
    }

    /** Where the layout's own problems go, of which there may be as many as rows. */
    public Consumer<Problem> problems() {
        return unplaced;
    }

    @Override
    public void synthetic() {
        title = true;
    }

    @Override
    public void row(AreaCode area, Period period, Row row, String[] cells, boolean synthetic) {
        if (refused) {
            return;
        }
        marked += synthetic ? 1 : 0;
        unmarked += synthetic ? 0 : 1;
        if (!encrypted && !title && unmarked > 0) {
            refuse();
            problems.file("unencrypted", "", "records of children", "an encrypted workspace", file + " holds records of single children, and"
                    + " this workspace is not encrypted. Nothing was kept. Encrypt it first (bin/riia encrypt), then import the file again."
                    + " Made-up rows are taken if the file marks them: a first line SYNTHETIC, or a column 'synthetic' with yes in every row.");
            return;
        }
        gathered(area, period, row);
        if (reading.read(key, row, cells)) {
            keep(row);
        }
    }

    private void gathered(AreaCode area, Period period, Row row) {
        if (key == null || !key.area().equals(area) || !key.period().equals(period)) {
            key = new ReturnKey(table.part(), area, period);
            last = returns.computeIfAbsent(key, one -> new GatheredReturn(table, row.number()));
            runs++;
        }
    }

    private void keep(Row row) {
        if (!last.add(row.number(), reading.pseudonym(), reading.values())) {
            problems.hidden(key, "duplicate", row, "", "a record that is there already, the same in every cell", "each record once");
            return;
        }
        open++;
        if (last.open() == CHUNK_ROWS) {
            pack(last);
        } else if (open == MOST_OPEN) {
            returns.values().forEach(this::pack);
        }
        if (packed > MOST_PACKED) {
            refuse();
            problems.file("format", "", "more than " + (MOST_PACKED >> 20) + " MB of records, packed", "a smaller file",
                    "The file holds too many records to be kept at once; divide it by period");
        }
    }

    private void pack(GatheredReturn one) {
        open -= one.open();
        packed += one.pack();
    }

    private void refuse() {
        refused = true;
        returns.clear();
    }

    /** The file has ended: packs what is open, and makes the figures of each return. */
    public void end(Consumer<Reading> readings, Progress progress) {
        if (reading.identifying() > 0) {
            refuse();
            problems.file("identifying", table.pseudonym().orElseThrow().name(), "values that are no opaque ids (" + reading.identifying()
                    + (reading.identifying() == 1 ? " row)" : " rows)"), "opaque ids, nothing that identifies a child",
                    "Column '" + table.pseudonym().orElseThrow().name() + "': found values that may be names, dates or plain numbers ("
                            + reading.identifying() + (reading.identifying() == 1 ? " row)" : " rows)") + ". Nothing of the file was kept."
                            + " Ask the sender for opaque ids: letters and digits without a meaning, six or more.");
        }
        problems.end();
        long done = 0;
        for (Map.Entry<ReturnKey, GatheredReturn> one : returns.entrySet()) {
            progress.check();
            progress.step("Counting records of " + file, done, marked + unmarked);
            pack(one.getValue());
            count(one.getKey(), one.getValue(), readings);
            done += one.getValue().size();
        }
    }

    private void count(ReturnKey of, GatheredReturn gathered, Consumer<Reading> readings) {
        PartRows rows = new PartRows(table, gathered.chunks());
        int row = gathered.first();
        for (CountedFigure figure : RecordCount.ofPart(dataset, table.part(), rows)) {
            readings.accept(figure.reading(of, file, row));
            row = gathered.last();
        }
        if (syntheticFile()) {
            problems.about(of, Severity.WARNING, "synthetic", "a file marked synthetic", "records of an authority",
                    "Made-up records: the file marks itself as synthetic. Its figures are not to be shared as an authority's.");
        } else if (marked > 0) {
            problems.about(of, Severity.ERROR, "synthetic", unmarked + " rows not marked, " + marked + " rows marked synthetic",
                    "yes in every row of column 'synthetic', or no such column", "Some rows are marked synthetic and some are not;"
                            + " separate what is made up from what is not.");
        }
        if (unplaced.untold() || unplaced.errors() > 0 && runs > returns.size()) {
            problems.about(of, Severity.ERROR, "unplaced", unplaced.errors() + " rows", "an authority and a period in every row",
                    unplaced.errors() + " rows of the file tell no authority or period, and may be of this return; correct them.");
        }
    }

    private boolean syntheticFile() {
        return title || marked > 0 && unmarked == 0;
    }

    /** What is to be kept of each return. */
    public RecordDraft draft(ReturnKey of) {
        GatheredReturn gathered = returns.get(of);
        return gathered == null ? new RecordDraft(syntheticFile(), 0, "0".repeat(32), List.of()) : gathered.draft(syntheticFile());
    }
}

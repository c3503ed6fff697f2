// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import riia.base.Problem;
import riia.indicator.DatasetDefinition;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.MappedColumn;
import riia.indicator.mapping.Meaning;
import riia.indicator.reading.internal.Findings;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.LayoutReader;
import riia.indicator.spi.Reading;
import riia.indicator.spi.Recognition;
import riia.indicator.spi.Row;

/** Reads a sheet by the mapping that its own first rows suggest, the same that recognised it. */
final class GuessedReader implements LayoutReader {

    /** As many as the importer shows a layout. */
    private static final int HEAD_ROWS = 50;

    private final Function<List<Row>, Recognition> guess;
    private final DatasetDefinition dataset;
    private final LayoutContext context;
    private final Consumer<Reading> readings;
    private final Consumer<Problem> problems;
    private final Findings findings;
    private final List<Row> head = new ArrayList<>(HEAD_ROWS);
    private boolean begun;
    private MappedReader reader;

    GuessedReader(Function<List<Row>, Recognition> guess, DatasetDefinition dataset, LayoutContext context, Consumer<Reading> readings,
            Consumer<Problem> problems) {
        this.guess = guess;
        this.dataset = dataset;
        this.context = context;
        this.readings = readings;
        this.problems = problems;
        this.findings = new Findings(context.fileName(), problems);
    }

    @Override
    public void row(Row row) {
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
        Recognition found = guess.apply(head);
        if (found.mapping().isEmpty()) {
            findings.file(head.stream().allMatch(MappedReader::blank) || head.size() < 2 ? "empty" : "layout",
                    String.join("; ", found.reasons()), "figures of " + dataset.id(), "Map the file by hand, or use the template of the dataset.");
            return;
        }
        FileMapping mapping = found.mapping().get();
        mapping.columns().stream().filter(one -> one.meaning().role() == Meaning.Role.IGNORED).forEach(one -> unread(mapping, one));
        reader = new MappedReader(mapping, dataset, context, readings, problems);
        head.forEach(reader::row);
    }

    private void unread(FileMapping mapping, MappedColumn column) {
        Row row = head.stream().filter(one -> one.number() == mapping.rows().headerTo()).findFirst().orElse(head.get(0));
        findings.warning("unknown-column", row, column.at().letter() + " (" + column.at().heading() + ")", riia.base.Subject.NONE,
                column.at().heading(), "an indicator of " + dataset.id(), "The column is not read.");
    }

    @Override
    public void end() {
        if (!begun) {
            begin();
        }
        if (reader != null) {
            reader.end();
        }
    }
}

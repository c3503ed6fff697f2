// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;

import riia.base.Problem;
import riia.base.Subject;
import riia.indicator.DatasetDefinition;
import riia.indicator.LayoutDeclaration;
import riia.indicator.RecordTable;
import riia.indicator.RecordTable.Column;
import riia.indicator.spi.Layout;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.LayoutReader;
import riia.indicator.spi.Reading;
import riia.indicator.spi.Recognition;
import riia.indicator.spi.RecordSink;
import riia.indicator.spi.Row;

/**
 * Files of records: the columns of period and authority as in the standard layout, then those that the dataset declares. A title
 * {@code SYNTHETIC} above the headings, or a column of that name with {@code yes} in every row, says that the rows are made up.
 */
@Component
public final class RecordsLayout implements Layout {

    static final String SYNTHETIC = "synthetic";
    private static final List<String> REQUIRED = Stream.concat(PeriodCells.REQUIRED.stream(), AreaCells.REQUIRED.stream()).toList();

    /** Headings that every file of records has or may have, so that no dataset declares them. */
    public static final Set<String> RESERVED = Set.copyOf(Stream.of(REQUIRED, AreaCells.OPTIONAL, List.of(SYNTHETIC))
            .flatMap(List::stream).toList());

    @Override
    public String kind() {
        return "records";
    }

    @Override
    public Recognition recognise(LayoutDeclaration declaration, DatasetDefinition dataset, List<Row> head) {
        Header header = Header.of(head.stream().filter(row -> !title(row)).toList());
        List<String> columns = table(declaration, dataset).columns().stream().filter(Column::required).map(Column::name).toList();
        List<String> expected = Stream.concat(REQUIRED.stream(), columns.stream()).toList();
        List<String> missing = header.missing(expected);
        if (!missing.isEmpty()) {
            return new Recognition(40 * (expected.size() - missing.size()) / expected.size(),
                    List.of("no column " + String.join(", ", missing)));
        }
        List<String> reasons = new ArrayList<>(List.of("all columns of the records"));
        int strange = header.besides(known(declaration, dataset)).size();
        if (strange > 0) {
            reasons.add(strange + " columns besides");
        }
        return new Recognition(100 - Math.min(40, 5 * strange), reasons);
    }

    private static RecordTable table(LayoutDeclaration declaration, DatasetDefinition dataset) {
        return dataset.records().flatMap(records -> records.table(declaration.part())).orElseThrow(() -> new IllegalArgumentException(
                "Layout '" + declaration.id() + "' of dataset " + dataset.id() + " is of records, and its part '" + declaration.part()
                        + "' declares none"));
    }

    private static Set<String> known(LayoutDeclaration declaration, DatasetDefinition dataset) {
        Set<String> known = new HashSet<>(RESERVED);
        table(declaration, dataset).columns().forEach(column -> known.add(Header.key(column.name())));
        return known;
    }

    /** A row above the headings that says that all below is made up. */
    private static boolean title(Row row) {
        List<String> filled = Stream.of(row.cells()).filter(cell -> !cell.isBlank()).toList();
        return filled.size() == 1 && Header.key(filled.get(0)).startsWith(SYNTHETIC);
    }

    @Override
    public LayoutReader open(LayoutDeclaration declaration, DatasetDefinition dataset, LayoutContext context,
            Consumer<Reading> readings, Consumer<Problem> problems) {
        RecordSink sink = context.records().orElseThrow(() -> new IllegalStateException("There is nowhere to put records"));
        Findings findings = new Findings(context.fileName(), problems);
        RecordTable table = table(declaration, dataset);
        List<String> required = Stream.concat(REQUIRED.stream(), table.columns().stream().filter(Column::required).map(Column::name)).toList();
        TableReader below = new TableReader(context, dataset.periodType(), findings, required, header -> {
            header.besides(known(declaration, dataset)).forEach(heading -> findings.warning("unknown-column", header.row(), heading,
                    Subject.NONE, heading, "a column of the records", "The column is neither read nor kept."));
            return new RecordCells(header, table, sink);
        });
        return new LayoutReader() {
            private boolean begun;

            @Override
            public void row(Row row) {
                if (!begun && title(row)) {
                    sink.synthetic();
                } else {
                    begun |= !Header.blank(row);
                    below.row(row);
                }
            }

            @Override
            public void end() {
                below.end();
            }
        };
    }
}

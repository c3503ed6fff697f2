// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import riia.base.Problem;
import riia.indicator.DatasetDefinition;
import riia.indicator.LayoutDeclaration;
import riia.indicator.mapping.FileMapping;
import riia.indicator.reading.internal.Findings;
import riia.indicator.spi.Layout;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.LayoutReader;
import riia.indicator.spi.Reading;
import riia.indicator.spi.Recognition;
import riia.indicator.spi.Row;

/** Reads by a mapping that somebody told or saved. Not registered: there is one for each mapping. */
public final class MappedLayout implements Layout {

    private final FileMapping mapping;
    private final LayoutContext context;

    /** @param context of the file that it is to read */
    public MappedLayout(FileMapping mapping, LayoutContext context) {
        this.mapping = mapping;
        this.context = context;
    }

    @Override
    public String kind() {
        return "mapping";
    }

    /** A sheet fits if it has every column of the mapping, and tells its authority and period where the mapping says. */
    @Override
    public Recognition recognise(LayoutDeclaration declaration, DatasetDefinition dataset, List<Row> head) {
        String sheet = head.isEmpty() ? "" : head.get(0).sheet();
        if (!mapping.sheet().means(sheet)) {
            return new Recognition(0, List.of("it reads sheet '" + mapping.sheet().name() + "'"), Optional.of(mapping));
        }
        SheetTop top = new SheetTop(mapping, context.fileName());
        head.stream().filter(row -> !mapping.rows().holds(row.number())).forEach(top::row);
        MappedRows rows = new MappedRows(mapping, dataset, context, top, new Findings(context.fileName(), problem -> { }), reading -> { });
        if (!rows.faults().isEmpty()) {
            return new Recognition(0, rows.faults(), Optional.of(mapping));
        }
        List<String> reasons = new ArrayList<>();
        reasons.add(rows.columns().size() + (rows.columns().size() == 1 ? " column" : " columns") + " of figures");
        reasons.add("authority from " + SheetTop.where(mapping.authority()));
        if (!mapping.period().from().isEmpty()) {
            reasons.add("period from " + SheetTop.where(mapping.period().from()));
        }
        return new Recognition(100, reasons, Optional.of(mapping));
    }

    @Override
    public LayoutReader open(LayoutDeclaration declaration, DatasetDefinition dataset, LayoutContext other,
            Consumer<Reading> readings, Consumer<Problem> problems) {
        return new MappedReader(mapping, dataset, other, readings, problems);
    }
}

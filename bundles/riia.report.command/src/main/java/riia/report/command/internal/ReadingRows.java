// SPDX-License-Identifier: Apache-2.0
package riia.report.command.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import riia.base.Value;
import riia.indicator.Figure;
import riia.indicator.Submission;
import riia.report.HandlingMark;

/** Readings as rows of CSV, each with the mark of handling as its last field. */
final class ReadingRows {

    static final String FIELDS = "submission, dataset, part, authority, period, version, status, indicator, breakdown, number,"
            + " number_marker, denominator, denominator_marker, supplied, supplied_marker, note, row, handling";

    private final CsvLines out;
    private final String handling;

    ReadingRows(OutputStream out, HandlingMark mark) {
        this.out = new CsvLines(out);
        this.handling = String.join(" | ", mark.lines());
    }

    void write(List<Submission> submissions, Function<String, List<Figure>> figures) throws IOException {
        out.line(List.of(FIELDS.split(",\\s+")));
        for (Submission one : submissions) {
            for (Figure figure : figures.apply(one.id())) {
                out.line(cells(one, figure));
            }
        }
        out.flush();
    }

    private List<String> cells(Submission of, Figure figure) {
        List<String> cells = new ArrayList<>(List.of(of.id(), of.dataset(), of.part(), of.authority().code(), of.period().code(),
                String.valueOf(of.version()), of.status().label(), figure.indicator(), figure.breakdown()));
        add(cells, Optional.of(figure.number()));
        add(cells, figure.denominator());
        add(cells, figure.supplied());
        cells.add(figure.note().orElse(""));
        cells.add(String.valueOf(figure.row()));
        cells.add(handling);
        return cells;
    }

    private static void add(List<String> cells, Optional<Value> value) {
        boolean marked = value.filter(Value.Marked.class::isInstance).isPresent();
        String text = value.map(Value::text).orElse("");
        cells.add(marked ? "" : text);
        cells.add(marked ? text : "");
    }
}

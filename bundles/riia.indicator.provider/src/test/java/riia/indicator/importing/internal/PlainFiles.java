// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.base.Value;
import riia.indicator.DatasetDefinition;
import riia.indicator.ImportSource;
import riia.indicator.LayoutDeclaration;
import riia.indicator.spi.Detected;
import riia.indicator.spi.Format;
import riia.indicator.spi.Layout;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.LayoutReader;
import riia.indicator.spi.Reading;
import riia.indicator.spi.Recognition;
import riia.indicator.spi.Row;
import riia.indicator.spi.RowReader;
import riia.indicator.spi.Setting;
import riia.indicator.spi.UnreadableException;

/** Lines of {@code area,period,indicator,number[,note]}: as little format and layout as a test of the importer needs. */
final class PlainFiles implements Format, Layout {

    @Override
    public String id() {
        return "plain";
    }

    @Override
    public String kind() {
        return "plain";
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return fileName.endsWith(".txt");
    }

    @Override
    public Detected read(ImportSource source, Map<String, String> settings, RowReader rows) throws IOException, UnreadableException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            int row = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                row++;
                if (line.contains("\"")) {
                    throw new UnreadableException(List.of(new Problem(Severity.ERROR, "torn-row", Place.row(source.name(), row),
                            Subject.NONE, line, "a closed quote", "Row " + row + " is torn")));
                }
                rows.row(new Row("", row, line.split(",", -1)));
            }
        }
        return new Detected(List.of());
    }

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public Recognition recognise(LayoutDeclaration declaration, DatasetDefinition dataset, List<Row> head) {
        boolean fits = head.get(0).cell(0).equals("area") && head.stream().skip(1).findFirst()
                .map(row -> dataset.indicator(row.cell(2)).isPresent()).orElse(true);
        return new Recognition(fits ? 100 : 10, List.of(fits ? "headings" : "no headings"));
    }

    @Override
    public LayoutReader open(LayoutDeclaration declaration, DatasetDefinition dataset, LayoutContext context,
            Consumer<Reading> readings, Consumer<Problem> problems) {
        return new LayoutReader() {
            @Override
            public void row(Row row) {
                if (row.number() > 1) {
                    take(row, context.fileName(), readings, problems);
                }
            }

            @Override
            public void end() {
                // nothing is open
            }
        };
    }

    private static void take(Row row, String file, Consumer<Reading> readings, Consumer<Problem> problems) {
        if (row.cell(0).equals("???")) {
            problems.accept(new Problem(Severity.ERROR, "code-name", Place.cell(file, row.number(), "area"), Subject.NONE, "???",
                    "an area", "Row " + row.number() + " is of no area"));
            return;
        }
        AreaCode area = new AreaCode(row.cell(0));
        Period period = Period.parse(row.cell(1));
        if (!row.cell(3).matches("\\d*")) {
            problems.accept(new Problem(Severity.ERROR, "number", Place.cell(file, row.number(), "number"),
                    Subject.of(area, row.cell(2), period), row.cell(3), "a whole number", "'" + row.cell(3) + "' is not a whole number"));
            return;
        }
        readings.accept(new Reading(area, row.cell(2), "Total", period, row.cell(3).isEmpty() ? new Value.Marked(Marker.MISSING) : new Value.Count(Long.parseLong(row.cell(3))),
                Optional.empty(), Optional.empty(), Optional.of(row.cell(4)).filter(note -> !note.isEmpty()), new Reading.Origin(file, "", row.number(), "number", "")));
    }
}

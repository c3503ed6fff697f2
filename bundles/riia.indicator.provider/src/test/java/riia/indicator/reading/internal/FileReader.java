// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.Period;
import riia.base.Problem;
import riia.format.csv.internal.CsvFormat;
import riia.format.xlsx.internal.XlsxFormat;
import riia.indicator.DatasetDefinition;
import riia.indicator.ImportSource;
import riia.indicator.LayoutDeclaration;
import riia.indicator.spi.Format;
import riia.indicator.spi.Layout;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.LayoutReader;
import riia.indicator.spi.Reading;
import riia.indicator.spi.Row;
import riia.indicator.spi.UnreadableException;
import riia.reference.Authorities;
import riia.reference.england.internal.EnglishAuthorities;

/** Reads a file the way the importer does, as far as its readings: format, identities, the layout that fits best. */
public final class FileReader {

    private static final Authorities ENGLAND = new EnglishAuthorities();
    private static final List<Layout> LAYOUTS = List.of(new StandardLayout(), new TidyLayout());

    public final List<Reading> readings = new ArrayList<>();
    public final List<Problem> problems = new ArrayList<>();
    public Optional<LayoutDeclaration> declaration = Optional.empty();

    private FileReader() {
    }

    public static FileReader read(DatasetDefinition dataset, ImportSource source) throws IOException {
        FileReader result = new FileReader();
        List<Row> rows = new ArrayList<>();
        IdentifyingScan scan = new IdentifyingScan(source.name());
        try {
            Format format = source.name().endsWith(".xlsx") ? new XlsxFormat() : new CsvFormat();
            format.read(source, Map.of(), row -> {
                scan.row(row);
                rows.add(row);
            });
        } catch (UnreadableException e) {
            result.problems.addAll(e.problems());
            return result;
        }
        result.problems.addAll(scan.problems());
        if (result.problems.isEmpty()) {
            result.read(dataset, source.name(), rows);
        }
        return result;
    }

    private void read(DatasetDefinition dataset, String name, List<Row> rows) {
        List<Row> head = rows.subList(0, Math.min(50, rows.size()));
        for (LayoutDeclaration one : dataset.layouts()) {
            if (layout(one).recognise(one, dataset, head).score() >= 50) {
                declaration = Optional.of(one);
            }
        }
        declaration.ifPresent(one -> {
            LayoutReader reader = layout(one).open(one, dataset, context(name), readings::add, problems::add);
            rows.forEach(reader::row);
            reader.end();
        });
    }

    private static Layout layout(LayoutDeclaration declaration) {
        return LAYOUTS.stream().filter(one -> one.kind().equals(declaration.kind())).findFirst().orElseThrow();
    }

    static LayoutContext context(String name) {
        return new LayoutContext() {
            @Override
            public String fileName() {
                return name;
            }

            @Override
            public Authorities authorities() {
                return ENGLAND;
            }

            @Override
            public Optional<Period> period() {
                return Optional.empty();
            }
        };
    }
}

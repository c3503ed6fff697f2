// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import riia.base.Period;
import riia.base.Problem;
import riia.base.Value;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.LayoutDeclaration;
import riia.indicator.declared.internal.InstalledFiles;
import riia.indicator.spi.Layout;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.LayoutReader;
import riia.indicator.spi.Reading;
import riia.indicator.spi.Recognition;
import riia.indicator.spi.Row;
import riia.reference.Authorities;
import riia.reference.england.internal.EnglishAuthorities;
import riia.testkit.figures.QuarterOfReturns;

/** A sheet that a test writes, and what a layout makes of it. */
final class Sheet {

    static final Authorities ENGLAND = new EnglishAuthorities();
    static final DatasetDefinition RIIA = InstalledFiles.dataset("riia");

    final List<Row> rows = new ArrayList<>();
    final List<Reading> readings = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    private final String name;

    Sheet(String name) {
        this.name = name;
    }

    static QuarterOfReturns eastMidlands(int quarter) {
        try {
            return new QuarterOfReturns(InstalledFiles.sample("england").open(), "202526", quarter, "East Midlands");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Names of the indicators by id. */
    static Map<String, String> names() {
        return RIIA.indicators().stream().collect(Collectors.toMap(Indicator::id, Indicator::name));
    }

    Sheet row(String... cells) {
        rows.add(new Row(name, rows.size() + 1, cells));
        return this;
    }

    Sheet row(List<String> cells) {
        return row(cells.toArray(new String[0]));
    }

    /** A text merged over so many cells, as a format repeats it. */
    static List<String> merged(String text, int cells) {
        String[] all = new String[cells];
        Arrays.fill(all, text);
        return List.of(all);
    }

    Recognition recognise(Layout layout) {
        return layout.recognise(declaration(layout), RIIA, rows.subList(0, Math.min(50, rows.size())));
    }

    private static LayoutDeclaration declaration(Layout layout) {
        return new LayoutDeclaration(layout.kind(), layout.kind(), "", Map.of(), List.of());
    }

    Sheet read(Layout layout) {
        return read(layout, "return.xlsx", Optional.empty());
    }

    Sheet read(Layout layout, String file, Optional<Period> period) {
        LayoutReader reader = layout.open(declaration(layout), RIIA, context(file, period), readings::add, problems::add);
        rows.forEach(reader::row);
        reader.end();
        return this;
    }

    /** The readings of a period, as {@link QuarterOfReturns#lines()} writes them. */
    List<String> lines(String period) {
        return readings.stream().filter(one -> one.period().code().equals(period) && one.area().isAuthority()).map(one -> one.area() + " "
                + one.indicator() + (one.breakdown().equals("Total") ? "" : ":" + one.breakdown()) + " " + text(Optional.of(one.number()))
                + "/" + text(one.denominator())).sorted().toList();
    }

    private static String text(Optional<Value> value) {
        return value.map(one -> one instanceof Value.Count count ? String.valueOf(count.number())
                : one instanceof Value.Marked marked ? marked.marker().symbol() : one.toString()).orElse("");
    }

    static LayoutContext context(String file, Optional<Period> period) {
        return new LayoutContext() {
            @Override
            public String fileName() {
                return file;
            }

            @Override
            public Authorities authorities() {
                return ENGLAND;
            }

            @Override
            public Optional<Period> period() {
                return period;
            }
        };
    }
}

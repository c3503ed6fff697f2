// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Progress;
import riia.format.csv.internal.CsvFormat;
import riia.format.xlsx.internal.XlsxFormat;
import riia.indicator.Cube;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.ImportSource;
import riia.indicator.check.internal.EveryCheck;
import riia.indicator.declared.internal.InstalledFiles;
import riia.indicator.keeping.internal.AnyReference;
import riia.indicator.mapped.internal.MatrixLayout;
import riia.indicator.mapped.internal.WideLayout;
import riia.indicator.reading.internal.StandardLayout;
import riia.indicator.reading.internal.TidyLayout;
import riia.indicator.spi.Check;
import riia.indicator.spi.Layout;
import riia.reference.england.internal.EnglishAuthorities;

/** A desk with the real formats, layouts and checks, England's authorities, and the datasets riia and dfe. */
final class RealDesk implements AutoCloseable {

    final Desk desk;

    RealDesk(Path folder) throws SQLException, IOException {
        EnglishAuthorities england = new EnglishAuthorities();
        desk = new Desk(folder, LocalDate.of(2025, 11, 3), england);
        desk.installed.clear();
        desk.install(InstalledFiles.dataset("riia"));
        desk.install(InstalledFiles.dataset("dfe"));
        desk.contributors.bindFormat(new CsvFormat(), AnyReference.create());
        desk.contributors.bindFormat(new XlsxFormat(), AnyReference.create());
        for (Layout layout : List.of(new StandardLayout(), new TidyLayout(), new WideLayout(england), new MatrixLayout(england))) {
            desk.contributors.bindLayout(layout, AnyReference.create());
        }
        for (Check check : EveryCheck.KINDS) {
            desk.check(check);
        }
    }

    static ImportRequest request(Mode mode, String name, byte[] bytes) {
        return new ImportRequest(ImportSource.of(name, bytes), Optional.empty(), Optional.empty(), Optional.empty(), mode, Desk.ACTOR);
    }

    ImportReport run(ImportRequest request) {
        return desk.imports.run(request, Progress.NONE);
    }

    /** All accepted figures of a period, a line each, sorted: {@code 831 R02:Police 75/1134}. */
    List<String> accepted(String period) {
        Cube cube = desk.observations.cube("riia").orElseThrow();
        int column = cube.period(riia.base.Period.parse(period));
        List<String> lines = new ArrayList<>();
        for (AreaCode area : cube.authorities()) {
            for (int i = 0; i < cube.series().size(); i++) {
                long number = cube.number(cube.authority(area), column, i);
                long denominator = cube.denominator(cube.authority(area), column, i);
                Cube.Series series = cube.series().get(i);
                if (number != Cube.ABSENT) {
                    lines.add(area + " " + series.indicator() + (series.breakdown().equals("Total") ? "" : ":" + series.breakdown()) + " " + number
                            + "/" + (denominator == Cube.ABSENT ? "" : String.valueOf(denominator)));
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    @Override
    public void close() throws SQLException {
        desk.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tidy.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Problem;
import riia.base.Progress;
import riia.indicator.ImportSource;
import riia.indicator.TidyFiles;
import riia.indicator.importing.internal.FileContributors;
import riia.indicator.reading.internal.IdentifyingScan;
import riia.indicator.spi.Format;
import riia.indicator.spi.RowReader;
import riia.indicator.spi.UnreadableException;
import riia.reference.Authorities;

/** Reads a published file through its format, twice told: first its description, then its rows. */
@Component
public final class ScreenedFiles implements TidyFiles {

    private static final int HEAD = 4096;
    private static final int ROWS_A_STEP = 4096;

    private final Authorities authorities;
    private final Supplier<List<Format>> formats;

    @Activate
    public ScreenedFiles(@Reference Authorities authorities, @Reference FileContributors contributors) {
        this(authorities, contributors::formats);
    }

    ScreenedFiles(Authorities authorities, Supplier<List<Format>> formats) {
        this.authorities = authorities;
        this.formats = formats;
    }

    @Override
    public Screening screen(ImportSource data, Optional<ImportSource> description, String dataset, Progress progress) {
        List<Problem> problems = new ArrayList<>();
        Description described = describe(data, description, problems, progress);
        Remarks remarks = new Remarks(data.name());
        name(data, remarks);
        DataRows rows = new DataRows(remarks, described, authorities);
        IdentifyingScan scan = new IdentifyingScan(data.name());
        boolean read = read(data, problems, progress, row -> {
            scan.row(row);
            rows.row(row);
        });
        if (!scan.problems().isEmpty()) {
            return new Screening(scan.problems(), rows.rows(), 0, Optional.empty());
        }
        if (read) {
            rows.end();
            problems.addAll(remarks.problems());
        }
        return new Screening(problems, rows.rows(), rows.levels().getOrDefault(Geography.AUTHORITY, 0L),
                declaration(dataset, described, rows, problems));
    }

    private static void name(ImportSource data, Remarks remarks) {
        if (data.name().contains(" ")) {
            remarks.warning("file-name", 0, "", data.name(), "a name without spaces", "DfE publishes no such name; it is read all the same.");
        }
    }

    private Description describe(ImportSource data, Optional<ImportSource> description, List<Problem> problems, Progress progress) {
        if (description.isEmpty()) {
            Remarks remarks = new Remarks(data.name());
            remarks.error("description", 0, "", "no description of its columns", "DfE's file of the same name that ends in .meta.csv",
                    "Without it filters and indicators cannot be told apart.");
            problems.addAll(remarks.problems());
            return new Description(List.of());
        }
        Remarks remarks = new Remarks(description.get().name());
        DescriptionRows rows = new DescriptionRows(remarks);
        read(description.get(), problems, progress, rows);
        problems.addAll(remarks.problems());
        return rows.description();
    }

    private boolean read(ImportSource source, List<Problem> problems, Progress progress, RowReader rows) {
        long[] done = new long[1];
        try {
            Optional<Format> format = format(source);
            if (format.isEmpty()) {
                Remarks remarks = new Remarks(source.name());
                remarks.error("format", 0, "", source.name(), "a file of a format that is installed: "
                        + formats.get().stream().map(Format::id).sorted().collect(Collectors.joining(", ")), "Nothing reads it.");
                problems.addAll(remarks.problems());
                return false;
            }
            format.get().read(source, Map.of(), row -> {
                if (done[0]++ % ROWS_A_STEP == 0) {
                    progress.check();
                    progress.step("Reading " + source.name(), done[0], 0);
                }
                rows.row(row);
            });
            return true;
        } catch (UnreadableException e) {
            problems.addAll(e.problems());
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(source.name() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Optional<Format> format(ImportSource source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] head = in.readNBytes(HEAD);
            return formats.get().stream().filter(one -> one.recognises(source.name(), head)).findFirst();
        }
    }

    /** Where an error stands in some rows only, the others are still read; the declaration is of those. */
    private static Optional<String> declaration(String dataset, Description described, DataRows rows, List<Problem> problems) {
        List<String> types = rows.identifiers().stream().map(one -> TimeIdentifiers.of(one).orElseThrow().periodType())
                .flatMap(Optional::stream).distinct().toList();
        boolean readable = types.size() == 1 && rows.levels().containsKey(Geography.AUTHORITY) && !described.indicators().isEmpty()
                && described.variables().stream().allMatch(one -> rows.contents().containsKey(one.column()))
                && rows.contents().keySet().containsAll(Geography.LOCAL) && !rows.combinations().tooMany()
                && problems.stream().filter(Problem::isError).noneMatch(one -> one.rule().equals("data-column"));
        if (!readable) {
            return Optional.empty();
        }
        return Optional.of(new Declaration(dataset, types.get(0), described, rows.contents(), rows.combinations()).text());
    }
}

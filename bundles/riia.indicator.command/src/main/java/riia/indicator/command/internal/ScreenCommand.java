// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Problem;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.indicator.ImportSource;
import riia.indicator.TidyFiles;

/** Looks at a published file for which there is no dataset, and drafts one. */
@Component
@CommandDescription(name = "screen", summary = "looks at a DfE file, and drafts the dataset that reads it", workspace = false,
        operands = {"FILE  a data file in DfE's tidy form", "[META]  the description of its columns; FILE's name with .meta.csv unless told"},
        options = {"--dataset ID  of the draft; made from the file's name unless told", "--declaration  writes the draft instead of the problems"},
        notes = {"Problems have the fields " + ProblemRows.FIELDS + ".",
            "With --declaration standard output is a file for riia/dataset/; complete it, then: riia plugins pack.",
            "Exit status 1 when figures cannot be read."})
public final class ScreenCommand implements Command {

    private final TidyFiles files;

    @Activate
    public ScreenCommand(@Reference TidyFiles files) {
        this.files = files;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        List<String> operands = invocation.operands();
        if (operands.size() > 2) {
            throw new UsageException("screen takes one data file and its description; found " + operands.size() + " files");
        }
        Path data = existing(invocation.path(operands.get(0)));
        Optional<Path> meta = operands.size() > 1 ? Optional.of(existing(invocation.path(operands.get(1)))) : beside(data);
        TidyFiles.Screening screening = files.screen(ImportSource.of(data), meta.map(ImportSource::of), dataset(invocation, data),
                invocation.progress());
        boolean errors = screening.problems().stream().anyMatch(Problem::isError);
        if (invocation.flag("--declaration")) {
            invocation.text().print(screening.declaration().orElseThrow(() -> new RefusedException("No dataset can be drafted from "
                    + data.getFileName() + "; without --declaration this command says why")));
            return 0;
        }
        invocation.report(ProblemRows.table(screening.problems()));
        invocation.messages().println(data.getFileName() + ": " + screening.rows() + " rows, " + screening.authorityRows()
                + " of local authorities; " + (screening.declaration().isPresent() ? "a dataset can be drafted from it: --declaration"
                : "no dataset can be drafted from it"));
        return errors ? 1 : 0;
    }

    private static Optional<Path> beside(Path data) {
        Path meta = data.resolveSibling(data.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".meta.csv");
        return Files.isRegularFile(meta) ? Optional.of(meta) : Optional.empty();
    }

    private static Path existing(Path file) throws UsageException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no file " + file);
        }
        return file;
    }

    private static String dataset(Invocation invocation, Path data) throws UsageException {
        Optional<String> told = invocation.option("--dataset");
        if (told.isPresent() && !told.get().matches("[a-z][a-z0-9]*")) {
            throw new UsageException("'" + told.get() + "' is no id of a dataset: lower-case letters and digits, a letter first");
        }
        String made = data.getFileName().toString().replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return told.orElse(made.matches("[a-z].*") ? made : "dataset" + made);
    }
}

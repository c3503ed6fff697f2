// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.indicator.DecisionException;
import riia.indicator.ImportPreview;
import riia.indicator.ImportSource;
import riia.indicator.Imports;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.Mappings;
import riia.indicator.mapping.SavedMapping;

/** Remembers a mapping from its file. */
@Component
@CommandDescription(name = "mapping add", summary = "remembers a mapping, so that files of its shape are read by it",
        operands = "FILE  a mapping, a file *.riia-mapping.json",
        options = {"--sender WORD  whose files have this shape, such as an authority's code; anybody's unless told",
            "--like FILE  a file of this shape, by whose headings others are known again"},
        notes = "A mapping of the same name and sender is replaced. One that knows no headings is used for its sender's files only.")
public final class MappingAddCommand implements Command {

    private final Mappings mappings;
    private final Imports imports;

    @Activate
    public MappingAddCommand(@Reference Mappings mappings, @Reference Imports imports) {
        this.mappings = mappings;
        this.imports = imports;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        FileMapping mapping = MappingFile.read(invocation, mappings, invocation.operands().get(0));
        Optional<String> like = invocation.option("--like");
        if (like.isPresent()) {
            mapping = known(mapping, like.get(), invocation);
        }
        if (mapping.fingerprint().isEmpty() && invocation.option("--sender").isEmpty()) {
            throw new UsageException("The mapping knows no headings; say whose files it is for with --sender, or show one with --like");
        }
        try {
            SavedMapping saved = mappings.save(invocation.actor(), invocation.option("--sender"), mapping);
            invocation.text().println("saved " + saved.id());
            invocation.text().flush();
            return 0;
        } catch (DecisionException e) {
            throw new RefusedException(e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private FileMapping known(FileMapping mapping, String typed, Invocation invocation) throws UsageException {
        ImportPreview preview = imports.preview(ImportSource.of(invocation.path(typed)), java.util.Map.of(), Optional.empty(), invocation.progress());
        List<FileMapping> known = preview.sheets().stream().filter(sheet -> mapping.sheet().means(sheet.name()))
                .map(sheet -> mappings.fingerprinted(mapping, sheet.rows())).filter(one -> !one.fingerprint().isEmpty()).toList();
        if (known.isEmpty()) {
            throw new UsageException(typed + " has no headings in the rows that the mapping names");
        }
        return known.get(0);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.command.spi.Invocation;
import riia.command.spi.UsageException;
import riia.indicator.ImportFolder;
import riia.indicator.ImportRequest;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.ImportSource;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.Mappings;

/** What a user asked to import, one request for each file. */
final class ImportRequests {

    private final Invocation invocation;
    private final Mappings mappings;

    ImportRequests(Invocation invocation, Mappings mappings) {
        this.invocation = invocation;
        this.mappings = mappings;
    }

    /** In the order typed, those of a folder by name. */
    List<ImportRequest> read() throws UsageException {
        Optional<String> file = invocation.option("--mapping");
        Optional<FileMapping> mapping = file.isPresent() ? Optional.of(MappingFile.read(invocation, mappings, file.get())) : Optional.empty();
        List<ImportRequest> requests = new ArrayList<>();
        for (String typed : invocation.operands()) {
            Path path = invocation.path(typed);
            if (!Files.isReadable(path)) {
                throw new UsageException(typed + " is no file that can be read; nothing was imported");
            }
            ImportRequest like = new ImportRequest(ImportSource.of(path), invocation.option("--dataset"), Given.period(invocation),
                    invocation.option("--layout"), mode(), invocation.actor(), settings(), mapping, invocation.option("--sender"));
            if (Files.isDirectory(path)) {
                folder(typed, path).forEach(one -> requests.add(one.like(like)));
            } else {
                requests.add(like);
            }
        }
        return requests;
    }

    private List<ImportFolder.Arrived> folder(String typed, Path path) throws UsageException {
        List<ImportFolder.Arrived> files = ImportFolder.files(path, invocation.flag("--sub-folders"));
        if (files.isEmpty()) {
            throw new UsageException(typed + " is a folder without files; nothing was imported");
        }
        return files;
    }

    private Mode mode() throws UsageException {
        boolean accept = invocation.flag("--accept") || invocation.flag("--partial");
        if (invocation.flag("--check-only")) {
            if (accept) {
                throw new UsageException("--check-only keeps nothing, so there is nothing to accept; leave one of the two out");
            }
            return Mode.CHECK;
        }
        return invocation.flag("--partial") ? Mode.ACCEPT_CLEAN : accept ? Mode.ACCEPT : Mode.RECEIVE;
    }

    private Map<String, String> settings() throws UsageException {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String typed : invocation.options("--setting")) {
            int equals = typed.indexOf('=');
            if (equals < 1) {
                throw new UsageException("--setting " + typed + " is no KEY=VALUE, such as encoding=Windows-1252");
            }
            settings.put(typed.substring(0, equals), typed.substring(equals + 1));
        }
        return settings;
    }
}

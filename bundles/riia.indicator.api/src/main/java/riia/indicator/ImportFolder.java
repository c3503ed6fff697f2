// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of files that arrived, to be imported one after the other. */
public final class ImportFolder {

    private static final Comparator<Path> BY_NAME = Comparator.comparing((Path one) ->
            one.getFileName().toString().toLowerCase(Locale.ROOT)).thenComparing(Path::toString);

    private ImportFolder() {
    }

    /**
     * A file of a folder.
     *
     * @param path on disk
     * @param sender the sub-folder's name, if it lies in one
     */
    public record Arrived(Path path, Optional<String> sender) {

        /** The request for it: the same as for others, from the sender that its folder names unless one is told. */
        public ImportRequest like(ImportRequest pattern) {
            ImportRequest request = pattern.withSource(ImportSource.of(path));
            return sender.isPresent() && pattern.sender().isEmpty() ? request.withSender(sender.get()) : request;
        }
    }

    /**
     * The files of a folder by name, without hidden ones and those that an office program keeps open ({@code ~$...}).
     *
     * @param subFolders whether those one level down follow, by folder; a sub-folder's name is its files' sender
     * @throws UncheckedIOException if the folder cannot be listed
     */
    public static List<Arrived> files(Path folder, boolean subFolders) {
        List<Arrived> files = new ArrayList<>();
        list(folder, Files::isRegularFile).forEach(file -> files.add(new Arrived(file, Optional.empty())));
        if (subFolders) {
            for (Path sub : list(folder, Files::isDirectory)) {
                Optional<String> sender = Optional.of(sub.getFileName().toString());
                list(sub, Files::isRegularFile).forEach(file -> files.add(new Arrived(file, sender)));
            }
        }
        return files;
    }

    private static List<Path> list(Path folder, java.util.function.Predicate<Path> wanted) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(wanted).filter(one -> !one.getFileName().toString().matches("(\\.|~\\$).*")).sorted(BY_NAME).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Folder " + folder + " cannot be listed: " + e.getMessage(), e);
        }
    }
}

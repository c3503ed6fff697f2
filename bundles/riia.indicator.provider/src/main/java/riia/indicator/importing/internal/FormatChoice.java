// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.slf4j.LoggerFactory;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.spi.Format;
import riia.indicator.spi.Setting;

/** Finds the format that reads a file: the first of those that recognise it. */
final class FormatChoice {

    private final ArrivedFile file;
    private final List<Format> formats;

    /** @param formats best ranked first */
    FormatChoice(ArrivedFile file, List<Format> formats) {
        this.file = file;
        this.formats = formats;
    }

    /**
     * The format, if one reads the file.
     *
     * @param settings what it is to be told
     * @throws IllegalArgumentException for a setting that it does not have
     */
    Optional<Format> find(Map<String, String> settings) {
        Optional<Format> found = formats.stream().filter(this::recognises).findFirst();
        found.ifPresent(format -> Setting.check(format.settings(), settings));
        return found;
    }

    private boolean recognises(Format format) {
        try {
            return format.recognises(file.name(), file.head());
        } catch (RuntimeException | LinkageError e) {
            LoggerFactory.getLogger(FormatChoice.class).error("Format {} failed to look at a file", format.getClass().getName(), e);
            return false;
        }
    }

    /** That there is none, and which there are. */
    Problem none() {
        return new Problem(Severity.ERROR, "format", Place.file(file.name()), Subject.NONE, file.name(),
                "a file of a format that is installed: " + formats.stream().map(Format::id).sorted().distinct()
                        .collect(Collectors.joining(", ")), "No installed format reads " + file.name());
    }
}

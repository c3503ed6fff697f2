// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.Map;
import java.util.Optional;

import riia.base.Actor;
import riia.base.Period;
import riia.indicator.mapping.FileMapping;

/**
 * What to do with one file.
 *
 * @param source the file
 * @param dataset its dataset, if known; else the one whose layout fits best
 * @param period its period, for files that do not say; a file that says otherwise is an error
 * @param layout id of its layout, if known; else the one that fits best
 * @param mode what to keep
 * @param actor who imports
 * @param settings what the file's format is told instead of detecting it, such as {@code encoding} or {@code sheet}
 * @param mapping how it is read; else by a remembered mapping whose headings it has, else by the layout that fits best
 * @param sender who habitually sends files of this shape, such as an authority's code or {@code SDSA}; a remembered mapping of theirs
 *        comes before anybody's
 */
public record ImportRequest(ImportSource source, Optional<String> dataset, Optional<Period> period,
        Optional<String> layout, Mode mode, Actor actor, Map<String, String> settings, Optional<FileMapping> mapping,
        Optional<String> sender) {

    /** What to keep. */
    public enum Mode {
        /** Read and check; keep nothing. */
        CHECK,
        /** Keep every submission as received. */
        RECEIVE,
        /** Accept all, or, if any has an error, keep nothing at all. */
        ACCEPT,
        /** Accept those without an error, keep the others as received. */
        ACCEPT_CLEAN
    }

    public ImportRequest {
        settings = Map.copyOf(settings);
    }

    /** A file about which nothing more is told. */
    public ImportRequest(ImportSource source, Optional<String> dataset, Optional<Period> period, Optional<String> layout, Mode mode,
            Actor actor) {
        this(source, dataset, period, layout, mode, actor, Map.of(), Optional.empty(), Optional.empty());
    }

    /** The same of another file. */
    public ImportRequest withSource(ImportSource other) {
        return new ImportRequest(other, dataset, period, layout, mode, actor, settings, mapping, sender);
    }

    /** The same with what the format is told. */
    public ImportRequest withSettings(Map<String, String> other) {
        return new ImportRequest(source, dataset, period, layout, mode, actor, other, mapping, sender);
    }

    /** The same, read by a mapping. */
    public ImportRequest withMapping(FileMapping other) {
        return new ImportRequest(source, dataset, period, layout, mode, actor, settings, Optional.of(other), sender);
    }

    /** The same from a sender. */
    public ImportRequest withSender(String other) {
        return new ImportRequest(source, dataset, period, layout, mode, actor, settings, mapping, Optional.of(other));
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;
import riia.indicator.spi.Row;

/**
 * The mappings that the workspace remembers. When a file arrives whose headings have the fingerprint of one, it is read by it, and the
 * report says so. Safe on every thread; not to be called on the user interface's.
 */
@ProviderType
public interface Mappings {

    /** Event topic prefix; the verb is {@code SAVED} or {@code REMOVED}. */
    String TOPIC = "riia/indicator/mapping/";

    /** Event topic pattern for every change of a mapping. */
    String CHANGED = "riia/indicator/mapping/*";

    /**
     * Remembers a mapping; one of the same name and sender is replaced. Journalled.
     *
     * @param sender whose files have this shape, such as an authority's code or {@code SDSA}; empty for anybody's
     * @throws riia.indicator.DecisionException if the workspace is read-only
     * @throws IllegalArgumentException if name or sender is longer than 60 characters
     */
    SavedMapping save(Actor actor, Optional<String> sender, FileMapping mapping);

    /** All, by id. */
    List<SavedMapping> list();

    /** The mapping of an id. */
    Optional<SavedMapping> find(String id);

    /**
     * Forgets a mapping; what was read by it stays. Journalled.
     *
     * @return whether there was one
     */
    boolean remove(Actor actor, String id);

    /** Those of a sender, newest first, and then those of anybody. Without a sender: all, newest first. */
    List<SavedMapping> of(Optional<String> sender);

    /**
     * The mapping with the fingerprint of its headings in a sheet, by which the same shape is known again. Texts that tell a period
     * do not enter it, so that next quarter's file has the same.
     *
     * @param rows the first rows of the sheet, down to the last row of headings at least
     */
    FileMapping fingerprinted(FileMapping mapping, List<Row> rows);

    /**
     * Reads a mapping's file.
     *
     * @throws MappingException if it is none; says line, found and expected
     */
    FileMapping read(String json) throws MappingException;

    /** A mapping as its file; {@link #read} gives the same again. */
    String write(FileMapping mapping);

    /**
     * Holds a mapping against what is installed.
     *
     * @throws MappingException if its dataset, an indicator or a breakdown is not installed; says which there are
     */
    void verify(FileMapping mapping) throws MappingException;
}

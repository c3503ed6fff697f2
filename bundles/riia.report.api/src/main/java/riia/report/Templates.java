// SPDX-License-Identifier: Apache-2.0
package riia.report;

import java.nio.file.Path;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;

/** Empty returns that a region sends out to be filled in, made from a dataset's definition. Safe on every thread. */
@ProviderType
public interface Templates {

    /** The endings of file names that a template can be written to, such as {@code xlsx}. */
    List<String> formats();

    /**
     * Writes an empty return in the standard layout, through the {@link Outlet}, in the format that the file's name asks for: a row
     * for each indicator and breakdown of each authority, with codes, names and period filled in. Filled, it imports as it is.
     *
     * @throws IllegalArgumentException if dataset, authority, period or ending is not known or does not fit; names what would
     * @throws OutletException if the file cannot be written, or the active region is not installed
     */
    void write(Actor actor, TemplateRequest request, Path target);
}

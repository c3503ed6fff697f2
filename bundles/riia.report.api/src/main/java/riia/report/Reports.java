// SPDX-License-Identifier: Apache-2.0
package riia.report;

import java.nio.file.Path;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;
import riia.base.Progress;
import riia.benchmark.ComparisonQuery;

/** Documents that people read. Safe on every thread. */
@ProviderType
public interface Reports {

    /** The endings of file names that a rug can be written to, such as {@code html}. */
    List<String> rugFormats();

    /**
     * Writes the tartan rug of a period, through the {@link Outlet}, in the format that the file's name asks for.
     *
     * @throws OutletException if it may not or cannot be written, the period has no figures, or the active region is not installed
     * @throws riia.benchmark.UnknownException if something in the query is not known
     * @throws IllegalArgumentException if the ending of the file's name is none of {@link #rugFormats()}
     */
    void rug(Actor actor, ComparisonQuery query, Path target);

    /** The packs that can be made. */
    List<PackKind> packs();

    /** The endings of file names that a pack can be written to. */
    List<String> packFormats();

    /**
     * Writes a pack, through the {@link Outlet}, in the format that the file's name asks for.
     *
     * @throws OutletException as {@link #rug}
     * @throws riia.benchmark.UnknownException if something in the request is not known
     * @throws IllegalArgumentException if the ending of the file's name is none of {@link #packFormats()}, or authority and kind do not fit
     */
    void pack(Actor actor, PackRequest request, Path target);

    /**
     * Writes a pack about each member of the region, beside each other: {@code pack.html} becomes {@code pack-831.html} and so on. Those
     * that are written when it is cancelled, or when one fails, stay.
     *
     * @param request of a kind about one authority, without authority
     * @return the files, in the order of the members' names
     * @throws OutletException as {@link #rug}
     * @throws riia.benchmark.UnknownException as {@link #pack}
     * @throws IllegalArgumentException as {@link #pack}
     */
    List<Path> packOfEach(Actor actor, PackRequest request, Path target, Progress progress);
}

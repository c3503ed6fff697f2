// SPDX-License-Identifier: Apache-2.0
package riia.contribution.spi;

import java.util.Map;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind of file that bundles may contribute under {@code riia/<id>/*.json}. An area registers one such service for each
 * kind that it understands; the extender calls it, one file at a time, and registers what it returns as a service of
 * {@link #service()} with the contributing bundle's own context, so that the service leaves with its bundle.
 *
 * <p>Only the extender and the plugin packer call it. A call may come on any thread, several at once.
 *
 * @param <T> the service that a file becomes
 */
@ConsumerType
public interface ContributionType<T> {

    /** The folder below {@code riia/} in which files of this type lie, such as {@code dataset}. */
    String id();

    /** The interface or record under which the parsed file is registered. */
    Class<T> service();

    /**
     * Reads one file.
     *
     * @throws ContributionException if it is not valid; names line, what was found and what was expected
     */
    T parse(ContributionSource source) throws ContributionException;

    /**
     * The service properties of a parsed file, besides those that the extender sets ({@code riia.contribution.path},
     * {@code riia.region} from the bundle's capability). A file's ranking belongs here as {@code service.ranking}.
     */
    Map<String, Object> properties(T contribution);
}

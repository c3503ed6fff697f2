// SPDX-License-Identifier: Apache-2.0
package riia.contribution;

import java.util.Optional;

/**
 * One contributed file and what became of it.
 *
 * @param bundle symbolic name of the contributing bundle
 * @param bundleVersion that bundle's version
 * @param type the folder below {@code riia/}, such as {@code dataset}
 * @param path the path within the bundle
 * @param state whether it is in use
 * @param cause what is wrong with it and on which line, when {@link State#BROKEN}
 */
public record ContributedFile(String bundle, String bundleVersion, String type, String path, State state,
        Optional<String> cause) {

    /** What became of a file. */
    public enum State {
        /** Registered as a service. */
        ACTIVE,
        /** Skipped; its neighbours are not affected. */
        BROKEN,
        /** Nobody present declares this type; no error. */
        UNKNOWN_TYPE
    }
}

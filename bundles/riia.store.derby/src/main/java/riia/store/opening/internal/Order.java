// SPDX-License-Identifier: Apache-2.0
package riia.store.opening.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.osgi.framework.BundleContext;

import riia.store.folder.internal.Layout;

/**
 * What the framework properties ask for.
 *
 * @param layout of the workspace's folder
 * @param newRegion the region to which a folder that is no workspace yet is bound
 * @param newEncrypted whether such a folder is to be encrypted
 */
record Order(Layout layout, Optional<String> newRegion, boolean newEncrypted) {

    static final String WORKSPACE = "riia.workspace";
    static final String NEW_REGION = "riia.workspace.region";
    static final String NEW_ENCRYPTED = "riia.workspace.encrypted";

    /** Nothing, where no workspace is to be opened. */
    static Optional<Order> of(BundleContext context) {
        return Optional.ofNullable(context.getProperty(WORKSPACE)).map(folder -> new Order(
                new Layout(Path.of(folder).toAbsolutePath().normalize()), Optional.ofNullable(context.getProperty(NEW_REGION)),
                Boolean.parseBoolean(context.getProperty(NEW_ENCRYPTED))));
    }
}

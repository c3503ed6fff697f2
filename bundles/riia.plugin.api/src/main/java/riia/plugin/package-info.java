// SPDX-License-Identifier: Apache-2.0
/**
 * Contributed bundles: which are there, and how a folder of files becomes one.
 */
@Export
@Version("1.0.0")
package riia.plugin;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

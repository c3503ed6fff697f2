// SPDX-License-Identifier: Apache-2.0
/**
 * What bundles contribute as files, and which of those files could not be used.
 */
@Export
@Version("1.0.0")
package riia.contribution;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/**
 * For areas that let bundles contribute files: how a file of one type becomes a service.
 */
@Export
@Version("1.0.0")
package riia.contribution.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

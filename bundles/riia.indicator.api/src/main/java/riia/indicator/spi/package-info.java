// SPDX-License-Identifier: Apache-2.0
/**
 * For contributors of datasets, formats, layouts, checks, a region's return rules and stages of a return.
 */
@Export
@Version("1.0.0")
package riia.indicator.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/**
 * For areas that keep tables: how they have their own content examined.
 */
@Export
@Version("1.0.0")
package riia.store.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

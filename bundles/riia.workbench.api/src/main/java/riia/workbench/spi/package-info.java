// SPDX-License-Identifier: Apache-2.0
/**
 * For contributors of views and window commands.
 */
@Export
@Version("1.1.0")
package riia.workbench.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/**
 * For what carries things out: the clipboard of a window.
 */
@Export
@Version("1.1.0")
package riia.report.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/**
 * Drawings painted with the means of the window.
 */
@Export
@Version("1.0.0")
package riia.report.paint;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/**
 * Charts as drawings: the same shapes in the window, in HTML, in PDF and on the clipboard.
 */
@Export
@Version("1.0.0")
package riia.report.chart;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

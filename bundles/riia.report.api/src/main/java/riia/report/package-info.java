// SPDX-License-Identifier: Apache-2.0
/**
 * The one way out of the workbench, and the documents that go it.
 */
@Export
@Version("1.2.0")
package riia.report;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

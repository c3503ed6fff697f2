// SPDX-License-Identifier: Apache-2.0
/**
 * What a document says, without how it looks: every format writes the same one.
 */
@Export
@Version("1.0.0")
package riia.report.document;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

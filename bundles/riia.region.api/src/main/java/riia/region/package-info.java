// SPDX-License-Identifier: Apache-2.0
/**
 * Who a region is, by its memorandum of understanding, which region is active, and who is who in it.
 */
@Export
@Version("1.1.0")
package riia.region;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

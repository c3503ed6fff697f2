// SPDX-License-Identifier: Apache-2.0
/**
 * Who a region is, by its memorandum of understanding, and which region is active.
 */
@Export
@Version("1.0.0")
package riia.region;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

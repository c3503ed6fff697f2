// SPDX-License-Identifier: Apache-2.0
/**
 * What the figures say beside each other: rates, comparators, ranks, quarters, bands, changes.
 */
@Export
@Version("1.1.0")
package riia.benchmark;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/**
 * Facts about England that no region decides: its authorities through time, populations, statistical neighbours, working days.
 */
@Export
@Version("1.0.0")
package riia.reference;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

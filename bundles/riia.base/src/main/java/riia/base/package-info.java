// SPDX-License-Identifier: Apache-2.0
/** The values that every area speaks: area codes, periods, values and markers, actors, references, progress, problems. */
@Export
@Version("1.0.0")
package riia.base;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

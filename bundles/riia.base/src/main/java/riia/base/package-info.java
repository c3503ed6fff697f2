// SPDX-License-Identifier: Apache-2.0
/**
 * The values that every area speaks: places, periods, readings and their markers, who did it, links across areas,
 * progress and problems. Immutable; safe on every thread.
 */
@Export
@Version("1.0.0")
package riia.base;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

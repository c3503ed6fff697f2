// SPDX-License-Identifier: Apache-2.0
/** Figures that mean nothing, of any size, for views that must show much. */
@Export
@Version("1.0.0")
package riia.testkit.synthetic;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

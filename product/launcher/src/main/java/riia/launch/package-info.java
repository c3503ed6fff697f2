// SPDX-License-Identifier: Apache-2.0
/**
 * The seam between the process and the bundles. The launcher is no bundle: it stands on the class path beside the framework, which
 * exports this package to the bundles. Its types know nothing but the JDK.
 */
@Export
@Version("1.0.0")
package riia.launch;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

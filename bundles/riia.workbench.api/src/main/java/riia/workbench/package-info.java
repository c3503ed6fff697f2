// SPDX-License-Identifier: Apache-2.0
/**
 * What the window offers to the views in it. The one api package that speaks of SWT.
 */
@Export
@Version("1.1.0")
package riia.workbench;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

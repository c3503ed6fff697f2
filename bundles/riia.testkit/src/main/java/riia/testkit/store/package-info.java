// SPDX-License-Identifier: Apache-2.0
/**
 * A real database for unit tests of what an area keeps.
 */
@Export
@Version("1.0.0")
package riia.testkit.store;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/**
 * One class for each service that others may contribute. A contributor's test extends it, says what is tested, and inherits
 * what the service's callers rely on.
 */
@Export
@Version("1.0.0")
package riia.testkit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/** That what a JSON schema tells people and editors is what the parser of a contributed file does. */
@Export
@Version("1.0.0")
package riia.testkit.json;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/**
 * How commands report: tables that are the same in every format.
 */
@Export
@Version("1.0.0")
package riia.command;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/**
 * For areas that offer commands without a window.
 */
@Export
@Version("1.1.0")
package riia.command.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

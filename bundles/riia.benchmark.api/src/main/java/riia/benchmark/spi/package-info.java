// SPDX-License-Identifier: Apache-2.0
/**
 * For those who compare otherwise.
 */
@Export
@Version("1.1.0")
package riia.benchmark.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

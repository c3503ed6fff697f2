// SPDX-License-Identifier: Apache-2.0
/**
 * Datasets and their indicators, files that arrive, submissions, and the observations that comparisons stand on.
 */
@Export
@Version("1.2.0")
package riia.indicator;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

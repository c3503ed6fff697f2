// SPDX-License-Identifier: Apache-2.0
/**
 * How a file of any shape is read as a dataset's figures, written down once: by a person in the wizard, by a guess, or by hand as a
 * file {@code *.riia-mapping.json}.
 */
@Export
@Version("1.0.0")
package riia.indicator.mapping;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

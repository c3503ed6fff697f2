// SPDX-License-Identifier: Apache-2.0
/**
 * Figures to hold comparisons against that do not come from the code under test: DfE's published percentages and rates, and a
 * second method for the synthetic national file. For unit tests on a cube of their own and for the whole way in a framework.
 */
@Export
@Version("1.0.0")
package riia.testkit.figures;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

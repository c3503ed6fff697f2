// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import riia.indicator.DatasetDefinition;
import riia.indicator.spi.Dataset;

/** A dataset that came as a file. */
record DeclaredDataset(DatasetDefinition definition, int ranking) implements Dataset {
}

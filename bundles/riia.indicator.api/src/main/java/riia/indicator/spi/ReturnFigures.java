// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Value;
import riia.indicator.DatasetDefinition;

/** One authority's return for one period, as a check sees it. */
@ProviderType
public interface ReturnFigures {

    DatasetDefinition dataset();

    AreaCode authority();

    Period period();

    /** The figures of this return, in the order of the file. */
    List<Reading> readings();

    /** One figure of this return. */
    Optional<Reading> reading(String indicator, String breakdown);

    /** The count of an indicator's total in another period, from the same file or as accepted; empty if it is no number. */
    Optional<Long> countAt(Period other, String indicator);

    /** An authority whose return for the same period, in the same file or in force, says the same; empty if none does. */
    Optional<AreaCode> alsoAt(String indicator, Value value);
}

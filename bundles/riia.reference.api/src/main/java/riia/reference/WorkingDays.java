// SPDX-License-Identifier: Apache-2.0
package riia.reference;

import java.time.LocalDate;
import java.time.YearMonth;

import org.osgi.annotation.versioning.ProviderType;

/** Working days in England: not Saturday, Sunday or a bank holiday. Safe on every thread. */
@ProviderType
public interface WorkingDays {

    /** Whether a day is one. */
    boolean isWorkingDay(LocalDate day);

    /** The last one of a month. */
    LocalDate lastOf(YearMonth month);
}

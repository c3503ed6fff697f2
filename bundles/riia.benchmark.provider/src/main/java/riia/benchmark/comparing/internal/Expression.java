// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import riia.base.Period;

/** How a series is expressed: as reported, by the year, or four quarters together. */
interface Expression {

    /** The values of a period; a column without values where there is nothing to express. */
    Column column(Period period);
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.util.List;

/** One thing measured, beside its rival where it has one. */
interface Measure {

    /** @throws IllegalStateException when the product or the rival did not do what is measured; the message says what it said */
    List<Finding> take(Bench bench) throws IOException;
}

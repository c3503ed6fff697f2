// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tidy.internal;

import java.util.List;
import java.util.Optional;

/**
 * What DfE's description of a data file says of its columns.
 *
 * @param variables in order
 */
record Description(List<Variable> variables) {

    /**
     * A filter or an indicator.
     *
     * @param column its heading in the data file
     * @param filter whether it is a filter; otherwise an indicator
     * @param label what people read
     * @param unit of an indicator: empty for a number, {@code %}, {@code pp}, {@code £}, {@code £m}, {@code string}, {@code numberstring}
     * @param decimals of an indicator as shown
     * @param group the column that groups a filter's items; empty for none
     * @param row of the description
     */
    record Variable(String column, boolean filter, String label, String unit, Optional<Integer> decimals, String group, int row) {
    }

    List<Variable> filters() {
        return variables.stream().filter(Variable::filter).toList();
    }

    List<Variable> indicators() {
        return variables.stream().filter(one -> !one.filter()).toList();
    }
}

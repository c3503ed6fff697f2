// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.List;
import java.util.Map;

/**
 * A shape of file that a dataset is read from.
 *
 * @param id such as {@code standard} or {@code dfe-c1}
 * @param kind the {@code riia.indicator.spi.Layout} that reads it, such as {@code standard} or {@code tidy}
 * @param part which part of the dataset it holds; empty for the whole
 * @param where cells that a row must hold to be of interest, column to value; empty for every row
 * @param columns where the figures are, for kinds that need telling
 */
public record LayoutDeclaration(String id, String kind, String part, Map<String, String> where, List<Column> columns) {

    /**
     * One column of figures.
     *
     * @param column its heading
     * @param indicator whose figure it is
     * @param breakdown of it, {@code Total} for the whole
     * @param role what the figure is
     * @param where cells that a row must hold for this rule, besides the declaration's own
     */
    public record Column(String column, String indicator, String breakdown, Role role, Map<String, String> where) {
        public Column {
            where = Map.copyOf(where);
        }
    }

    /**
     * What a figure is: the count or whatever is collected, what it is divided by, the rate, percentage or mean as supplied beside its
     * parts, the population, or the sum over all cases from which, with the denominator, a mean follows.
     */
    public enum Role { NUMBER, DENOMINATOR, SUPPLIED, POPULATION, SUM }

    public LayoutDeclaration {
        where = Map.copyOf(where);
        columns = List.copyOf(columns);
    }
}

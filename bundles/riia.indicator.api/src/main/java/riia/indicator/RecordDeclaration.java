// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.List;
import java.util.Optional;

/**
 * What a dataset of records keeps of the rows of its files, and which figures are made of them. Records never leave the importer
 * and the store: nothing but these figures is ever shown.
 *
 * @param tables one for each part
 * @param aggregates what the figures are made of
 */
public record RecordDeclaration(List<RecordTable> tables, List<RecordAggregate> aggregates) {

    public RecordDeclaration {
        tables = List.copyOf(tables);
        aggregates = List.copyOf(aggregates);
    }

    /** The rows of a part. */
    public Optional<RecordTable> table(String part) {
        return tables.stream().filter(one -> one.part().equals(part)).findFirst();
    }
}

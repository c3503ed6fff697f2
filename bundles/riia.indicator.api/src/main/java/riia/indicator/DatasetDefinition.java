// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.List;
import java.util.Optional;

import riia.base.PeriodType;

/**
 * What a dataset collects, as its file or component says.
 *
 * @param id stays for ever, such as {@code riia}
 * @param name such as {@code RIIA quarterly indicators}
 * @param version of this definition; a submission remembers under which it was read
 * @param periodType of every period of the dataset
 * @param sensitivity how closely it is kept
 * @param clause where the memorandum asks for it
 * @param source who publishes or agreed it, with licence for published figures
 * @param parts the files it is collected in; empty when every file holds the whole
 * @param indicators in the order that people expect
 * @param layouts the shapes of file that are read
 * @param checks what is asked of each return
 * @param records the rows that its files hold, if these are of single children
 */
public record DatasetDefinition(String id, String name, String version, PeriodType periodType, Sensitivity sensitivity,
        String clause, String source, List<Part> parts, List<Indicator> indicators, List<LayoutDeclaration> layouts,
        List<CheckDeclaration> checks, Optional<RecordDeclaration> records) {

    /** A dataset whose files hold figures. */
    public DatasetDefinition(String id, String name, String version, PeriodType periodType, Sensitivity sensitivity,
            String clause, String source, List<Part> parts, List<Indicator> indicators, List<LayoutDeclaration> layouts,
            List<CheckDeclaration> checks) {
        this(id, name, version, periodType, sensitivity, clause, source, parts, indicators, layouts, checks, Optional.empty());
    }

    /** How closely a dataset is kept. */
    public enum Sensitivity {
        /** Already published. */
        PUBLISHED,
        /** Counts of an authority, shared within the region. */
        AGGREGATE,
        /** Pseudonymised records, closely limited access. */
        RECORDS
    }

    /** A file in which some indicators of the dataset are collected; versions are kept for each part. */
    public record Part(String id, String name, List<String> indicators) {
        public Part {
            indicators = List.copyOf(indicators);
        }
    }

    public DatasetDefinition {
        if (!id.matches("[a-z][a-z0-9]*")) {
            throw new IllegalArgumentException("Dataset id '" + id + "' is not lower-case letters and digits");
        }
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException("Dataset " + id + " has no indicators");
        }
        if (records.isPresent() && sensitivity != Sensitivity.RECORDS) {
            throw new IllegalArgumentException("Dataset " + id + " holds records and is said to be of sensitivity " + sensitivity
                    + "; expected " + Sensitivity.RECORDS);
        }
        parts = List.copyOf(parts);
        indicators = List.copyOf(indicators);
        layouts = List.copyOf(layouts);
        checks = List.copyOf(checks);
    }

    /** The indicator of an id. */
    public Optional<Indicator> indicator(String indicatorId) {
        for (Indicator one : indicators) {
            if (one.id().equals(indicatorId)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context;


import java.time.LocalDate;
import java.util.Optional;

import riia.base.AreaCode;

/**
 * Something dated that is known of an authority and bears on its figures.
 *
 * @param id stays
 * @param to the last day, for what lasts, such as an intervention; empty while it lasts, and for what is of one day
 * @param outcome such as {@code Requires improvement to be good}; may be empty
 * @param source where it can be read, such as a report's address; may be empty
 */
public record Circumstance(String id, AreaCode authority, Kind kind, LocalDate from, Optional<LocalDate> to, String outcome, String source) {

    /** What kind of thing. */
    public enum Kind {
        OFSTED_INSPECTION("Ofsted inspection"), OFSTED_VISIT("Ofsted focused or monitoring visit"),
        SEND_INSPECTION("Area SEND inspection"), ANNUAL_CONVERSATION("Annual conversation"), DFE_INTERVENTION("DfE intervention"),
        OTHER("Other");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** For people. */
        public String label() {
            return label;
        }

        /** For commands and files, such as {@code ofsted-inspection}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}

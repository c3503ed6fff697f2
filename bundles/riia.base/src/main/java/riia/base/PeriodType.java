// SPDX-License-Identifier: Apache-2.0
package riia.base;

/** What kind of span a period is. Periods of different types are never equal and never mixed in one cube. */
public enum PeriodType {
    /** A quarter of a financial year, {@code 2025-26-Q2}; Q1 is April to June. */
    QUARTER("quarter"),
    /** A financial year, as the sum of its quarters, {@code 2025-26}. */
    FINANCIAL_YEAR("financial year"),
    /** A DfE reporting year that ends on 31 March, {@code 2025}. */
    REPORTING_YEAR("reporting year"),
    /** An academic year, September to August, {@code 2024-25-AY}. */
    ACADEMIC_YEAR("academic year"),
    /** A school term, {@code 2024-25-T1}; T1 autumn, T2 spring, T3 summer. */
    TERM("term"),
    /** The state on one day, {@code 2025-09-30}. */
    SNAPSHOT("snapshot");

    private final String label;

    PeriodType(String label) {
        this.label = label;
    }

    /** The name a person reads, in lower case. */
    public String label() {
        return label;
    }
}

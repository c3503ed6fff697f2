// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import riia.indicator.mapping.Meaning;

/**
 * What a column of a sheet is taken for.
 *
 * @param kind in general
 * @param meaning what its figures are, for {@link Kind#FIGURES} and {@link Kind#BY_HEADING}; otherwise {@link Meaning#IGNORED}
 */
record ColumnUse(Kind kind, Meaning meaning) {

    /** In general. */
    enum Kind {
        NOT_READ,
        /** Tells whose a row's figures are. */
        AUTHORITY,
        /** Tells of which period. */
        PERIOD,
        /** Tells which indicator. */
        INDICATOR,
        /** Tells which part of the total. */
        BREAKDOWN,
        /** Holds figures. */
        FIGURES,
        /** Holds figures if its heading tells a period or an authority. */
        BY_HEADING,
        /** Holds this in one row and that in another. */
        BY_ROW
    }

    static final ColumnUse NOT_READ = of(Kind.NOT_READ);

    static ColumnUse of(Kind kind) {
        return new ColumnUse(kind, Meaning.IGNORED);
    }

    static ColumnUse figures(Meaning meaning) {
        return meaning.role() == Meaning.Role.IGNORED ? NOT_READ : new ColumnUse(Kind.FIGURES, meaning);
    }

    boolean holdsFigures() {
        return kind == Kind.FIGURES || kind == Kind.BY_HEADING || kind == Kind.BY_ROW;
    }
}

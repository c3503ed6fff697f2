// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import riia.base.AreaCode;
import riia.indicator.RecordTable.Column;
import riia.store.Pseudonyms;

/**
 * Replaces the senders' pseudonyms. Equal ones of one authority and dataset stay equal, in whatever file they come; those of two
 * authorities do not meet, since each names its own children.
 */
final class PseudonymCells {

    /** Letters and digits of no meaning; at least one digit, so that no name passes. */
    private static final String OPAQUE = "(?=[^0-9]*[0-9])[A-Za-z0-9+/=_-]{6,64}";
    private static final int LONGEST_DATE = 20;
    private static final Pattern DATE = Pattern.compile("\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}"
            + "|\\d{1,2}[-/]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/]?\\d{2,4}"
            + "|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}",
            Pattern.CASE_INSENSITIVE);

    private final Pseudonyms pseudonyms;
    private final String dataset;
    private final Pattern pattern;
    private final Map<AreaCode, Pseudonyms.Rekeying> scopes = new HashMap<>();
    private AreaCode lastArea;
    private Pseudonyms.Rekeying last;

    PseudonymCells(Pseudonyms pseudonyms, String dataset, Column column) {
        this.pseudonyms = pseudonyms;
        this.dataset = dataset;
        this.pattern = Pattern.compile(column.pattern().orElse(OPAQUE));
    }

    /** Whether a cell can be an opaque id: no name, no date. UPN and NHS numbers were looked for before. */
    boolean opaque(String cell) {
        return pattern.matcher(cell).matches() && (cell.length() > LONGEST_DATE || !DATE.matcher(cell).matches());
    }

    Pseudonym replace(AreaCode area, String cell) {
        if (!area.equals(lastArea)) {
            lastArea = area;
            last = scopes.computeIfAbsent(area, one -> pseudonyms.open(dataset + "/" + one.code()));
        }
        return Pseudonym.of(last.rekey(cell));
    }
}

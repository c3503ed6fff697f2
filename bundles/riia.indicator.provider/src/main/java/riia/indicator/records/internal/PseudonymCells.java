// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import riia.base.AreaCode;
import riia.indicator.RecordTable.Column;
import riia.store.Pseudonyms;

/**
 * Replaces the senders' pseudonyms. Equal ones of one authority and dataset stay equal, in whatever file they come; those of two
 * authorities do not meet, since each names its own children.
 */
final class PseudonymCells {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 64;
    private static final int LONGEST_DATE = 20;
    private static final Pattern DATE = Pattern.compile("\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}"
            + "|\\d{1,2}[-/]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/]?\\d{2,4}"
            + "|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}",
            Pattern.CASE_INSENSITIVE);

    private final Pseudonyms pseudonyms;
    private final String dataset;
    private final Optional<Pattern> pattern;
    private final Map<AreaCode, Pseudonyms.Rekeying> scopes = new HashMap<>();
    private AreaCode lastArea;
    private Pseudonyms.Rekeying rekeying;
    private String lastCell = "";
    private Pseudonym last = Pseudonym.NONE;

    PseudonymCells(Pseudonyms pseudonyms, String dataset, Column column) {
        this.pseudonyms = pseudonyms;
        this.dataset = dataset;
        this.pattern = column.pattern().map(Pattern::compile);
    }

    /** Whether a cell can be an opaque id: no name, no date. UPN and NHS numbers were looked for before. */
    boolean opaque(String cell) {
        boolean fits = pattern.isPresent() ? pattern.get().matcher(cell).matches() : meaningless(cell);
        return fits && (cell.length() > LONGEST_DATE || !DATE.matcher(cell).matches());
    }

    /** Letters, digits and the signs of Base64; at least one digit, so that no name passes. */
    private static boolean meaningless(String cell) {
        boolean digit = false;
        for (int i = 0; i < cell.length(); i++) {
            char one = cell.charAt(i);
            digit |= one >= '0' && one <= '9';
            boolean letter = one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z';
            if (!letter && (one < '0' || one > '9') && "+/=_-".indexOf(one) < 0) {
                return false;
            }
        }
        return digit && cell.length() >= SHORTEST && cell.length() <= LONGEST;
    }

    Pseudonym replace(AreaCode area, String cell) {
        if (!area.equals(lastArea)) {
            lastArea = area;
            rekeying = scopes.computeIfAbsent(area, one -> pseudonyms.open(dataset + "/" + one.code()));
            lastCell = "";
        }
        if (!cell.equals(lastCell)) {
            lastCell = cell;
            last = Pseudonym.of(rekeying.rekey(cell));
        }
        return last;
    }
}

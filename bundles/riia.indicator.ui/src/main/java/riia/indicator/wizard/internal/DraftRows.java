// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.ArrayList;
import java.util.List;

import riia.indicator.mapping.TableRows;

/** Which rows are headings and figures while a mapping is made: every change leaves them in order from top to bottom. */
final class DraftRows {

    private final List<String> leaveOut;
    private TableRows at;

    DraftRows(TableRows at, List<String> leaveOut) {
        this.at = at;
        this.leaveOut = new ArrayList<>(leaveOut);
    }

    TableRows at() {
        return at;
    }

    /** Header rows; figures then begin below them unless they did so further down. */
    void header(int from, int to) {
        int bottom = Math.max(from, to);
        int first = at.first() > bottom ? at.first() : 0;
        at = new TableRows(from, bottom, first, lastFrom(Math.max(bottom + 1, first)));
    }

    /** The first row of figures; 0 for the one below the headings. Headings at or below it are none any more. */
    void first(int row) {
        int to = row > 0 ? Math.min(at.headerTo(), row - 1) : at.headerTo();
        int from = to == 0 ? 0 : Math.min(at.headerFrom(), to);
        at = new TableRows(from, to, row, lastFrom(Math.max(row, to + 1)));
    }

    /** The last row of figures; 0, or one above the first, for the end of the sheet. */
    void last(int row) {
        at = new TableRows(at.headerFrom(), at.headerTo(), at.first(), row >= Math.max(at.first(), at.headerTo() + 1) ? row : 0);
    }

    private int lastFrom(int first) {
        return at.last() >= first ? at.last() : 0;
    }

    List<String> leaveOut() {
        return List.copyOf(leaveOut);
    }

    /** Leaves out rows of a label, or takes them in again. */
    void leaveOut(String label, boolean out) {
        leaveOut.removeIf(one -> isMeant(one, label));
        if (out && !label.isBlank()) {
            leaveOut.add(label.strip());
        }
    }

    boolean isLeftOut(String label) {
        return leaveOut.stream().anyMatch(one -> isMeant(one, label));
    }

    private static boolean isMeant(String rule, String label) {
        String wanted = Headings.key(rule);
        String found = Headings.key(label);
        return !found.isEmpty() && (rule.strip().endsWith("*") ? found.startsWith(wanted) : found.equals(wanted));
    }
}

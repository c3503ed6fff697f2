// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import riia.indicator.spi.UnreadableException;

/** Which sheets of a workbook are read: the one that was told, or all that are not hidden. */
record SheetChoice(List<Sheet> sheets, boolean told) {

    static final String KEY = "sheet";
    static final String LABEL = "Sheet";
    /** Says that all sheets are read: a name that no sheet can have. */
    static final String ALL = "*";

    static SheetChoice of(Workbook workbook, Hidden hidden, Optional<String> told, Refusals refusals) throws UnreadableException {
        List<Sheet> shown = workbook.sheets().stream().filter(sheet -> hidden.sheets() || !sheet.hidden()).toList();
        if (told.isEmpty() || told.get().equals(ALL)) {
            return new SheetChoice(shown, told.isPresent());
        }
        List<Sheet> named = workbook.sheets().stream().filter(sheet -> sheet.name().equalsIgnoreCase(told.get())).toList();
        if (named.isEmpty()) {
            throw refusals.of("no sheet '" + told.get() + "'", "one of "
                    + workbook.sheets().stream().map(Sheet::name).collect(Collectors.joining("', '", "'", "'")), "Name one of them, or none.");
        }
        return new SheetChoice(named, true);
    }

    /** What can be told to read the same again. */
    String value() {
        return sheets.size() == 1 ? sheets.get(0).name() : ALL;
    }
}

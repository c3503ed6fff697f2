// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import riia.indicator.spi.Detected;
import riia.indicator.spi.Detection;

/** Puts into words what a workbook turned out to be. */
record Findings(Workbook workbook, SheetChoice choice, Hidden hidden, boolean hiddenTold, Tally tally, long merged) {

    private static final int FEW = 10;

    Detected detected() {
        List<Detection> all = new ArrayList<>();
        all.add(new Detection(SheetChoice.KEY, SheetChoice.LABEL, choice.value(), choice.told(), sheets()));
        all.add(new Detection(Hidden.KEY, Hidden.LABEL, hidden.label(), hiddenTold, hiddenParts()));
        all.add(new Detection("dates", "Days are counted from", workbook.from1904() ? "1904" : "1900", false, ""));
        if (merged > 0) {
            all.add(new Detection("merged", "Cells in merged areas", String.valueOf(merged), false, "Each has the value of the first"));
        }
        if (tally.withoutValue() > 0) {
            all.add(new Detection("formulas", "Formulas without a value", String.valueOf(tally.withoutValue()), false,
                    "The first is " + tally.firstWithoutValue() + "; each reads as '" + CellText.NO_VALUE
                            + "'. Open the workbook in a spreadsheet and save it, so that they are computed"));
        }
        return new Detected(all);
    }

    private String sheets() {
        if (workbook.sheets().size() + workbook.others().size() == 1) {
            return "The only one";
        }
        String reason = "Read: " + names(choice.sheets().stream().map(Sheet::name).toList());
        List<String> left = workbook.sheets().stream().filter(sheet -> !choice.sheets().contains(sheet)).map(Sheet::name).toList();
        return reason + (left.isEmpty() ? "" : "; not read: " + names(left))
                + (workbook.others().isEmpty() ? "" : "; without cells: " + names(workbook.others()));
    }

    private String hiddenParts() {
        List<String> parts = tally.hidden();
        String cells = parts.stream().limit(FEW).collect(Collectors.joining(", ")) + (parts.size() > FEW ? " and more" : "");
        List<String> sheets = workbook.sheets().stream().filter(Sheet::hidden).map(Sheet::name).toList();
        boolean read = sheets.stream().anyMatch(name -> choice.sheets().stream().anyMatch(sheet -> sheet.name().equals(name)));
        String ofSheets = sheets.isEmpty() ? "" : "hidden " + (sheets.size() == 1 ? "sheet " : "sheets ") + names(sheets)
                + (read ? " read" : " not read");
        if (cells.isEmpty() && ofSheets.isEmpty()) {
            return "Nothing is hidden";
        }
        String ofCells = cells.isEmpty() ? "" : cells + (hidden.cells() ? " read" : " not read");
        return ofCells.isEmpty() || ofSheets.isEmpty() ? ofCells + ofSheets : ofCells + "; " + ofSheets;
    }

    private static String names(List<String> names) {
        return names.stream().limit(FEW).collect(Collectors.joining("', '", "'", "'")) + (names.size() > FEW ? " and " + (names.size() - FEW)
                + " more" : "");
    }
}

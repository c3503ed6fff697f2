// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import riia.indicator.spi.UnreadableException;

/** Gives every cell of a merged area the value of its first, so that a heading over several columns is known in each. */
final class MergedCells {

    private record Open(Area area, String value) {
    }

    private final List<Area> areas;
    private final int width;
    private final Refusals refusals;
    private final List<Open> open = new ArrayList<>();
    private int next;
    private long touched;

    /** @param touchedBefore cells that other sheets of the workbook needed */
    MergedCells(SheetSurvey survey, long touchedBefore, Refusals refusals) {
        this.areas = survey.merged().stream().filter(area -> area.first().column() < survey.width())
                .sorted(Comparator.comparingInt(area -> area.first().row())).toList();
        this.width = survey.width();
        this.touched = touchedBefore;
        this.refusals = refusals;
    }

    /** Fills what is empty in a row, whose cells are at least as many as the sheet is wide. @return up to which column areas reach */
    int fill(int row, String[] cells) throws UnreadableException {
        for (; next < areas.size() && areas.get(next).first().row() <= row; next++) {
            Area area = areas.get(next);
            String value = area.first().row() == row ? cells[area.first().column()] : "";
            if (!value.isEmpty()) {
                open.add(new Open(area, value));
            }
        }
        int reach = 0;
        for (Iterator<Open> each = open.iterator(); each.hasNext();) {
            Open one = each.next();
            if (one.area.last().row() < row) {
                each.remove();
            } else {
                fill(one, cells);
                reach = Math.max(reach, Math.min(one.area.last().column() + 1, width));
            }
        }
        return reach;
    }

    private void fill(Open one, String[] cells) throws UnreadableException {
        for (int column = one.area.first().column(); column <= one.area.last().column() && column < width; column++) {
            cells[column] = cells[column].isEmpty() ? one.value : cells[column];
            touched++;
        }
        if (touched > Limits.MERGED_CELLS) {
            throw refusals.of("more than " + Limits.MERGED_CELLS + " cells merged into others", "at most so many",
                    "Undo the merging where it is not needed, or send the table as CSV.");
        }
    }

    int width() {
        return width;
    }

    long touched() {
        return touched;
    }
}

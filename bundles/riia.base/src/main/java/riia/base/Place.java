// SPDX-License-Identifier: Apache-2.0
package riia.base;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where in a file something stands.
 *
 * @param file the file's name, without folders
 * @param sheet the sheet's name in a workbook
 * @param row the row as a spreadsheet numbers it: the first is 1
 * @param column the column's heading, or its letter where there is none
 */
public record Place(String file, Optional<String> sheet, OptionalInt row, Optional<String> column) {

    /** A whole file. */
    public static Place file(String file) {
        return new Place(file, Optional.empty(), OptionalInt.empty(), Optional.empty());
    }

    /** A row of a file that has no sheets. */
    public static Place row(String file, int row) {
        return new Place(file, Optional.empty(), OptionalInt.of(row), Optional.empty());
    }

    /** A cell of a file that has no sheets. */
    public static Place cell(String file, int row, String column) {
        return new Place(file, Optional.empty(), OptionalInt.of(row), Optional.of(column));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        sheet.ifPresent(name -> text.append(", sheet '").append(name).append('\''));
        row.ifPresent(number -> text.append(", row ").append(number));
        column.ifPresent(name -> text.append(", column '").append(name).append('\''));
        return text.toString();
    }
}

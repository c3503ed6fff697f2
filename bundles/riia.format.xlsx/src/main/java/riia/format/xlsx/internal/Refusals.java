// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.spi.UnreadableException;

/** Words one file's refusal: one problem, as near to its place as is known at the moment. */
final class Refusals {

    static final String SAVE_AS = "Open it in a spreadsheet, choose 'Save as', type 'Excel workbook (*.xlsx)', and send that file.";
    static final String SEND_AGAIN = "Ask for the file again, or open it in a spreadsheet and save it once more as .xlsx.";

    private final String file;
    private Optional<String> sheet = Optional.empty();
    private OptionalInt row = OptionalInt.empty();

    Refusals(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** What is refused from now on stands in a sheet. */
    void enter(String name) {
        sheet = Optional.of(name);
        row = OptionalInt.empty();
    }

    /** What is refused from now on stands in a row, or behind it. */
    void enter(int number) {
        row = OptionalInt.of(number);
    }

    UnreadableException of(String found, String expected, String remedy) {
        return of(Optional.empty(), found, expected, remedy);
    }

    UnreadableException of(Optional<String> column, String found, String expected, String remedy) {
        Place place = new Place(file, sheet, row, column);
        return new UnreadableException(List.of(new Problem(Severity.ERROR, "format", place, Subject.NONE, found, expected,
                place + ": found " + found + "; expected " + expected + ". " + remedy)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.List;

import riia.indicator.mapping.TextAt;

/** In what place a file tells its authority or its period. */
enum Told {
    COLUMN("in columns"),
    HEADING("in the columns' headings"),
    CELL("in a cell"),
    SHEET("in the sheet's name"),
    FILE("in the file's name"),
    SAID("not in the file: I say it"),
    SEVERAL("in several places together");

    private final String words;

    Told(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Where texts stand. */
    static Told of(List<TextAt> texts) {
        List<Told> all = texts.stream().map(Told::of).distinct().toList();
        return all.isEmpty() ? SAID : all.size() > 1 ? SEVERAL : all.get(0);
    }

    private static Told of(TextAt text) {
        if (text instanceof TextAt.Column) {
            return COLUMN;
        } else if (text instanceof TextAt.Heading) {
            return HEADING;
        } else if (text instanceof TextAt.Cell) {
            return CELL;
        } else if (text instanceof TextAt.SheetName) {
            return SHEET;
        } else {
            return text instanceof TextAt.FileName ? FILE : SAID;
        }
    }

    /** What is typed beside the place: a cell's address, or what is said. */
    static String typed(List<TextAt> texts) {
        for (TextAt one : texts) {
            if (one instanceof TextAt.Cell cell) {
                return cell.address();
            } else if (one instanceof TextAt.Fixed fixed) {
                return fixed.text();
            }
        }
        return "";
    }
}

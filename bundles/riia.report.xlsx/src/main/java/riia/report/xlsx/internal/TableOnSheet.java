// SPDX-License-Identifier: Apache-2.0
package riia.report.xlsx.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import riia.report.document.Block;
import riia.report.document.Document;
import riia.report.document.Document.Section;
import riia.report.document.Table;

/**
 * A table and the sheet that it stands on.
 *
 * @param sheet a name that workbooks allow: at most 31 characters, none of those that formulas use, none twice
 */
record TableOnSheet(String sheet, Table table) {

    /** The sheet before those of the tables. */
    static final String FIRST = "Contents";

    private static final int LONGEST = 31;

    /** All tables of a document, in order; each sheet is called as its section. */
    static List<TableOnSheet> of(Document document) {
        List<TableOnSheet> tables = new ArrayList<>();
        document.sections().forEach(section -> gather(section, tables));
        return tables;
    }

    private static void gather(Section section, List<TableOnSheet> tables) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Grid grid) {
                tables.add(new TableOnSheet(name(section.title(), tables), grid.table()));
            }
        }
        section.sections().forEach(part -> gather(part, tables));
    }

    private static String name(String title, List<TableOnSheet> taken) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ").replaceAll("\\s+", " ").strip();
        String name = cut(plain.isEmpty() ? "Table" : plain, "");
        for (int i = 2; isTaken(name, taken); i++) {
            name = cut(plain, " " + i);
        }
        return name;
    }

    private static String cut(String words, String number) {
        return words.substring(0, Math.min(words.length(), LONGEST - number.length())).strip() + number;
    }

    private static boolean isTaken(String name, List<TableOnSheet> taken) {
        return name.equalsIgnoreCase(FIRST) || taken.stream().anyMatch(one -> one.sheet.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }
}

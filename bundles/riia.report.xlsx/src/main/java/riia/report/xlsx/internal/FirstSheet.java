// SPDX-License-Identifier: Apache-2.0
package riia.report.xlsx.internal;

import java.util.List;

import org.dhatim.fastexcel.Worksheet;

import riia.base.colour.Tint;
import riia.report.document.Block;
import riia.report.document.Document;
import riia.report.document.Document.Section;

/** Title, mark, the sheets there are, and everything that the document says besides its tables. */
final class FirstSheet {

    private static final int TERM_WIDTH = 34;
    private static final int WIDTH = 110;

    private final Worksheet sheet;
    private final Document document;
    private final List<TableOnSheet> tables;
    private int row;
    private int grids;

    FirstSheet(Worksheet sheet, Document document, List<TableOnSheet> tables) {
        this.sheet = sheet;
        this.document = document;
        this.tables = tables;
    }

    void write() {
        sheet.width(0, TERM_WIDTH);
        sheet.width(1, WIDTH);
        sheet.hideGridLines();
        for (String line : document.mark().lines()) {
            line(line);
            sheet.style(row - 1, 0).bold().fontColor(hex(Tint.BAD_TEXT)).set();
        }
        row++;
        line(document.branding().name());
        sheet.style(row - 1, 0).bold().fontColor(document.branding().accent().substring(1)).set();
        line(document.title());
        sheet.style(row - 1, 0).bold().fontSize(16).set();
        line(document.subtitle());
        line(document.made());
        if (!tables.isEmpty()) {
            heading("Sheets");
            for (TableOnSheet one : tables) {
                sheet.formula(row, 0, "HYPERLINK(\"#'" + one.sheet() + "'!A1\",\"" + one.sheet().replace("\"", "\"\"") + "\")");
                sheet.style(row, 0).fontColor(hex(Tint.ACCENT)).underlined().set();
                beside(one.table().caption());
            }
        }
        document.sections().forEach(this::section);
    }

    private void section(Section section) {
        heading(section.title());
        section.blocks().forEach(this::block);
        section.sections().forEach(this::section);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            beside(paragraph.text());
        } else if (block instanceof Block.Points points) {
            points.items().forEach(item -> beside("\u2022 " + item));
        } else if (block instanceof Block.Terms terms) {
            terms.terms().forEach(term -> pair(term.term(), term.meaning()));
        } else if (block instanceof Block.Quotation quotation) {
            pair(quotation.by(), "\u201c" + quotation.text() + "\u201d");
        } else if (block instanceof Block.Room room) {
            pair(room.heading(), "");
            Written.height(sheet, row - 1, room.lines());
            sheet.style(row - 1, 1).borderStyle("thin").borderColor(hex(Tint.LINE)).wrapText(true).verticalAlignment("top").set();
        } else if (block instanceof Block.Picture picture) {
            pair(picture.drawing().title(), picture.drawing().words());
        } else if (block instanceof Block.Grid) {
            beside("See the sheet \u2018" + tables.get(grids++).sheet() + "\u2019.");
        }
    }

    private void heading(String words) {
        row++;
        line(words);
        sheet.style(row - 1, 0).bold().fontSize(13).set();
    }

    private void line(String words) {
        Written.text(sheet, row, 0, words);
        row++;
    }

    private void beside(String words) {
        pair("", words);
    }

    private void pair(String term, String words) {
        Written.text(sheet, row, 0, term);
        Written.text(sheet, row, 1, words);
        sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
        if (!term.isEmpty()) {
            sheet.style(row, 0).bold().wrapText(true).verticalAlignment("top").set();
        }
        Written.height(sheet, row++, Math.max(Written.lines(term, TERM_WIDTH), Written.lines(words, WIDTH)));
    }

    static String hex(Tint tint) {
        return tint.hex(false).substring(1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.IOException;
import java.util.Optional;

import riia.indicator.spi.UnreadableException;

/** The text of one cell, by its type and its number format (ISO/IEC 29500-1, 18.3.1.4 and 18.18.11). */
final class CellText {

    /** Stands where a formula was saved without its value. No layout takes it for a number, a marker or nothing. */
    static final String NO_VALUE = "#NO VALUE";

    private final Workbook workbook;
    private final Dates dates;
    private final Refusals refusals;

    CellText(Workbook workbook, Refusals refusals) {
        this.workbook = workbook;
        this.dates = new Dates(workbook.from1904());
        this.refusals = refusals;
    }

    /** Reads the cell that starts here up to its end; empty if it holds nothing. */
    String read(Xml xml, int column) throws IOException, UnreadableException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        Optional<String> value = Optional.empty();
        boolean formula = false;
        while (xml.tag() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = Optional.of(xml.text());
            } else if (xml.starts("is")) {
                value = Optional.of(RichText.read(xml, "is"));
            } else if (xml.starts("f")) {
                formula = true;
            }
        }
        if (value.isEmpty()) {
            return formula ? NO_VALUE : "";
        }
        return text(type, value.get(), style, column);
    }

    private String text(String type, String value, String style, int column) throws UnreadableException {
        return switch (type) {
            case "", "n" -> number(value.strip(), style);
            case "s" -> shared(value.strip(), column);
            case "str" -> RichText.unescaped(value);
            case "inlineStr", "e" -> value;
            case "b" -> value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE";
            case "d" -> Dates.iso(value.strip());
            default -> throw refusals.of(Optional.of(Reference.letters(column)), "a cell of type '" + SheetRows.shown(type) + "'",
                    "a type that workbooks have", Refusals.SEND_AGAIN);
        };
    }

    private String number(String value, String style) {
        NumberFormat format = workbook.styles().of(style);
        return switch (format) {
            case PLAIN -> Numbers.plain(value);
            case PERCENT -> Numbers.percent(value);
            case DATE, DATE_TIME, TIME -> dates.text(value, format);
        };
    }

    private String shared(String value, int column) throws UnreadableException {
        if (value.isEmpty()) {
            return "";
        }
        Optional<String> text = Numbers.whole(value).flatMap(workbook.strings()::text);
        if (text.isEmpty()) {
            throw refusals.of(Optional.of(Reference.letters(column)), "shared text number " + SheetRows.shown(value),
                    "one of the " + workbook.strings().size() + " that the workbook has", Refusals.SEND_AGAIN);
        }
        return text.get();
    }
}

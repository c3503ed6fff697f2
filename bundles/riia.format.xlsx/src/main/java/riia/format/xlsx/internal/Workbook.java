// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.indicator.spi.UnreadableException;

/**
 * What a workbook says of itself before its cells.
 *
 * @param sheets those with cells, in their order
 * @param others names of charts and the like
 * @param from1904 whether days are counted from 1904
 */
record Workbook(List<Sheet> sheets, List<String> others, boolean from1904, SharedStrings strings, Styles styles) {

    static Workbook of(Parts parts, Refusals refusals) throws IOException, UnreadableException {
        refuseOthers(parts, refusals);
        String part = main(parts, refusals);
        Relationships related = Relationships.of(parts, part);
        List<Sheet> sheets = new ArrayList<>();
        List<String> others = new ArrayList<>();
        boolean from1904 = false;
        try (Xml xml = parts.xml(part)) {
            while (xml.tag()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (xml.starts("sheet")) {
                    sheet(xml, related, sheets, others, refusals);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw refusals.of("no sheet with cells", "a workbook with a table", Refusals.SEND_AGAIN);
        }
        return new Workbook(sheets, others, from1904, SharedStrings.of(parts, related.first("sharedStrings"), refusals),
                Styles.of(parts, related.first("styles"), refusals));
    }

    private static void sheet(Xml xml, Relationships related, List<Sheet> sheets, List<String> others, Refusals refusals)
            throws UnreadableException {
        String name = xml.attribute("name");
        Optional<Relationships.Relationship> target = related.id(xml.qualified("id"));
        if (name.isEmpty() || sheets.size() == Limits.SHEETS || sheets.stream().anyMatch(one -> one.name().equalsIgnoreCase(name))) {
            throw refusals.of(name.isEmpty() ? "a sheet without a name" : "sheet '" + name + "' twice, or too many sheets",
                    "sheets with different names, at most " + Limits.SHEETS, Refusals.SEND_AGAIN);
        }
        if (target.isEmpty()) {
            throw refusals.of("sheet '" + name + "' without its cells", "a whole workbook", "The workbook is incomplete. "
                    + Refusals.SEND_AGAIN);
        }
        if (target.get().kind().equals("worksheet")) {
            sheets.add(new Sheet(name, !xml.attribute("state").isEmpty() && !xml.attribute("state").equals("visible"), target.get().part()));
        } else {
            others.add(name);
        }
    }

    private static String main(Parts parts, Refusals refusals) throws IOException, UnreadableException {
        String part = Relationships.of(parts, "").first("officeDocument").orElse("xl/workbook.xml");
        String type = "";
        String byEnding = "";
        try (Xml xml = parts.xml("[Content_Types].xml")) {
            while (xml.tag()) {
                if (xml.starts("Override") && xml.attribute("PartName").equalsIgnoreCase("/" + part)) {
                    type = xml.attribute("ContentType");
                } else if (xml.starts("Default") && part.endsWith("." + xml.attribute("Extension"))) {
                    byEnding = xml.attribute("ContentType");
                }
            }
        }
        type = type.isEmpty() ? byEnding : type;
        if (type.contains("binary")) {
            throw refusals.of("a binary workbook (.xlsb)", "a workbook as .xlsx", Refusals.SAVE_AS);
        }
        if (type.contains("macroEnabled")) {
            throw macros(refusals);
        }
        if (!type.contains("spreadsheetml") && !part.endsWith("workbook.xml")) {
            throw refusals.of("an Office file that is no workbook", "a workbook as .xlsx", "Ask for the figures as a workbook or as CSV.");
        }
        return part;
    }

    private static void refuseOthers(Parts parts, Refusals refusals) throws IOException, UnreadableException {
        if (parts.names().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw macros(refusals);
        }
        if (parts.has("[Content_Types].xml")) {
            return;
        }
        if (parts.has("mimetype") && parts.has("content.xml")) {
            throw refusals.of(mimetype(parts).contains("spreadsheet") ? "an OpenDocument spreadsheet (.ods)" : "an OpenDocument file",
                    "a workbook as .xlsx", Refusals.SAVE_AS);
        }
        throw refusals.of("a zip that is no workbook", "a workbook as .xlsx", "Unpack it and import the files in it.");
    }

    private static String mimetype(Parts parts) throws IOException, UnreadableException {
        try (InputStream in = parts.open("mimetype")) {
            return new String(in.readNBytes(100), StandardCharsets.US_ASCII);
        } catch (PartException e) {
            throw e.refusal();
        }
    }

    private static UnreadableException macros(Refusals refusals) {
        return refusals.of("a workbook with macros", "a workbook without macros", "Open it without running them, choose 'Save as', type "
                + "'Excel workbook (*.xlsx)', agree to leave the macros out, and send that file.");
    }
}

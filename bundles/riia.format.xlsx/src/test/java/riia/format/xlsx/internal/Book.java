// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import riia.indicator.ImportSource;

/** A workbook written part by part, for whatever no library writes. */
final class Book {

    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder related = new StringBuilder();
    private String namespace = TRANSITIONAL;
    private String offices = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private String properties = "";
    private String type = MAIN;
    private int count;

    /** A workbook of one sheet 'Q2' with these rows. */
    static Book of(String rows) {
        return new Book().sheet("Q2", "", "<sheetData>" + rows + "</sheetData>");
    }

    Book strict() {
        namespace = STRICT;
        offices = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        return this;
    }

    Book type(String contentType) {
        type = contentType;
        return this;
    }

    Book from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** @param attributes such as {@code state="hidden"} */
    Book sheet(String name, String attributes, String content) {
        count++;
        sheets.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(count).append("\" r:id=\"rId").append(count)
                .append("\" ").append(attributes).append("/>");
        related.append(relationship("rId" + count, "worksheet", "worksheets/sheet" + count + ".xml"));
        return part("xl/worksheets/sheet" + count + ".xml", "<worksheet xmlns=\"" + namespace + "\">" + content + "</worksheet>");
    }

    Book strings(String... items) {
        related.append(relationship("rIdS", "sharedStrings", "sharedStrings.xml"));
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + namespace + "\"><si>" + String.join("</si><si>", items) + "</si></sst>");
    }

    /** Styles 0, 1, 2 ... with these formats: ids of built-in ones, or codes. */
    Book formats(String... formats) {
        StringBuilder codes = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < formats.length; i++) {
            boolean builtIn = formats[i].matches("\\d+");
            codes.append(builtIn ? "" : "<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + formats[i].replace("\"", "&quot;") + "\"/>");
            styles.append("<xf numFmtId=\"").append(builtIn ? formats[i] : String.valueOf(164 + i)).append("\"/>");
        }
        related.append(relationship("rIdF", "styles", "styles.xml"));
        return part("xl/styles.xml", "<styleSheet xmlns=\"" + namespace + "\"><numFmts>" + codes + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                + "</cellStyleXfs><cellXfs>" + styles + "</cellXfs></styleSheet>");
    }

    Book related(String id, String kind, String target) {
        related.append(relationship(id, kind, target));
        return this;
    }

    Book part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    Book part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    private String relationship(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + offices + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    /** All parts, those that were not given made up. */
    Map<String, byte[]> parts() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        String packages = "http://schemas.openxmlformats.org/package/2006/";
        all.put("[Content_Types].xml", utf8("<Types xmlns=\"" + packages + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "\"/></Types>"));
        all.put("_rels/.rels", utf8("<Relationships xmlns=\"" + packages + "relationships\">"
                + relationship("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"));
        all.put("xl/workbook.xml", utf8("<workbook xmlns=\"" + namespace + "\" xmlns:r=\"" + offices + "\">" + properties + "<sheets>"
                + sheets + "</sheets></workbook>"));
        all.put("xl/_rels/workbook.xml.rels", utf8("<Relationships xmlns=\"" + packages + "relationships\">" + related + "</Relationships>"));
        all.putAll(parts);
        return all;
    }

    ImportSource source() {
        return ImportSource.of("return.xlsx", zip(parts()));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

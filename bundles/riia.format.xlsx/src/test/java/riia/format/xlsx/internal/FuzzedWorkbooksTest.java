// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import riia.indicator.ImportSource;
import riia.testkit.FuzzedFormat;
import riia.testkit.Mutations;

/** 8,000 workbooks to which something happened, to the zip or, before it was packed, to the XML within. */
class FuzzedWorkbooksTest {

    private static final int EACH = 4_000;

    private static final List<byte[]> TOKENS = Stream.of("<", ">", "/>", "\"", "&amp;", "&#0;", "&x;", "<!DOCTYPE x>", "<!--", "]]>", "<![CDATA[",
            "<row r=\"2\">", "</row>", "<c r=\"XFD9\">", "</c>", "t=\"s\"", "t=\"d\"", "r=\"A1048576\"", "s=\"99\"", "<v>1E999</v>", "<v>2000000000</v>",
            "hidden=\"1\"", "<mergeCell ref=\"A1:XFD1048576\"/>", "<col min=\"1\" max=\"16384\" hidden=\"1\"/>", "\0", "é", "\uFFFF",
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "xmlns=\"x\"").map(Book::utf8).toList();

    private final FuzzedFormat fuzzed = new FuzzedFormat(new XlsxFormat());

    @Test
    void reads_or_refuses_whatever_became_of_the_zip() throws IOException {
        byte[] whole = Book.zip(sample().parts());
        for (int seed = 0; seed < EACH; seed++) {
            read(seed, new Mutations(seed, TOKENS).of(whole));
        }
        assertThat(fuzzed.refused()).as("refused").isGreaterThan(EACH / 2);
    }

    @Test
    void reads_or_refuses_whatever_became_of_the_xml() throws IOException {
        for (int seed = 0; seed < EACH; seed++) {
            Map<String, byte[]> parts = sample().parts();
            List<String> names = new ArrayList<>(parts.keySet());
            String name = new Random(seed).nextInt(3) > 0 ? "xl/worksheets/sheet1.xml" : names.get(new Random(seed).nextInt(names.size()));
            parts.put(name, new Mutations(EACH + seed, TOKENS).of(parts.get(name)));
            read(seed, Book.zip(parts));
        }
        assertThat(fuzzed.readable()).as("readable").isGreaterThan(EACH / 20);
        assertThat(fuzzed.refused()).as("refused").isGreaterThan(EACH / 2);
    }

    private void read(int seed, byte[] bytes) {
        try {
            fuzzed.read(ImportSource.of("fuzzed.xlsx", bytes));
        } catch (IOException | RuntimeException | Error e) {
            throw new AssertionError("Seed " + seed, e);
        }
    }

    private static Book sample() {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"/><c r=\"D1\" t=\"inlineStr\"><is><t>in</t></is></c></row>");
        for (int row = 2; row < 12; row++) {
            rows.append("<row r=\"").append(row).append("\"><c r=\"A").append(row).append("\" t=\"s\"><v>1</v></c><c r=\"B").append(row)
                    .append("\" s=\"").append(row % 3).append("\"><f>A1</f><v>45").append(row).append("</v></c><c r=\"C").append(row)
                    .append("\" t=\"b\"><v>1</v></c></row>");
        }
        return new Book().sheet("Q2", "", "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>" + rows + "</sheetData><mergeCells>"
                + "<mergeCell ref=\"A1:B1\"/><mergeCell ref=\"D1:D4\"/></mergeCells>").sheet("Lists", "state=\"hidden\"", "<sheetData/>")
                .strings("<t>name</t>", "<r><t>Der</t></r><r><t>by</t></r>").formats("0", "14", "0.0%");
    }
}

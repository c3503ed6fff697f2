// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.util.List;

import riia.indicator.ImportSource;
import riia.indicator.spi.Format;
import riia.testkit.FormatContract;

class XlsxFormatContractTest extends FormatContract {

    @Override
    protected Format format() {
        return new XlsxFormat();
    }

    @Override
    protected ImportSource sound() {
        return Book.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>number</t></is></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\"><v>12</v></c></row>").strings("<t>name</t>", "<t>Derby</t>").source();
    }

    @Override
    protected List<List<String>> table() {
        return List.of(List.of("name", "number"), List.of("Derby", "12"));
    }

    @Override
    protected ImportSource broken() {
        return ImportSource.of("return.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0});
    }
}

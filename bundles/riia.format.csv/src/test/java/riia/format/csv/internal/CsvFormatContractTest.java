// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;

import riia.indicator.ImportSource;
import riia.indicator.spi.Format;
import riia.testkit.FormatContract;

class CsvFormatContractTest extends FormatContract {

    @Override
    protected Format format() {
        return new CsvFormat();
    }

    @Override
    protected ImportSource sound() {
        return ImportSource.of("good.csv", "name,number\n\"Bristol, City of\",12\nDerby,7\n".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected List<List<String>> table() {
        return List.of(List.of("name", "number"), List.of("Bristol, City of", "12"), List.of("Derby", "7"));
    }

    @Override
    protected ImportSource broken() {
        return ImportSource.of("open-quote.csv", "name,number\n\"Derby,7\n".getBytes(StandardCharsets.UTF_8));
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.osgi.service.component.annotations.Component;

import riia.indicator.ImportSource;
import riia.indicator.spi.Detected;
import riia.indicator.spi.Format;
import riia.indicator.spi.RowReader;
import riia.indicator.spi.Setting;
import riia.indicator.spi.UnreadableException;

/** Comma, semicolon or tab separated values in UTF-8, with or without a byte order mark, with any line ends. */
@Component
public final class CsvFormat implements Format {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".tab", ".txt");

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean packed = head.length > 1 && head[0] == 'P' && head[1] == 'K';
        return !packed && (ENDINGS.stream().anyMatch(name::endsWith) || looksLikeText(head));
    }

    private static boolean looksLikeText(byte[] head) {
        boolean delimited = false;
        for (byte one : head) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\r' && one != '\n') {
                return false;
            }
            delimited |= one == ',' || one == ';' || one == '\t';
        }
        return delimited;
    }

    @Override
    public Detected read(ImportSource source, Map<String, String> settings, RowReader rows) throws IOException, UnreadableException {
        Setting.check(settings(), settings);
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readAllBytes();
        }
        Faults faults = new Faults(source.name());
        int start = Encoding.begin(bytes, faults);
        if (faults.isEmpty()) {
            new Records(bytes, start, Delimiter.of(bytes, start), rows, faults).read();
        }
        faults.throwIfAny();
        return new Detected(List.of());
    }

    @Override
    public List<Setting> settings() {
        return List.of();
    }
}

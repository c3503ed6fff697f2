// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;

import riia.base.Place;
import riia.indicator.ImportSource;
import riia.indicator.spi.Detected;
import riia.indicator.spi.Detection;
import riia.indicator.spi.Format;
import riia.indicator.spi.RowReader;
import riia.indicator.spi.Setting;
import riia.indicator.spi.UnreadableException;

/** Delimited text: encoding, delimiter and quotation mark are detected unless told. Opens the source two or three times. */
@Component
public final class CsvFormat implements Format {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".tab", ".txt");
    private static final List<Setting> SETTINGS = List.of(
            new Setting(EncodingGuess.KEY, EncodingGuess.LABEL, Encoding.labels()),
            new Setting(DelimiterGuess.KEY, DelimiterGuess.LABEL, DelimiterGuess.labels()),
            new Setting(QuoteGuess.KEY, QuoteGuess.LABEL, QuoteGuess.labels()));

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean workbook = head.length > 1 && (head[0] == 'P' && head[1] == 'K' || head[0] == (byte) 0xD0 && head[1] == (byte) 0xCF);
        return !workbook && (ENDINGS.stream().anyMatch(name::endsWith) || looksLikeText(head));
    }

    private static boolean looksLikeText(byte[] head) {
        boolean delimited = false;
        for (byte one : head) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\r' && one != '\n') {
                return false;
            }
            delimited |= one > 0 && DelimiterGuess.known((char) one);
        }
        return delimited;
    }

    @Override
    public List<Setting> settings() {
        return SETTINGS;
    }

    @Override
    public Detected read(ImportSource source, Map<String, String> told, RowReader rows) throws IOException, UnreadableException {
        Map<String, String> settings = new HashMap<>(told);
        settings.computeIfPresent(DelimiterGuess.KEY, (key, value) -> DelimiterGuess.named(value));
        Setting.check(SETTINGS, settings);
        Faults faults = new Faults(source.name());
        ByteSurvey survey = ByteSurvey.of(source);
        if (survey.blank()) {
            faults.add("empty", Place.file(source.name()), survey.length() == 0 ? "0 bytes" : "only blank lines", "a header row and figures",
                    source.name() + " is empty. Export the return again and check that it holds rows.");
        }
        faults.throwIfAny();
        EncodingGuess encoding = EncodingGuess.of(survey, source, Optional.ofNullable(settings.get(EncodingGuess.KEY)));
        List<Detection> found = new ArrayList<>(List.of(encoding.detection()));
        BadBytes bad = new BadBytes(encoding, survey.zeros(), faults);
        try (InputStream in = source.open()) {
            Text text = new Text(in, encoding, bad);
            Dialect dialect = Dialect.of(text, settings);
            new Records(text, dialect, bad, rows, faults).read();
            found.addAll(dialect.found());
        }
        faults.throwIfAny();
        return new Detected(found);
    }
}

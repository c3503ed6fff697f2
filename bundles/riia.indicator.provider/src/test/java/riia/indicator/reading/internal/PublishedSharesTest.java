// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.Problem;
import riia.base.Value;
import riia.indicator.DatasetDefinition;
import riia.indicator.ImportSource;
import riia.indicator.Indicator;
import riia.indicator.check.internal.EveryCheck;
import riia.indicator.declared.internal.InstalledFiles;
import riia.indicator.spi.Reading;
import riia.testkit.figures.Published;

/**
 * More of DfE's files, whole: every percentage and mean that an authority's parts are published for follows from them, at the
 * decimals it was published with. How many those are was counted by a script over the raw rows.
 */
class PublishedSharesTest {

    private record Key(String area, String period, String indicator) {
    }

    @ParameterizedTest
    @CsvSource({
        // file, dataset, layout, readings, combined rows, equal, of
        "ks4_la.csv, dfeeducation, dfe-ks4, 24108, 0, 8891, 8892",
        "la_care_leavers_accommodation_suitability.csv, dfe, dfe-accommodation, 6680, 0, 3100, 3100",
        "csww_indicators_2017_to_2025.csv, dfe, dfe-csww, 14490, 14, 1333, 1333",
    })
    void follow_from_the_published_parts(String name, String dataset, String layout, int readings, int combined, int equal, int of)
            throws IOException {
        DatasetDefinition definition = InstalledFiles.dataset(dataset);
        FileReader file = FileReader.read(definition, whole(name));

        assertThat(file.declaration.orElseThrow().id()).isEqualTo(layout);
        assertThat(file.readings).hasSize(readings);
        assertThat(file.problems).extracting(Problem::rule).hasSize(combined).containsOnly(combined == 0 ? new String[0]
                : new String[] {"combined"});
        List<String> different = new ArrayList<>();
        int compared = compare(definition, file.readings, different);
        assertThat(compared).isEqualTo(of);
        assertThat(different).hasSize(of - equal);
        assertThat(EveryCheck.ask(definition, file.readings)).extracting(Problem::rule).hasSize(of - equal)
                .allMatch("supplied"::equals);
    }

    private static int compare(DatasetDefinition definition, List<Reading> readings, List<String> different) {
        Map<Key, Reading> all = new HashMap<>();
        readings.forEach(one -> all.put(key(one, one.indicator()), one));
        int compared = 0;
        for (Reading reading : readings) {
            Indicator indicator = definition.indicator(reading.indicator()).orElseThrow();
            Optional<BigDecimal> made = made(indicator, reading, all);
            if (reading.area().isAuthority() && made.isPresent() && reading.supplied().orElseThrow() instanceof Value.Supplied given) {
                compared++;
                if (made.get().compareTo(given.number()) != 0) {
                    different.add(reading + " makes " + made.get());
                }
            }
        }
        return compared;
    }

    /** By hand: a sum over its cases, or a count in a hundred of the denominator beside it or of the count that the measure names. */
    private static Optional<BigDecimal> made(Indicator indicator, Reading reading, Map<Key, Reading> all) {
        if (reading.supplied().isEmpty()) {
            return Optional.empty();
        }
        if (reading.number() instanceof Value.Mean mean) {
            return Optional.of(mean.sum().divide(BigDecimal.valueOf(mean.cases()), indicator.decimals(), RoundingMode.HALF_UP));
        }
        Optional<Value> whole = reading.denominator().or(() -> indicator.measures().get(0).of()
                .map(named -> all.get(key(reading, named)).number()));
        if (reading.number() instanceof Value.Count count && whole.orElse(null) instanceof Value.Count divisor && divisor.number() > 0) {
            return Optional.of(BigDecimal.valueOf(count.number() * 100).divide(BigDecimal.valueOf(divisor.number()),
                    indicator.decimals(), RoundingMode.HALF_UP));
        }
        return Optional.empty();
    }

    private static Key key(Reading reading, String indicator) {
        return new Key(reading.area().code(), reading.period().code(), indicator);
    }

    private static ImportSource whole(String name) throws IOException {
        try (InputStream in = new GZIPInputStream(Published.class.getResourceAsStream(name + ".gz"))) {
            return ImportSource.of(name, in.readAllBytes());
        }
    }
}

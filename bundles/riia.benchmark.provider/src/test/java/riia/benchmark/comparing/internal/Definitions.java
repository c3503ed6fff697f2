// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.base.PeriodType;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Indicator.Basis;
import riia.indicator.Indicator.Counterpart;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Measure;

/** The two datasets, as the catalogue of the 24 indicators and DfE's methodology describe them. */
final class Definitions {

    static final Measure RATE = rate(false);
    static final Measure NUMBER = new Measure("number", Measure.Kind.NUMBER, "children", 1, Optional.empty(), Optional.empty(),
            false, Measure.Scope.ALL);

    /** Id, basis, good direction, and what it is a percentage of or where its denominator is assumed. */
    private static final String CATALOGUE = """
            R01 FLOW NEUTRAL -
            R02 FLOW NEUTRAL -
            R03 FLOW LOW R02
            R04 FLOW NEUTRAL -
            R05 FLOW NEUTRAL -
            R06 FLOW HIGH R05
            R07 STOCK NEUTRAL -
            R08 FLOW NEUTRAL -
            R09 FLOW NEUTRAL R08
            R10 FLOW NEUTRAL -
            R11 STOCK NEUTRAL -
            R12 FLOW NEUTRAL -
            R13 FLOW LOW R10
            R14 FLOW LOW R10
            R15 STOCK NEUTRAL -
            R16 FLOW NEUTRAL -
            R17 FLOW NEUTRAL -
            R18 STOCK NEUTRAL -
            R19 STOCK NEUTRAL assumed
            R20 STOCK NEUTRAL R19
            R21 STOCK NEUTRAL assumed
            R22 FLOW NEUTRAL assumed
            R23 FLOW NEUTRAL assumed
            R24 FLOW NEUTRAL assumed
            """;

    static final List<String> SOURCES = List.of("Individual", "Schools", "Education services", "Health services", "Housing",
            "LA services", "Police", "Other legal agency", "Other", "Anonymous", "Unknown");

    private Definitions() {
    }

    static DatasetDefinition riia() {
        List<Indicator> indicators = new ArrayList<>();
        for (String line : CATALOGUE.lines().toList()) {
            String[] words = line.split(" ");
            List<Measure> measures = new ArrayList<>();
            measures.add(words[3].startsWith("R") ? percentage(words[3]) : rate(words[3].equals("assumed")));
            measures.add(NUMBER);
            indicators.add(new Indicator(words[0], words[0], "", Basis.valueOf(words[1]), Polarity.valueOf(words[2]), 1,
                    measures, words[0].equals("R02") ? SOURCES : List.of(), "", "",
                    words[0].equals("R15") ? Optional.of(new Counterpart("dfe", "cla_31march"))
                            : words[0].equals("R03") ? Optional.of(new Counterpart("dfe", "rereferrals")) : Optional.empty()));
        }
        return dataset("riia", PeriodType.QUARTER, indicators);
    }

    static DatasetDefinition dfe() {
        return dataset("dfe", PeriodType.REPORTING_YEAR, List.of(
                annual("referrals", Basis.FLOW, Polarity.NEUTRAL, 1, RATE),
                annual("rereferrals", Basis.FLOW, Polarity.LOW, 1, percentage("referrals")),
                annual("cla_31march", Basis.STOCK, Polarity.NEUTRAL, 0, RATE)));
    }

    static Measure percentage(String of) {
        return new Measure("percentage", Measure.Kind.PERCENTAGE, "% of " + of, 100, Optional.empty(), Optional.of(of), false,
                Measure.Scope.ALL);
    }

    private static Measure rate(boolean assumed) {
        return new Measure("rate", Measure.Kind.RATE, "per 10,000 aged 0-17", 10_000,
                Optional.of(new Measure.Population("0-17", 0)), Optional.empty(), assumed, Measure.Scope.ALL);
    }

    private static Indicator annual(String id, Basis basis, Polarity polarity, int decimals, Measure measure) {
        return new Indicator(id, id, "", basis, polarity, decimals, List.of(measure, NUMBER), List.of(), "", "",
                Optional.empty());
    }

    private static DatasetDefinition dataset(String id, PeriodType type, List<Indicator> indicators) {
        return new DatasetDefinition(id, id, "1.0.0", type, DatasetDefinition.Sensitivity.AGGREGATE, "", "", List.of(),
                indicators, List.of(), List.of());
    }
}

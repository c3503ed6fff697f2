// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.PeriodType;
import riia.base.Severity;
import riia.base.Value;
import riia.indicator.CheckDeclaration;
import riia.indicator.Collects;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.LayoutDeclaration;
import riia.indicator.Measure;
import riia.indicator.spi.Reading;
import riia.testkit.SimpleReturn;

/** A dataset of texts, {@code T}, by job title, and of a count, {@code N}. */
final class TextDataset {

    static final AreaCode DERBY = new AreaCode("831");
    static final Period PERIOD = Period.quarter(2025, 2);

    private TextDataset() {
    }

    static DatasetDefinition of(CheckDeclaration... checks) {
        return new DatasetDefinition("texts", "Texts", "1", PeriodType.QUARTER, DatasetDefinition.Sensitivity.AGGREGATE, "", "", List.of(),
                List.of(indicator("T", Collects.TEXT, Measure.Kind.SUPPLIED, true), indicator("N", Collects.COUNT, Measure.Kind.NUMBER, false)),
                List.of(new LayoutDeclaration("standard", "standard", "", Map.of(), List.of())), List.of(checks));
    }

    private static Indicator indicator(String id, Collects collects, Measure.Kind kind, boolean open) {
        return new Indicator(id, "Name of " + id, id, Indicator.Basis.STOCK, Indicator.Polarity.NEUTRAL, 0,
                List.of(new Measure("m", kind, "", 1, Optional.empty(), Optional.empty(), false, Measure.Scope.ALL)),
                open ? List.of() : List.of("Part one"), "", "", Optional.empty(), collects, open, List.of(), Optional.empty());
    }

    static CheckDeclaration declaration(String kind, Map<String, String> settings) {
        return new CheckDeclaration("asked", kind, Severity.WARNING, settings, "It was agreed.");
    }

    /** A return of lines such as {@code T:worker=Agency|note}, {@code N=5} or {@code N=!c}, a marker. */
    static SimpleReturn figures(CheckDeclaration declaration, String... lines) {
        List<Reading> readings = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("[=|]");
            String[] series = parts[0].split(":");
            readings.add(new Reading(DERBY, series[0], series.length > 1 ? series[1] : "Total", PERIOD, value(series[0], parts[1]),
                    Optional.empty(), Optional.empty(), parts.length > 2 ? Optional.of(parts[2]) : Optional.empty(),
                    new Reading.Origin("derby.csv", "", readings.size() + 2, "number", "denominator")));
        }
        return new SimpleReturn(of(declaration), DERBY, PERIOD, readings, Map.of());
    }

    private static Value value(String indicator, String text) {
        if (text.startsWith("!")) {
            return new Value.Marked(List.of(Marker.values()).stream().filter(one -> one.symbol().equals(text.substring(1))).findFirst().orElseThrow());
        }
        return indicator.equals("T") ? new Value.Text(text) : new Value.Count(Long.parseLong(text));
    }
}

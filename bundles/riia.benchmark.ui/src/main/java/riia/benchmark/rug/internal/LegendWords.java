// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import riia.benchmark.IndicatorComparison;
import riia.benchmark.Trend;
import riia.benchmark.facts.internal.Figure;
import riia.indicator.Indicator.Polarity;
import riia.workbench.Look.Role;

/** What must be explained of a sheet: its colours and signs, and nothing that is not there. */
final class LegendWords {

    /** Some words, on a shade or plain. */
    record Entry(String words, Optional<Role> shade) {
    }

    private final List<Entry> entries = new ArrayList<>();

    private LegendWords() {
    }

    static List<Entry> of(RugSheet sheet) {
        List<Figure.OfAuthority> figures = sheet.figures().stream().filter(Figure.OfAuthority.class::isInstance)
                .map(Figure.OfAuthority.class::cast).toList();
        Set<IndicatorComparison> indicators = new LinkedHashSet<>();
        figures.forEach(one -> indicators.add(one.indicator()));
        LegendWords words = new LegendWords();
        switch (sheet.colouring()) {
            case BAND -> words.bands(indicators);
            case LEVEL -> words.levels(figures, indicators);
            case TREND -> words.trends(indicators);
        }
        words.arrows(figures);
        words.plain("\u25B2 high is good  \u25BC low is good  \u25CB neutral");
        words.plain("c suppressed  x not available  z not applicable  \u2013 missing");
        if (indicators.stream().anyMatch(one -> one.measure().assumed())) {
            words.plain("* assumed denominator");
        }
        return List.copyOf(words.entries);
    }

    private void bands(Set<IndicatorComparison> indicators) {
        if (indicators.stream().noneMatch(one -> one.quarters().isPresent())) {
            plain("No shades: quarters need figures of 120 authorities of England.");
            return;
        }
        plain("England's quarters, where a direction is good:");
        chip("A best", Role.BAND_A);
        chip("B", Role.BAND_B);
        chip("C", Role.BAND_C);
        chip("D", Role.BAND_D);
        plain("neutral:");
        chip("1 highest", Role.QUARTER_1);
        chip("2", Role.QUARTER_2);
        chip("3", Role.QUARTER_3);
        chip("4 lowest", Role.QUARTER_4);
    }

    private void levels(List<Figure.OfAuthority> figures, Set<IndicatorComparison> indicators) {
        if (figures.stream().noneMatch(one -> one.row().level().isPresent())) {
            plain("No levels: limits need counts over denominators of several authorities.");
            return;
        }
        Set<String> round = new LinkedHashSet<>();
        indicators.stream().map(IndicatorComparison::signalRound).filter(one -> !one.isEmpty()).forEach(round::add);
        plain("Outside the 99.8% limits of the adjusted funnel round " + String.join(" or ", round) + ", H above, L below; no shade: within.");
        signals(indicators, "H", "L");
    }

    private void trends(Set<IndicatorComparison> indicators) {
        plain("Beyond the noise of the authority's own series; no shade: within noise.");
        signals(indicators, "\u2197", "\u2198");
    }

    private void signals(Set<IndicatorComparison> indicators, String up, String down) {
        if (indicators.stream().anyMatch(one -> one.polarity() != Polarity.NEUTRAL)) {
            plain("Where a direction is good:");
            chip("the good way", Role.BAND_A);
            chip("the other", Role.BAND_D);
        }
        if (indicators.stream().anyMatch(one -> one.polarity() == Polarity.NEUTRAL)) {
            plain("neutral:");
            chip(up, Role.QUARTER_1);
            chip(down, Role.QUARTER_3);
        }
    }

    private void arrows(List<Figure.OfAuthority> figures) {
        if (figures.stream().anyMatch(one -> one.row().trend().filter(trend -> trend == Trend.RISING || trend == Trend.FALLING).isPresent())) {
            plain("\u2197 rising  \u2198 falling, beyond noise");
        } else {
            plain("no arrow: within noise, or too few values to tell");
        }
    }

    private void plain(String words) {
        entries.add(new Entry(words, Optional.empty()));
    }

    private void chip(String words, Role shade) {
        entries.add(new Entry(words, Optional.of(shade)));
    }
}

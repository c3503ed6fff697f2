// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.util.List;

import riia.base.Period;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.indicator.DatasetDefinition;

/**
 * What in a period is beyond chance, among the region's members. A list to talk about: no score, and no order of authorities as a
 * whole; sorted by theme, indicator and name.
 *
 * @param sequence the store's sequence as of which the figures are
 */
public record Signals(DatasetDefinition dataset, Period period, long sequence, List<Signal> signals, List<ThemePrompt> prompts) {

    /** What kind of signal. */
    public enum Kind {
        /** Outside the adjusted funnel. */
        LEVEL,
        /** Changed beyond the noise of its own series. */
        TREND
    }

    /**
     * One signal with its figures.
     *
     * @param direction {@code above}, {@code below}, {@code rising} or {@code falling}
     * @param reason for people: which limits or rule, with figures
     */
    public record Signal(ComparedAuthority authority, IndicatorComparison comparison, Row row, Kind kind, String direction, String reason) {
    }

    /**
     * Three or more members with the same signal on an indicator: a person decides whether it is a theme.
     *
     * @param items of self-evaluations, plans and key lines of enquiry of the same theme; none while no area knows any
     */
    public record ThemePrompt(IndicatorComparison comparison, Kind kind, String direction, List<ComparedAuthority> authorities,
            List<ThemeItem> items) {
        public ThemePrompt {
            authorities = List.copyOf(authorities);
            items = List.copyOf(items);
        }
    }

    public Signals {
        signals = List.copyOf(signals);
        prompts = List.copyOf(prompts);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.facts.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.Level;
import riia.benchmark.Signals;
import riia.benchmark.Trend;

/** What is said of a figure's level and trend: with the reason of a signal where it is known, else in general words. */
public final class SignalWords {

    /** Before any reason is known. */
    public static final SignalWords GENERAL = new SignalWords(Map.of());

    private final Map<String, String> reasons;

    private SignalWords(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    public static SignalWords of(Signals signals) {
        Map<String, String> reasons = new HashMap<>();
        signals.signals().forEach(one -> reasons.put(key(signals.period(), one.kind(), one.comparison().indicator().id(), one.authority().code()),
                one.reason()));
        return new SignalWords(reasons);
    }

    private static String key(Period period, Signals.Kind kind, String indicator, AreaCode authority) {
        return period.code() + " " + kind + " " + indicator + " " + authority;
    }

    /** The sign of a series that goes somewhere beyond noise; empty for one that does not. */
    public static String arrow(Optional<Trend> trend) {
        return trend.map(one -> one == Trend.RISING ? "\u2197" : one == Trend.FALLING ? "\u2198" : "").orElse("");
    }

    private Optional<String> reason(Signals.Kind kind, Figure.OfAuthority figure) {
        return Optional.ofNullable(reasons.get(key(figure.comparisons().period(), kind, figure.indicator().indicator().id(),
                figure.authority().code())));
    }

    /** Where the value lies against the funnel. */
    public String level(Figure.OfAuthority figure) {
        String limits = " the 99.8% limits of the funnel round " + figure.indicator().signalRound() + ", adjusted for over-dispersion";
        Optional<Level> level = figure.row().level();
        if (level.isEmpty()) {
            return "not judged: no count over a denominator, or too few authorities for limits";
        }
        return level.get() == Level.WITHIN ? "within" + limits
                : reason(Signals.Kind.LEVEL, figure).map(why -> level.get().label() + ": " + why).orElse(level.get().label() + limits);
    }

    /** Where the series goes. */
    public String trend(Figure.OfAuthority figure) {
        Optional<Trend> trend = figure.row().trend();
        if (trend.isEmpty()) {
            return "not judged";
        }
        return switch (trend.get()) {
            case NONE -> "within noise";
            case TOO_SHORT -> "not judged: fewer than eight values since the series last broke";
            case RISING, FALLING -> SignalWords.arrow(trend) + " " + trend.get().label() + reason(Signals.Kind.TREND, figure).map(why -> ": " + why)
                    .orElse(", beyond the noise of the authority's own series");
        };
    }
}

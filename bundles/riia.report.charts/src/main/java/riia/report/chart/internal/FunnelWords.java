// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.benchmark.Funnel;
import riia.benchmark.Funnel.FunnelPoint;
import riia.benchmark.Level;
import riia.indicator.Measure;

/** What a funnel says, in sentences. */
record FunnelWords(Funnel funnel) {

    String title() {
        return BarsWords.heading(funnel.comparison()) + ", funnel";
    }

    String target() {
        int decimals = funnel.comparison().indicator().decimals();
        return Say.value(BigDecimal.valueOf(funnel.target()).setScale(decimals, RoundingMode.HALF_UP), measure());
    }

    private Measure measure() {
        return funnel.comparison().measure();
    }

    String all(Optional<AreaCode> subject, boolean showsZero) {
        List<String> said = new ArrayList<>();
        said.add(BarsWords.heading(funnel.comparison()) + ", " + measure().unit() + ", by " + lower(Say.dividedBy(measure())) + ", round "
                + funnel.round() + " (" + target() + ").");
        said.add("95% and 99.8% limits " + funnel.method() + ".");
        subject.flatMap(funnel::point).ifPresent(one -> said.add(point(one) + "."));
        said.add(outside(Level.ABOVE));
        said.add(outside(Level.BELOW));
        long others = funnel.points().stream().filter(one -> !one.authority().member()).count();
        said.add(Say.present(funnel.points().size()) + " present, " + Say.number(others) + " of them outside the region.");
        if (!showsZero) {
            said.add("The value axis does not start at zero.");
        }
        return String.join(" ", said);
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** Members by name, others by number. */
    private String outside(Level level) {
        List<String> named = funnel.points().stream().filter(one -> one.level() == level && one.authority().member())
                .map(one -> one.authority().name() + " " + Say.value(one.shown(), measure())).sorted().toList();
        long others = funnel.points().stream().filter(one -> one.level() == level && !one.authority().member()).count();
        String word = level == Level.ABOVE ? "Above" : "Below";
        return word + " the 99.8% limits: " + (named.isEmpty() ? "no member" : String.join("; ", named))
                + (others > 0 ? ", and " + Say.number(others) + " outside the region" : "") + ".";
    }

    /** One authority. */
    String point(FunnelPoint one) {
        String where = one.level() == Level.WITHIN ? "within the 99.8% limits" : "signal: " + one.level().label() + " the 99.8% limits";
        return one.authority().name() + ": " + Say.value(one.shown(), measure()) + ", " + Say.number(one.number()) + " of "
                + Say.number(one.denominator()) + ", " + where;
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import riia.base.Period;
import riia.base.Value;
import riia.indicator.Cube;
import riia.indicator.Measure;

/** Says of a rate where else the same count made another one: as it was reported, or by an earlier release of populations. */
final class Restated {

    private final Panel panel;
    private final Selection selection;
    private final int series;

    Restated(Panel panel, Selection selection, String breakdown) {
        this.panel = panel;
        this.selection = selection;
        this.series = panel.cube().series(selection.indicator().id(), breakdown);
    }

    /** What there is to say of a figure as reported; empty for nothing. */
    String note(Column reported, int a, Period period) {
        if (selection.measure().kind() != Measure.Kind.RATE || !Noise.counted(reported, a)) {
            return "";
        }
        return otherwiseReported(reported, a, period).or(() -> rebased(reported, a, period)).orElse("");
    }

    private Optional<String> otherwiseReported(Column now, int a, Period period) {
        return panel.cube().supplied(a, panel.cube().period(period), series)
                .map(value -> value instanceof Value.Supplied one ? one.number() : null)
                .filter(given -> differs(given, now, a))
                .map(given -> "Reported as " + given.toPlainString() + "; the same count divided by " + now.sources[a] + " is "
                        + now.rounded(a, selection.indicator().decimals()).orElseThrow().toPlainString());
    }

    private boolean differs(BigDecimal given, Column now, int a) {
        int decimals = Math.max(0, Math.min(given.scale(), selection.indicator().decimals()));
        return given.setScale(decimals, RoundingMode.HALF_UP).compareTo(now.rounded(a, decimals).orElseThrow()) != 0;
    }

    private Optional<String> rebased(Column now, int a, Period period) {
        return panel.residents().before(period, selection.measure().population().orElseThrow()).map(before -> {
            long people = before.people()[a];
            if (people == Cube.ABSENT || people == 0) {
                return null;
            }
            int decimals = selection.indicator().decimals();
            BigDecimal then = Rounding.quotient(Math.multiplyExact(now.numbers[a], (long) selection.measure().per()), people, decimals);
            return then.equals(now.rounded(a, decimals).orElseThrow()) ? null
                    : then.toPlainString() + " by " + before.release() + ": the same count, divided by populations that were rebased since";
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.ComparisonQuery.Basis;
import riia.indicator.Indicator;
import riia.indicator.Indicator.Counterpart;

/**
 * The annual counterparts of one computation. A year's figures can stand beside a stock at a quarter's end, and beside four quarters
 * together; never beside a quarter's flow.
 */
final class Nationals {

    private record Annual(Panel panel, Neighbourhoods neighbourhoods) {
    }

    private final Asked asked;
    private final List<AreaCode> rows;
    private final Surroundings around;
    private final Map<String, Optional<Annual>> annuals = new ConcurrentHashMap<>();

    Nationals(Asked asked, List<AreaCode> rows, Surroundings around) {
        this.asked = asked;
        this.rows = rows;
        this.around = around;
    }

    National of(Selection selection, Period quarter) {
        Indicator indicator = selection.indicator();
        if (!yearly(indicator) || !asked.breakdown().equals(Indicator.TOTAL) || indicator.counterpart().isEmpty()) {
            return National.none();
        }
        Counterpart counterpart = indicator.counterpart().get();
        return annuals.computeIfAbsent(counterpart.dataset(), this::open)
                .flatMap(annual -> annual.panel().cube().definition().indicator(counterpart.indicator())
                        .map(one -> National.annual(annual.panel(), annual.neighbourhoods(), one, selection.measure(),
                                quarter)))
                .orElse(National.none());
    }

    private boolean yearly(Indicator indicator) {
        return asked.basis() == (indicator.basis() == Indicator.Basis.STOCK ? Basis.QUARTER : Basis.ROLLING);
    }

    private Optional<Annual> open(String dataset) {
        return around.observations().cube(dataset).map(cube -> {
            Panel panel = around.panels().of(cube);
            return new Annual(panel, new Neighbourhoods(around.neighbours(), asked.model(), rows, panel));
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import riia.base.AreaCode;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.facts.internal.Figure;
import riia.workbench.Window;

/** The ways from a figure to the views that show more of it. */
final class RugWays {

    private final Window window;

    /** A way on: what it says, and what it does. */
    record Way(String words, Runnable go) {
    }

    RugWays(Window window) {
        this.window = window;
    }

    List<Way> of(Figure figure) {
        Way indicator = new Way("Open the indicator (Ctrl+Enter)", () -> indicator(figure));
        return figure instanceof Figure.OfAuthority one
                ? List.of(indicator, new Way("Open " + one.who() + " (Shift+Enter)", () -> authority(one.authority().code())))
                : List.of(indicator);
    }

    void indicator(Figure figure) {
        window.show("riia.indicator", parameters(figure));
    }

    void authority(AreaCode code) {
        window.show("riia.authority", Map.of("authority", code.code()));
    }

    /** What the view of an indicator is given to show the same figure. */
    static Map<String, String> parameters(Figure figure) {
        ComparisonQuery query = figure.comparisons().query();
        Map<String, String> given = new HashMap<>(Map.of("dataset", query.dataset(), "indicator", figure.indicator().indicator().id(),
                "period", query.period().code(), "basis", query.basis().name(), "model", String.valueOf(query.model())));
        if (figure instanceof Figure.OfAuthority one) {
            given.put("authority", one.authority().code().code());
        }
        return given;
    }
}

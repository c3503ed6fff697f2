// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.indicator.internal;

import riia.benchmark.choice.internal.Offering;
import riia.workbench.ViewSite;

/** What can be done in the view Indicator, each with its key. */
record IndicatorActions(ViewSite site, IndicatorView view) {

    void offer() {
        site.action("Next authority", "M3+ARROW_DOWN", () -> view.step(Offering.AUTHORITY, 1));
        site.action("Previous authority", "M3+ARROW_UP", () -> view.step(Offering.AUTHORITY, -1));
        site.action("Next indicator", "M3+PAGE_DOWN", () -> view.step(IndicatorModel.INDICATOR, 1));
        site.action("Previous indicator", "M3+PAGE_UP", () -> view.step(IndicatorModel.INDICATOR, -1));
        site.action("Period before", "M3+ARROW_LEFT", () -> view.step(Offering.PERIOD, 1));
        site.action("Period after", "M3+ARROW_RIGHT", () -> view.step(Offering.PERIOD, -1));
        site.action("Choose an indicator", "M3+I", () -> view.focus(IndicatorModel.INDICATOR));
        site.action("Choose an authority", "M3+A", () -> view.focus(Offering.AUTHORITY));
        site.action("Zoom in", "M1+=", () -> view.chart().zoomIn());
        site.action("Zoom out", "M1+-", () -> view.chart().zoomOut());
        site.action("Whole axis", "M1+0", () -> view.chart().wholeAxis());
        site.action("Start at zero", "M1+M2+0", () -> view.chart().startAtZero());
        site.action("Show or hide limits by chance alone", "M3+L", view::plain);
        site.action("Enlarge a panel, or put it back", "M1+L", view::enlarge);
        site.action("Copy the chart as a picture", "M1+M2+C", view::copyChart);
        site.action("Copy the table", "M1+C", view::copyTable);
        site.action("Export the table \u2026", "M1+E", view::export);
        site.action("Open the authority's page", "M1+M2+A", view::authority);
        site.action("Compare with others", "M1+M2+P", view::compare);
        site.action("Compare again", "F5", view::reload);
    }
}

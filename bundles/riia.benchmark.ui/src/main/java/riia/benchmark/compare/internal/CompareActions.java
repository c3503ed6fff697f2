// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.compare.internal;

import riia.benchmark.chart.internal.ChartCanvas;
import riia.workbench.ViewSite;

/** What can be done in the view Compare, each with its key. */
record CompareActions(ViewSite site, CompareView view) {

    void offer() {
        site.action("Show as charts, or as a table", "M1+T", view::toggle);
        site.action("Save what is compared \u2026", "M1+S", view::save);
        site.action("Open a saved view \u2026", "M1+O", view::openSaved);
        site.action("Choose indicators", "M3+I", view::focusIndicators);
        site.action("Choose authorities", "M3+A", view::focusAuthorities);
        site.action("Zoom in", "M1+=", () -> view.chart().ifPresent(ChartCanvas::zoomIn));
        site.action("Zoom out", "M1+-", () -> view.chart().ifPresent(ChartCanvas::zoomOut));
        site.action("Whole axis", "M1+0", () -> view.chart().ifPresent(ChartCanvas::wholeAxis));
        site.action("Start at zero", "M1+M2+0", () -> view.chart().ifPresent(ChartCanvas::startAtZero));
        site.action("Enlarge a chart, or put it back", "M1+L", view::enlarge);
        site.action("Copy the chart as a picture", "M1+M2+C", view::copyChart);
        site.action("Copy the table", "M1+C", view::copyTable);
        site.action("Compare again", "F5", view::reload);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import riia.workbench.ViewSite;

/** What quick access and keys do in the rug. */
final class RugActions {

    private static final int STEP = 16;

    private final ViewSite site;
    private final RugBar bar;
    private final RugTable table;
    private final RugView view;

    RugActions(ViewSite site, RugBar bar, RugTable table, RugView view) {
        this.site = site;
        this.bar = bar;
        this.table = table;
        this.view = view;
    }

    void offer() {
        for (Mode mode : Mode.values()) {
            site.action("Rug: " + mode.words(), "M3+" + (mode.ordinal() + 1), () -> view.choose(mode));
        }
        site.action("Open the indicator of the selected cell", "M1+CR", () -> table.selectedCell().ifPresent(view::openFully));
        site.action("Open the authority of the selected cell", "M2+CR", view::openSelectedAuthority);
        site.action("Copy the selected cells", "M1+C", view::copy);
        site.action("Export the rug \u2026", "M1+E", view::export);
        site.action("Period before", "M3+ARROW_LEFT", () -> view.step(1));
        site.action("Period after", "M3+ARROW_RIGHT", () -> view.step(-1));
        site.action("Filter authorities by name or code", "M1+F", bar::focusAuthorities);
        site.action("Filter indicators by id, name or theme", "M1+M2+F", bar::focusIndicators);
        for (Chooser chooser : Chooser.values()) {
            site.action("Choose: " + chooser.label(), chooser.stroke(), () -> bar.focus(chooser));
        }
        site.action("Freeze the columns up to the selected one, or let them go", "M1+M2+R", view::freeze);
        site.action("Widen the column", "M3+.", () -> table.widen(STEP));
        site.action("Narrow the column", "M3+,", () -> table.widen(-STEP));
        site.action("Sort as they come: by name, closeness or as in the dataset", "", () -> view.sort(""));
        site.action("Compare again", "F5", view::reload);
    }
}

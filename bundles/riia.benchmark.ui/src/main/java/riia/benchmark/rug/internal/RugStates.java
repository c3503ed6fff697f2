// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.Map;

import riia.workbench.ViewSite;
import riia.workbench.ViewSite.State;

/** What is said in place of a rug that has no figures, and what to do about it. */
final class RugStates {

    private final ViewSite site;
    private final RugView view;

    RugStates(ViewSite site, RugView view) {
        this.site = site;
        this.view = view;
    }

    State of(Rug rug) {
        String dataset = rug.offer(Chooser.DATASET).options().stream().filter(one -> one.id().equals(rug.chosen(Chooser.DATASET)))
                .map(Chooser.Option::name).findFirst().orElse("");
        return switch (rug.missing()) {
            case DATASET -> State.empty("No dataset is installed", "A dataset comes with a bundle: put one into the workspace's plugins folder.",
                    new State.Remedy("Look again", view::reload));
            case NEIGHBOURS -> State.empty("No neighbours by this model",
                    "The model of " + rug.chosen(Chooser.MODEL) + " names no statistical neighbours of this authority, and nobody is put in their place.",
                    new State.Remedy("Show the authorities", () -> view.choose(Mode.AUTHORITIES)));
            case BREAKDOWN -> State.empty("No figures of this breakdown and measure",
                    "No indicator of " + dataset + " has both in what has been accepted.",
                    new State.Remedy("Show totals by their usual measures", this::totals));
            case FIGURES, NOTHING -> State.empty("Nothing to compare yet in " + dataset,
                    "Figures are compared once they have been accepted. Import and accept the authorities' returns first.",
                    new State.Remedy("Go to Returns", () -> site.show("riia.returns", Map.of("dataset", rug.chosen(Chooser.DATASET)))));
        };
    }

    private void totals() {
        site.keep(Chooser.MEASURE.key(), "");
        view.choose(Chooser.BREAKDOWN, "");
    }
}

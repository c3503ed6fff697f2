// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.Optional;

import riia.indicator.Submission;
import riia.workbench.Inks;
import riia.workbench.Outcome;
import riia.workbench.ViewSite;

/** Fetches what two versions differ in, and shows it under the matrix. */
final class DifferenceSide {

    private final ViewSite site;
    private final DifferenceModel model;
    private final ReturnsView view;
    private final DifferencePanel panel;
    private String authority = "";

    DifferenceSide(ViewSite site, DifferenceModel model, LowerHalf halves, Inks inks, ReturnsView view) {
        this.site = site;
        this.model = model;
        this.view = view;
        panel = new DifferencePanel(halves.lower(), inks, (later, earlier) -> compare(later, Optional.of(earlier)), view::hideBelow);
    }

    /** The shown version and the one before it. */
    void compare(ReturnDetail of) {
        authority = of.authority();
        of.shown().ifPresentOrElse(later -> compare(later, Optional.empty()), () -> site.say("Difference: nothing has come in yet"));
    }

    private void compare(Submission later, Optional<Submission> earlier) {
        site.start("Compare two versions", progress -> Outcome.of(() -> model.compare(authority, later, earlier.map(Submission::id))), outcome -> {
            if (outcome instanceof Outcome.Done<Comparison> done) {
                panel.show(done.value());
                view.showBelow(panel.control());
                panel.focus();
            } else if (outcome instanceof Outcome.Failed<Comparison> failed) {
                site.say("The versions could not be compared: " + failed.reason());
            }
        });
    }
}

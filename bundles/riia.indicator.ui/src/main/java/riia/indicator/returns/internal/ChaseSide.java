// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.program.Program;

import riia.indicator.ChaseDraft;
import riia.indicator.Return;
import riia.workbench.Outcome;
import riia.workbench.ViewSite;

/** Asks for late returns: fetches the drafts, hands one to the mail program or the clipboard, and notes that it is on its way. */
final class ChaseSide implements ChasePanel.Acts {

    private final ViewSite site;
    private final ChaseModel model;
    private final Supplier<ChasePanel> panel;
    private final Runnable show;

    /**
     * @param panel where drafts are shown
     * @param show brings it to sight
     */
    ChaseSide(ViewSite site, ChaseModel model, Supplier<ChasePanel> panel, Runnable show) {
        this.site = site;
        this.model = model;
        this.panel = panel;
        this.show = show;
    }

    void draft(List<Return> late) {
        if (late.isEmpty()) {
            site.say("Chase: nothing is late here");
            return;
        }
        site.start("Draft messages about late returns", progress -> Outcome.of(() -> model.draft(late)), outcome -> {
            if (outcome instanceof Outcome.Done<List<ChaseDraft>> done) {
                panel.get().show(done.value());
                show.run();
                panel.get().focus();
            } else if (outcome instanceof Outcome.Failed<List<ChaseDraft>> failed) {
                site.say("Chase: " + failed.reason());
            }
        });
    }

    @Override
    public void mail(ChaseDraft draft) {
        if (Program.launch(draft.mailto())) {
            noteSent(draft);
        } else {
            site.say("No mail program answers here; copy the message instead");
        }
    }

    @Override
    public void copy(ChaseDraft draft) {
        site.start("Copy a message", progress -> Outcome.of(() -> model.copy(draft, site.actor())), outcome -> {
            if (outcome instanceof Outcome.Failed<String> failed) {
                site.say(failed.reason());
            } else {
                noteSent(draft);
            }
        });
    }

    @Override
    public void noteSent(ChaseDraft draft) {
        site.start("Note a message", progress -> Outcome.of(() -> model.sent(draft, site.actor())), outcome -> {
            if (outcome instanceof Outcome.Done<String> done) {
                panel.get().sent(draft);
                site.say(done.value());
            } else if (outcome instanceof Outcome.Failed<String> failed) {
                site.say("Not noted: " + failed.reason());
            }
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import riia.base.Actor;
import riia.indicator.ChaseDraft;
import riia.indicator.Chases;
import riia.indicator.Return;
import riia.report.Leaving;
import riia.report.Outlet;

/** Asks for late returns. Belongs on a worker thread. */
final class ChaseModel {

    private final Chases chases;
    private final Optional<Outlet> outlet;

    /** @param outlet the way to the clipboard, if there is one */
    ChaseModel(Chases chases, Optional<Outlet> outlet) {
        this.chases = chases;
        this.outlet = outlet;
    }

    List<ChaseDraft> draft(Collection<Return> late) {
        return chases.draft(late);
    }

    /** Keeps that a message is on its way, and says so. */
    String sent(ChaseDraft draft, Actor actor) {
        chases.log(actor, List.of(draft));
        return Counted.of(draft.returns().size(), "return") + " asked for; noted with each of them";
    }

    /** Puts a message on the clipboard, through the one way out. Names in the journal are those of authorities, not of people. */
    String copy(ChaseDraft draft, Actor actor) {
        Outlet way = outlet.orElseThrow(() -> new IllegalStateException("Nothing is installed that copies text; select it and press Ctrl+C"));
        way.clipboard(actor, new Leaving(Leaving.Kind.NO_FIGURES, "Message about late returns of " + draft.authorities(), Optional.empty(),
                Optional.empty()), text(draft));
        return "The message is on the clipboard";
    }

    /** To whom, in a line. */
    static String to(ChaseDraft draft) {
        return draft.name().map(name -> name + draft.email().map(email -> " <" + email + ">").orElse(" (no e-mail address)"))
                .orElse("no data lead known");
    }

    /** The whole message as text. */
    static String text(ChaseDraft draft) {
        return "To: " + to(draft) + "\nSubject: " + draft.subject() + "\n\n" + draft.body();
    }
}

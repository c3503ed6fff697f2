// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tracking.internal;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.indicator.Datasets;
import riia.indicator.DecisionException;
import riia.indicator.NilReturn;
import riia.indicator.NilReturns;
import riia.indicator.Return;
import riia.indicator.Submission;
import riia.indicator.Submission.Status;
import riia.indicator.Submissions;
import riia.indicator.Tracker.State;
import riia.indicator.VersionHistory;
import riia.indicator.keeping.internal.FreeText;
import riia.indicator.keeping.internal.ReadOnly;
import riia.indicator.keeping.internal.ReturnCalendar;
import riia.indicator.marks.internal.NilTable;
import riia.region.Regions;
import riia.store.Schema;
import riia.store.Store;

/** The nil returns in the store. */
@Component
public final class KeptNilReturns implements NilReturns {

    private final Store store;
    private final Regions regions;
    private final Submissions submissions;
    private final ReturnCalendar calendar;
    private final Known known;

    @Activate
    public KeptNilReturns(@Reference Store store, @Reference(target = "(riia.area=indicator)") Schema schema,
            @Reference Regions regions, @Reference Datasets datasets, @Reference Submissions submissions,
            @Reference ReturnCalendar calendar) {
        this.store = store;
        this.regions = regions;
        this.submissions = submissions;
        this.calendar = calendar;
        this.known = new Known(regions, datasets);
    }

    @Override
    public List<NilReturn> standing() {
        return store.read(connection -> new NilTable(connection).standing());
    }

    @Override
    public NilReturn declare(Actor actor, Return of, String reason) {
        ReadOnly.refuse(regions);
        known.require(of);
        if (!of.period().end().isBefore(calendar.today())) {
            throw new DecisionException(of.period() + " has not ended yet; whether there is nothing to report is known after "
                    + of.period().end());
        }
        Optional<Submission> standing = submissions.history(of).stream().map(VersionHistory::version).filter(KeptNilReturns::stands).findFirst();
        if (standing.isPresent()) {
            throw new DecisionException(standing.get().id() + " is " + standing.get().status().label()
                    + "; reject or withdraw it before noting that there is nothing to report");
        }
        if (standing().stream().anyMatch(one -> one.of().equals(of))) {
            throw new DecisionException(of.id() + " is a nil return already");
        }
        NilReturn nil = new NilReturn(of, FreeText.needed("The reason", reason), calendar.now(), actor);
        return store.write(actor, transaction -> {
            new NilTable(transaction.connection()).insert(nil);
            Act.journal(transaction, "declared nil", of.ref(), Optional.empty(), State.NIL_RETURN.label() + ": " + nil.reason());
            return nil;
        });
    }

    private static boolean stands(Submission one) {
        return one.status() == Status.RECEIVED || one.status() == Status.QUERIED || one.status() == Status.ACCEPTED;
    }

    @Override
    public void takeBack(Actor actor, Return of) {
        ReadOnly.refuse(regions);
        if (standing().stream().noneMatch(one -> one.of().equals(of))) {
            throw new DecisionException(of.id() + " is no nil return, so there is nothing to take back");
        }
        store.write(actor, transaction -> {
            new NilTable(transaction.connection()).takeBack(of, calendar.now());
            Act.journal(transaction, "nil taken back", of.ref(), Optional.of(State.NIL_RETURN.label()), "awaited");
            return null;
        });
    }
}

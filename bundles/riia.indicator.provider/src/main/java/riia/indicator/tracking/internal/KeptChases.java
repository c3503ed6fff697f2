// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tracking.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.indicator.ChaseDraft;
import riia.indicator.Chased;
import riia.indicator.Chases;
import riia.indicator.Datasets;
import riia.indicator.DecisionException;
import riia.indicator.Promise;
import riia.indicator.Return;
import riia.indicator.Submissions;
import riia.indicator.Tracker;
import riia.indicator.Tracker.State;
import riia.indicator.keeping.internal.FreeText;
import riia.indicator.keeping.internal.ReadOnly;
import riia.indicator.keeping.internal.ReturnCalendar;
import riia.indicator.marks.internal.ChaseTable;
import riia.indicator.marks.internal.PromiseTable;
import riia.indicator.tracking.internal.ChaseLetter.Late;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.store.Schema;
import riia.store.Store;

/** Asks data leads for what is late, and keeps that it did and what they promised. */
@Component
public final class KeptChases implements Chases {

    private final Store store;
    private final Regions regions;
    private final Submissions submissions;
    private final ReturnCalendar calendar;
    private final DataLeads leads;
    private final Known known;

    @Activate
    public KeptChases(@Reference Store store, @Reference(target = "(riia.area=indicator)") Schema schema, @Reference Regions regions,
            @Reference Datasets datasets, @Reference Submissions submissions, @Reference ReturnCalendar calendar,
            @Reference DataLeads leads) {
        this.store = store;
        this.regions = regions;
        this.submissions = submissions;
        this.calendar = calendar;
        this.leads = leads;
        this.known = new Known(regions, datasets);
    }

    @Override
    public List<ChaseDraft> draft(Collection<Return> chosen) {
        if (chosen.isEmpty()) {
            throw new DecisionException("No late return is chosen");
        }
        Map<String, Tracker> trackers = new LinkedHashMap<>();
        Map<String, List<Late>> byLead = new LinkedHashMap<>();
        for (Return one : new TreeSet<>(chosen)) {
            Tracker tracker = trackers.computeIfAbsent(one.dataset(), submissions::tracker);
            Late late = new Late(one, late(one, tracker), leads.authority(one.authority()), known.require(one).name());
            byLead.computeIfAbsent(leads.key(one.authority(), calendar.today()), key -> new ArrayList<>()).add(late);
        }
        ChaseLetter letter = new ChaseLetter(DATA_LEAD, sender());
        List<ChaseDraft> drafts = new ArrayList<>();
        for (List<Late> late : byLead.values()) {
            late.sort(Comparator.comparing((Late one) -> one.cell().due().orElseThrow()).thenComparing(Late::of));
            AreaCode authority = late.get(0).of().authority();
            drafts.add(letter.draft(leads.name(authority, calendar.today()), leads.email(authority, calendar.today()), late));
        }
        drafts.sort(Comparator.comparing(one -> leads.authority(one.authorities().get(0))));
        return List.copyOf(drafts);
    }

    private static Tracker.Cell late(Return one, Tracker tracker) {
        State state = tracker.cell(one).map(Tracker.Cell::state).orElse(State.NOT_EXPECTED);
        if (state != State.LATE) {
            throw new DecisionException(one.id() + " is " + state.label() + ", not late; only what is late is asked for");
        }
        return tracker.cell(one).orElseThrow();
    }

    private String sender() {
        return regions.active().flatMap(ActiveRegion::profile).map(RegionProfile::alliance).orElse("");
    }

    @Override
    public List<Chased> log(Actor actor, Collection<ChaseDraft> sent) {
        ReadOnly.refuse(regions);
        List<Chased> rows = sent.stream().flatMap(draft -> draft.returns().stream()
                .map(one -> new Chased(one, draft.role(), calendar.now(), actor))).toList();
        return store.write(actor, transaction -> {
            ChaseTable table = new ChaseTable(transaction.connection());
            for (Chased one : rows) {
                table.insert(one);
                Act.journal(transaction, "asked for", one.of().ref(), Optional.of(State.LATE.label()), "asked the " + one.role());
            }
            return rows;
        });
    }

    @Override
    public List<Chased> of(Return one) {
        return all().stream().filter(chased -> chased.of().equals(one)).toList();
    }

    @Override
    public List<Chased> all() {
        return store.read(connection -> new ChaseTable(connection).all());
    }

    @Override
    public Promise promise(Actor actor, Return of, LocalDate until, String reason) {
        ReadOnly.refuse(regions);
        known.require(of);
        State state = submissions.tracker(of.dataset()).cell(of).map(Tracker.Cell::state).orElse(State.NOT_EXPECTED);
        if (state != State.LATE && state != State.DUE) {
            throw new DecisionException(of.id() + " is " + state.label() + "; a promise is kept only of what is due or late");
        }
        if (until.isBefore(calendar.today())) {
            throw new DecisionException("The day promised, " + Words.day(until) + ", has passed");
        }
        Promise promise = new Promise(of, until, FreeText.needed("The reason", reason), calendar.now(), actor);
        Optional<String> before = promises(of).stream().findFirst().map(one -> "promised for " + one.until());
        return store.write(actor, transaction -> {
            new PromiseTable(transaction.connection()).insert(promise);
            Act.journal(transaction, "promised", of.ref(), before, "promised for " + until + ": " + promise.reason());
            return promise;
        });
    }

    @Override
    public List<Promise> promises(Return of) {
        return allPromises().stream().filter(one -> one.of().equals(of)).toList();
    }

    @Override
    public List<Promise> allPromises() {
        return store.read(connection -> new PromiseTable(connection).all());
    }
}

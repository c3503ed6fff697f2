// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tracking.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.base.Ref;
import riia.indicator.Datasets;
import riia.indicator.DecisionException;
import riia.indicator.Exemption;
import riia.indicator.Exemptions;
import riia.indicator.keeping.internal.FreeText;
import riia.indicator.keeping.internal.ReadOnly;
import riia.indicator.keeping.internal.ReturnCalendar;
import riia.indicator.marks.internal.ExemptionTable;
import riia.region.Regions;
import riia.store.Schema;
import riia.store.Store;

/** The dated exceptions in the store. */
@Component
public final class KeptExemptions implements Exemptions {

    private final Store store;
    private final Regions regions;
    private final ReturnCalendar calendar;
    private final Known known;

    @Activate
    public KeptExemptions(@Reference Store store, @Reference(target = "(riia.area=indicator)") Schema schema,
            @Reference Regions regions, @Reference Datasets datasets, @Reference ReturnCalendar calendar) {
        this.store = store;
        this.regions = regions;
        this.calendar = calendar;
        this.known = new Known(regions, datasets);
    }

    @Override
    public List<Exemption> list() {
        return store.read(connection -> new ExemptionTable(connection).all());
    }

    @Override
    public Exemption add(Actor actor, Agreement agreement) {
        ReadOnly.refuse(regions);
        known.member(agreement.authority());
        agreement.dataset().ifPresent(known::dataset);
        if (agreement.to().filter(last -> last.isBefore(agreement.from())).isPresent()) {
            throw new DecisionException("An exception cannot end on " + agreement.to().get() + ", before it begins on " + agreement.from());
        }
        String agreedBy = FreeText.needed("Who agreed", agreement.agreedBy());
        String reason = FreeText.needed("The reason", agreement.reason());
        return store.write(actor, transaction -> {
            ExemptionTable table = new ExemptionTable(transaction.connection());
            Exemption one = new Exemption(table.next(), agreement.authority(), agreement.dataset(), agreement.from(), agreement.to(),
                    agreedBy, reason, calendar.now(), actor);
            table.insert(one);
            Act.journal(transaction, "excepted", ref(one), Optional.empty(), words(one));
            return one;
        });
    }

    @Override
    public Exemption end(Actor actor, long id, LocalDate lastDay) {
        ReadOnly.refuse(regions);
        Exemption before = list().stream().filter(one -> one.id() == id).findFirst()
                .orElseThrow(() -> new DecisionException("There is no exception " + id));
        if (lastDay.isBefore(before.from().minusDays(1))) {
            throw new DecisionException("Exception " + id + " begins on " + before.from() + " and cannot end on " + lastDay
                    + "; " + before.from().minusDays(1) + " takes it back");
        }
        if (before.to().filter(last -> !last.isAfter(lastDay)).isPresent()) {
            throw new DecisionException("Exception " + id + " ends on " + before.to().get() + " already");
        }
        Exemption after = new Exemption(id, before.authority(), before.dataset(), before.from(), Optional.of(lastDay), before.agreedBy(),
                before.reason(), before.at(), before.by());
        return store.write(actor, transaction -> {
            new ExemptionTable(transaction.connection()).end(id, lastDay);
            Act.journal(transaction, "exception ended", ref(after), Optional.of(words(before)), words(after));
            return after;
        });
    }

    private static Ref ref(Exemption one) {
        return new Ref("indicator", "exception", Long.toString(one.id()), one.authority() + ", " + one.dataset().orElse("all datasets"));
    }

    private static String words(Exemption one) {
        return "not expected from " + one.from() + one.to().map(last -> " to " + last).orElse(" on") + "; agreed by " + one.agreedBy()
                + ": " + one.reason();
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import riia.base.Period;
import riia.indicator.DatasetDefinition;
import riia.indicator.DatasetDefinition.Sensitivity;
import riia.indicator.spi.ReturnRules;
import riia.reference.WorkingDays;
import riia.region.ActiveRegion;
import riia.region.Regions;

/**
 * When returns are due, by the rules of the active region. Without a rule: the last working day in England of the month after
 * the period, assumed; published figures are not returned by anyone, nor is what the region does not collect.
 */
@Component(service = ReturnCalendar.class)
public final class ReturnCalendar {

    private static final ReturnRules.Due DEFAULT = new ReturnRules.Due(1, true);

    private final Regions regions;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final Contributed<ReturnRules> rules = new Contributed<>();

    /** @param clock one that a test may offer as a service; else the system's, in London */
    @Activate
    public ReturnCalendar(@Reference Regions regions, @Reference WorkingDays workingDays,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.regions = regions;
        this.workingDays = workingDays;
        this.clock = clock == null ? Clock.system(ZoneId.of("Europe/London")) : clock;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindRules(ReturnRules one, ServiceReference<ReturnRules> reference) {
        rules.add(reference, one);
    }

    void unbindRules(ServiceReference<ReturnRules> reference) {
        rules.remove(reference);
    }

    /** The moment it is. */
    public Instant now() {
        return clock.instant();
    }

    /** The day it is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The rules of the active region for a dataset. */
    Optional<ReturnRules> rules(String dataset) {
        return regions.active().map(ActiveRegion::id).map(id -> rules.with("riia.region", id)).orElse(List.of()).stream()
                .filter(one -> one.dataset().equals(dataset)).findFirst();
    }

    /** Whether the active region's memorandum asks for a dataset; also if it says nothing of it. */
    public boolean collects(DatasetDefinition dataset) {
        return rules(dataset.id()).map(ReturnRules::collected).orElse(true);
    }

    /** By when a return should be in; empty if none is expected. */
    public Optional<DueDate> due(DatasetDefinition dataset, Period period) {
        Optional<ReturnRules> own = rules(dataset.id());
        if (own.isEmpty() && dataset.sensitivity() == Sensitivity.PUBLISHED || own.filter(one -> !one.collected()).isPresent()
                || own.flatMap(ReturnRules::from).filter(from -> period.compareTo(from) < 0).isPresent()) {
            return Optional.empty();
        }
        ReturnRules.Due due = own.map(ReturnRules::due).orElse(DEFAULT);
        return Optional.of(new DueDate(workingDays.lastOf(YearMonth.from(period.end()).plusMonths(due.months())), due.assumed()));
    }

    /** A date, and whether it follows a default rather than the region's own word. */
    public record DueDate(LocalDate day, boolean assumed) {
    }
}

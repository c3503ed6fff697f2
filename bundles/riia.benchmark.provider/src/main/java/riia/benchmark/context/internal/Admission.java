// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.context.About;
import riia.benchmark.context.ContextException;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.DecisionException;
import riia.indicator.FreeTexts;
import riia.indicator.Indicator;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;

/** What may be kept, and what may not be: each question passes, or is a {@link ContextException} that says what there is instead. */
@Component(service = Admission.class)
public final class Admission {

    private static final int LONGEST_REASON = 1000;

    private final Regions regions;
    private final Datasets datasets;
    private final Authorities authorities;
    private final FreeTexts texts;
    private final Clock clock;

    @Activate
    public Admission(@Reference Regions regions, @Reference Datasets datasets, @Reference Authorities authorities,
            @Reference FreeTexts texts,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.regions = regions;
        this.datasets = datasets;
        this.authorities = authorities;
        this.texts = texts;
        this.clock = clock == null ? Clock.system(ZoneId.of("Europe/London")) : clock;
    }

    /** Now, as precisely as it is kept. */
    Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day on which something was. */
    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** The region that speaks for the workspace: without one it shows what it has and takes nothing. */
    RegionProfile writable() {
        return regions.active().flatMap(ActiveRegion::profile).orElseThrow(() -> new ContextException(regions.active()
                .map(one -> "Region '" + one.id() + "' is not installed, so the workspace is read-only; install its bundle, or bind another")
                .orElse("No workspace is open")));
    }

    Optional<RegionProfile> profile() {
        return regions.active().flatMap(ActiveRegion::profile);
    }

    Authority authority(AreaCode code) {
        return authorities.find(code).orElseThrow(() -> new ContextException("'" + code + "' is no local authority"));
    }

    DatasetDefinition dataset(String id, Period period) {
        DatasetDefinition dataset = datasets.find(id).orElseThrow(() -> new ContextException("No dataset '" + id
                + "' is installed; there is " + datasets.installed().stream().map(DatasetDefinition::id).collect(Collectors.joining(", "))));
        if (period.type() != dataset.periodType()) {
            throw new ContextException(period + " is a " + period.type().label() + "; dataset '" + id + "' is kept by "
                    + dataset.periodType().label());
        }
        return dataset;
    }

    /** Whether there is such a figure to speak of. */
    About known(About about) {
        about.authority().ifPresent(this::authority);
        DatasetDefinition dataset = dataset(about.dataset(), about.period());
        if (dataset.indicator(about.indicator()).isEmpty()) {
            throw new ContextException("Dataset '" + about.dataset() + "' has no indicator '" + about.indicator() + "'; it has "
                    + dataset.indicators().stream().map(Indicator::id).collect(Collectors.joining(", ")));
        }
        return about;
    }

    /** A text that must be there. */
    String needed(String what, String text, int longest) {
        return passing(() -> texts.needed(what, text, longest));
    }

    /** A text that may be empty. */
    String kept(String what, String text) {
        return passing(() -> texts.kept(what, text, LONGEST_REASON));
    }

    String reason(String text) {
        return needed("The reason", text, LONGEST_REASON);
    }

    private static String passing(Supplier<String> scan) {
        try {
            return scan.get();
        } catch (DecisionException e) {
            throw new ContextException(e.getMessage());
        }
    }
}

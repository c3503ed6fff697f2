// SPDX-License-Identifier: Apache-2.0
package riia.report.packs.internal;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import riia.base.AreaCode;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.report.OutletException;
import riia.report.document.Document.Branding;
import riia.report.spi.PackRules;

/** What a document has from the active region. */
final class Frame {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    /** Of regions that name no colour; 7.1 : 1 against white. */
    private static final String ACCENT = "#1d5a96";

    private final RegionProfile region;
    private final Optional<PackRules> rules;

    private Frame(RegionProfile region, Optional<PackRules> rules) {
        this.region = region;
        this.rules = rules;
    }

    /**
     * @param contributed with their properties
     * @throws OutletException if no region speaks for the workspace
     */
    static Frame of(Regions regions, List<Map.Entry<Map<String, Object>, PackRules>> contributed) {
        ActiveRegion active = regions.active().orElseThrow(() -> new OutletException("No workspace is open"));
        RegionProfile profile = active.profile().orElseThrow(() -> new OutletException("The workspace is bound to the region '" + active.id()
                + "', which is not installed; install its bundle, or bind another with 'region use'"));
        return new Frame(profile, rules(active.id(), contributed));
    }

    /** The rules of a region; of several the highest ranked. */
    static Optional<PackRules> rules(String region, List<Map.Entry<Map<String, Object>, PackRules>> contributed) {
        return contributed.stream().filter(one -> region.equals(one.getKey().get("riia.region"))).map(Map.Entry::getValue)
                .max(Comparator.comparingInt(PackRules::ranking));
    }

    /** The ids of a kind's sections, in order. */
    static List<String> sections(Kind kind, Optional<PackRules> rules) {
        return rules.map(PackRules::sections).map(named -> named.get(kind.id())).orElse(kind.sections());
    }

    String region() {
        return region.name();
    }

    List<AreaCode> members() {
        return region.members();
    }

    Branding branding() {
        return rules.map(PackRules::branding).orElseGet(() -> new Branding(region.alliance().isBlank() ? region.name() : region.alliance(),
                ACCENT, Optional.empty()));
    }

    List<String> sections(Kind kind) {
        return sections(kind, rules);
    }

    /** When, and as of which commit. */
    static String made(Clock clock, long sequence) {
        return "Made on " + MOMENT.format(ZonedDateTime.now(clock)) + ", as of commit " + sequence;
    }
}

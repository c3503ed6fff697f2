// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import riia.base.AreaCode;
import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.report.document.Cell;

/** How figures, days and those they are about are written. */
final class Names {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Names() {
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "R03 Repeat referrals", with how far its figures are to be relied on. */
    static String indicator(IndicatorComparison one) {
        return one.indicator().id() + " " + one.heading();
    }

    /** The same by id; the id where the dataset no longer has it. */
    static String indicator(Comparisons comparisons, String id) {
        return comparisons.indicator(id).map(Names::indicator).orElse(id);
    }

    static String authority(Comparisons comparisons, AreaCode code) {
        return comparisons.authorities().stream().filter(one -> one.code().equals(code)).map(ComparedAuthority::name).findFirst()
                .orElse(code.code());
    }

    /** The figure, or nothing. */
    static Cell figure(Optional<BigDecimal> value) {
        return value.<Cell>map(Cell.Figure::new).orElse(new Cell.Empty());
    }

    /** The figure with what it says when pointed at, or nothing. */
    static Cell figure(Optional<BigDecimal> value, String hint) {
        return value.<Cell>map(shown -> new Cell.Figure(shown, "", Cell.Shade.NONE, hint)).orElse(new Cell.Empty());
    }

    /** Letters, digits and hyphens for links to what is about an indicator. */
    static String anchor(IndicatorComparison one) {
        return one.indicator().id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
    }

    /** The active region's name. */
    static String region(Regions regions) {
        return regions.active().flatMap(ActiveRegion::profile).map(RegionProfile::name).orElse("Region");
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import riia.base.Period;
import riia.indicator.CheckDeclaration;
import riia.indicator.Collects;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;

/**
 * When a change is big.
 *
 * @param indicators whose totals are compared
 * @param against {@code previous}, {@code yearBefore} or {@code both}
 * @param chance the probability below which chance is no explanation; 0.002 at the level 99.8
 * @param percent by how much of the earlier count it changes at least
 * @param points by how many percentage points a share changes at least
 */
record BigChangeRule(List<Indicator> indicators, String against, double chance, double percent, double points) {

    private static final BigDecimal LEVEL = new BigDecimal("99.8");
    private static final BigDecimal PERCENT = new BigDecimal("30");
    private static final BigDecimal POINTS = new BigDecimal("10");

    static final String KIND = "bigChange";

    /** @throws IllegalArgumentException if the settings make no sense, or another declaration asks the same of an indicator */
    static BigChangeRule of(CheckDeclaration declaration, DatasetDefinition dataset) {
        Settings settings = new Settings(declaration, dataset).only("indicators", "against", "level", "percent", "points");
        BigDecimal level = settings.number("level").orElse(LEVEL);
        if (level.compareTo(new BigDecimal("50")) < 0 || level.compareTo(new BigDecimal("100")) >= 0) {
            throw settings.wrong("level " + level.toPlainString(), "a percentage from 50 to below 100");
        }
        return new BigChangeRule(indicators(settings), settings.choice("against", "both", "previous", "yearBefore"),
                (100 - level.doubleValue()) / 100, positive(settings, "percent", PERCENT), positive(settings, "points", POINTS));
    }

    private static List<Indicator> indicators(Settings settings) {
        List<Indicator> named = settings.indicators("indicators");
        named.stream().filter(one -> one.collects() != Collects.COUNT).findFirst().ifPresent(one -> {
            throw settings.wrong("'" + one.id() + "' among its indicators", "indicators that collect counts");
        });
        return named.isEmpty() ? settings.dataset().indicators().stream().filter(one -> one.collects() == Collects.COUNT).toList() : named;
    }

    private static double positive(Settings settings, String setting, BigDecimal unlessTold) {
        BigDecimal number = settings.number(setting).orElse(unlessTold);
        if (number.signum() < 0) {
            throw settings.wrong(setting + " " + number.toPlainString(), "0 or more");
        }
        return number.doubleValue();
    }

    /** The earlier periods that a figure is compared with. */
    List<Period> earlier(Period period) {
        return Stream.of(period.previous(), period.yearBefore()).distinct()
                .filter(one -> against.equals("both") || one.equals(against.equals("previous") ? period.previous() : period.yearBefore()))
                .toList();
    }
}

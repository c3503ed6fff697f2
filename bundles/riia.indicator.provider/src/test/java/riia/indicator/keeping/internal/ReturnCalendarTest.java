// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceReference;

import riia.base.Actor;
import riia.base.Period;
import riia.base.PeriodType;
import riia.indicator.DatasetDefinition;
import riia.indicator.DatasetDefinition.Sensitivity;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.indicator.spi.ReturnRules;
import riia.reference.WorkingDays;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;

class ReturnCalendarTest {

    private static final Period Q1 = Period.parse("2025-26-Q1");
    private static final Period Q2 = Period.parse("2025-26-Q2");

    private String active = "south-east";
    private final ReturnCalendar calendar = new ReturnCalendar(new Bound(), new Weekdays(), Clock.systemUTC());

    private static ReturnRules rules(int months, boolean assumed, Optional<Period> from) {
        return new ReturnRules("demo", "1", 0, "", new ReturnRules.Due(months, assumed), from, List.of(), Map.of());
    }

    private static DatasetDefinition dataset(Sensitivity sensitivity) {
        return new DatasetDefinition("demo", "demo", "1", PeriodType.QUARTER, sensitivity, "", "", List.of(),
                List.of(new Indicator("A", "A", "A", Indicator.Basis.FLOW, Indicator.Polarity.NEUTRAL, 0, List.of(new Measure("number",
                        Measure.Kind.NUMBER, "", 1, Optional.empty(), Optional.empty(), false, Measure.Scope.ALL)), List.of(), "", "",
                        Optional.empty())), List.of(), List.of());
    }

    private static ServiceReference<ReturnRules> of(String region) {
        return AnyReference.create(Map.of("riia.region", region));
    }

    @Test
    void without_a_rule_the_last_working_day_of_the_month_after_is_assumed() {
        // 31 August 2025 is a Sunday; August 2025 ends, for work, on Friday 29.
        Period term = Period.parse("2024-25-T3");
        assertThat(calendar.due(dataset(Sensitivity.AGGREGATE), term))
                .contains(new ReturnCalendar.DueDate(LocalDate.of(2025, 8, 29), true));
        assertThat(calendar.due(dataset(Sensitivity.PUBLISHED), Q1)).as("published figures are returned by nobody").isEmpty();
    }

    @Test
    void the_active_regions_rule_decides_and_leaves_with_its_bundle() {
        ServiceReference<ReturnRules> southEast = of("south-east");
        calendar.bindRules(rules(2, false, Optional.of(Q2)), southEast);
        calendar.bindRules(rules(3, false, Optional.empty()), of("london"));
        DatasetDefinition dataset = dataset(Sensitivity.AGGREGATE);
        assertThat(calendar.due(dataset, Q1)).as("before the first that is expected").isEmpty();
        assertThat(calendar.due(dataset, Q2)).contains(new ReturnCalendar.DueDate(LocalDate.of(2025, 11, 28), false));
        active = "london";
        assertThat(calendar.due(dataset, Q2)).contains(new ReturnCalendar.DueDate(LocalDate.of(2025, 12, 31), false));
        active = "south-east";
        calendar.unbindRules(southEast);
        assertThat(calendar.due(dataset, Q2)).contains(new ReturnCalendar.DueDate(LocalDate.of(2025, 10, 31), true));
    }

    @Test
    void what_the_region_does_not_collect_is_never_due() {
        calendar.bindRules(new ReturnRules("demo", "1", 0, "", new ReturnRules.Due(1, true), Optional.empty(), List.of(), Map.of(),
                false), of("south-east"));
        assertThat(calendar.due(dataset(Sensitivity.AGGREGATE), Q1)).isEmpty();
        active = "london";
        assertThat(calendar.due(dataset(Sensitivity.AGGREGATE), Q1)).isPresent();
    }

    private final class Bound implements Regions {

        @Override
        public List<RegionProfile> installed() {
            return List.of();
        }

        @Override
        public Optional<ActiveRegion> active() {
            return Optional.of(new ActiveRegion(active, Optional.empty(), List.of()));
        }

        @Override
        public void use(Actor actor, String id) {
            active = id;
        }
    }

    private record Weekdays() implements WorkingDays {

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }

        @Override
        public LocalDate lastOf(YearMonth month) {
            LocalDate day = month.atEndOfMonth();
            while (!isWorkingDay(day)) {
                day = day.minusDays(1);
            }
            return day;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.reference.england.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Component;

import riia.reference.WorkingDays;

/** Weekdays that are no bank holiday, worked out once a year asked for. */
@Component
public final class EnglishWorkingDays implements WorkingDays {

    private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                && !holidays.computeIfAbsent(day.getYear(), BankHolidays::of).contains(day);
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

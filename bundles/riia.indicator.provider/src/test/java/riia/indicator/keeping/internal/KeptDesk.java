// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;

import riia.indicator.Datasets;
import riia.indicator.Submissions;
import riia.indicator.spi.ReturnStage;
import riia.reference.Authorities;
import riia.reference.WorkingDays;
import riia.region.Regions;
import riia.testkit.store.DerbyInFolder;

/** Wires this package's services by hand. */
public final class KeptDesk {

    private KeptDesk() {
    }

    public static ReturnCalendar calendar(Regions regions, Clock clock, Function<YearMonth, LocalDate> lastWorkingDay) {
        return new ReturnCalendar(regions, new Weekdays(lastWorkingDay), clock);
    }

    /** @param released which submissions have gone out */
    public static Submissions submissions(DerbyInFolder store, Regions regions, Datasets datasets, Authorities authorities,
            ReturnCalendar calendar, ReturnStage released) {
        ReturnStages stages = new ReturnStages();
        stages.bindStage(released, AnyReference.create());
        return new KeptSubmissions(store, null, regions, datasets, authorities, calendar, stages, store.journalled());
    }

    private record Weekdays(Function<YearMonth, LocalDate> last) implements WorkingDays {

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().getValue() <= 5;
        }

        @Override
        public LocalDate lastOf(YearMonth month) {
            return last.apply(month);
        }
    }
}

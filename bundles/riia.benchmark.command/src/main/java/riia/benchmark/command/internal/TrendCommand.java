// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.Benchmarks;
import riia.benchmark.Course;
import riia.benchmark.CourseQuery;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

/** Tells one indicator through time. */
@Component
@CommandDescription(name = "trend", summary = "one indicator through time, with limits, breaks and what is beyond noise",
        options = {
            Given.DATASET, Given.ONE_INDICATOR, Given.BREAKDOWN,
            "--authority A...  a three-digit code; the region's members unless told",
            "--until P  the last period; the newest with a value unless told",
            Given.BASIS, Given.NEIGHBOURS, Given.MEASURE
        },
        notes = {
            "One row for each authority and period, oldest first. centre, limit_lower and limit_upper are of the process chart of the"
                + " stretch since the series last broke; rules are those that make a value a signal, with semicolons between.",
            "signal_trend stands beside the newest value of each authority. break says what the series breaks at, before the period.",
            "Four quarters together overlap with the next four, so --basis rolling has no limits; its signal_trend is that of the quarters.",
            "No figures at all: exit status 1. An unknown id: exit status 2."
        })
public final class TrendCommand implements Command {

    private final Benchmarks benchmarks;
    private final Given given;

    @Activate
    public TrendCommand(@Reference Benchmarks benchmarks, @Reference Given given) {
        this.benchmarks = benchmarks;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        String dataset = Given.required(invocation, "--dataset");
        CourseQuery query = query(invocation, dataset);
        given.requireRegion();
        Course course = Given.known(() -> benchmarks.course(query));
        if (course.periods().isEmpty()) {
            throw new RefusedException("There are no accepted figures of " + course.indicator().id() + " in dataset " + dataset
                    + (query.until().isPresent() ? " until " + query.until().get() : ": import a return first"));
        }
        invocation.report(TrendFields.table(course));
        return 0;
    }

    private CourseQuery query(Invocation invocation, String dataset) throws UsageException {
        String until = invocation.option("--until").orElse("");
        Optional<Period> last = until.isEmpty() ? Optional.empty() : Optional.of(Given.period(until));
        List<Period> known = benchmarks.periods(dataset);
        PeriodType type = known.isEmpty() ? PeriodType.QUARTER : known.get(0).type();
        return new CourseQuery(dataset, Given.required(invocation, "--indicator"), Given.breakdown(invocation), invocation.option("--measure"),
                authorities(invocation), last, Given.basis(invocation, type), Given.model(invocation));
    }

    private static List<AreaCode> authorities(Invocation invocation) throws UsageException {
        List<AreaCode> codes = new ArrayList<>();
        for (String code : invocation.options("--authority")) {
            codes.add(Given.authority(code));
        }
        return codes;
    }
}

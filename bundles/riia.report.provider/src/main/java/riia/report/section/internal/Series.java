// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.benchmark.Benchmarks;
import riia.benchmark.Course;
import riia.benchmark.CourseQuery;
import riia.benchmark.IndicatorComparison;
import riia.report.PackRequest;

/** The course of an indicator up to a pack's period, as the pack expresses it. */
final class Series {

    private Series() {
    }

    static Course of(Benchmarks benchmarks, PackRequest request, IndicatorComparison one, List<AreaCode> authorities) {
        return benchmarks.course(new CourseQuery(request.dataset(), one.indicator().id(), one.breakdown(), Optional.of(one.measure().id()),
                authorities, Optional.of(request.period()), request.basis(), request.model()));
    }
}

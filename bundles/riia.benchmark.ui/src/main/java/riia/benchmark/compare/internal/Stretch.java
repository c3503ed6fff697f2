// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.compare.internal;

import java.util.List;

import riia.base.Period;
import riia.benchmark.Course;
import riia.benchmark.Course.Line;
import riia.benchmark.Course.Segment;

/** A part of a course. */
final class Stretch {

    private Stretch() {
    }

    /** A course from a period on; limits and signals stay those of the whole. The whole if it begins no earlier. */
    static Course from(Course course, Period first) {
        int cut = 0;
        while (cut < course.periods().size() && course.periods().get(cut).compareTo(first) < 0) {
            cut++;
        }
        if (cut == 0) {
            return course;
        }
        int from = cut;
        return new Course(course.dataset(), course.sequence(), course.indicator(), course.polarity(), course.measure(), course.breakdown(),
                course.basis(), course.comparator(), rest(course.periods(), cut), rest(course.region(), cut), rest(course.england(), cut),
                course.lines().stream().map(line -> cut(line, from, first)).toList());
    }

    private static Line cut(Line line, int from, Period first) {
        return new Line(line.authority(), rest(line.points(), from), rest(line.neighbours(), from), line.segments().stream()
                .filter(one -> one.to() >= from).map(one -> new Segment(Math.max(0, one.from() - from), one.to() - from, one.centre(),
                        one.lower(), one.upper())).toList(),
                line.trend(), line.breaks().stream().filter(one -> one.at().compareTo(first) > 0).toList());
    }

    private static <T> List<T> rest(List<T> all, int from) {
        return all.subList(Math.min(from, all.size()), all.size());
    }
}

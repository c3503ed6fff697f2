// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import riia.base.Period;
import riia.benchmark.Course;
import riia.benchmark.Course.Line;
import riia.benchmark.Course.Point;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.Pooled;
import riia.benchmark.Row.Neighbourhood;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Measure;
import riia.report.chart.Charts.Beside;

/** What a trend says, in sentences. */
record TrendWords(Course course) {

    String title() {
        String part = course.breakdown().equals(riia.indicator.Indicator.TOTAL) ? "" : ", " + course.breakdown();
        return course.indicator().id() + " " + course.indicator().name() + part + basis();
    }

    private String basis() {
        return switch (course.basis()) {
            case QUARTER -> "";
            case ANNUALISED -> ", annualised";
            case ROLLING -> ", four quarters together";
        };
    }

    /** The whole chart. */
    String all(List<Beside> beside, boolean showsZero) {
        List<String> said = new ArrayList<>();
        said.add(title() + ", " + course.measure().unit() + span() + ".");
        for (Line line : course.lines()) {
            said.addAll(line(line, course.lines().get(0) == line && beside.contains(Beside.PROCESS_LIMITS)));
        }
        if (beside.contains(Beside.REGION)) {
            last("Region", course.region()).ifPresent(said::add);
        }
        if (beside.contains(Beside.NEIGHBOURS) && !course.lines().isEmpty()) {
            lastNeighbours(course.lines().get(0)).ifPresent(said::add);
        }
        if (beside.contains(Beside.ENGLAND)) {
            last("England", course.england()).map(one -> one.substring(0, one.length() - 1) + " (" + course.comparator() + ").").ifPresent(said::add);
        }
        if (!showsZero) {
            said.add("The value axis does not start at zero.");
        }
        return String.join(" ", said);
    }

    private String span() {
        List<Period> periods = course.periods();
        return periods.isEmpty() ? ", no periods"
                : periods.size() == 1 ? ", " + periods.get(0).code() : ", " + periods.get(0).code() + " to " + periods.get(periods.size() - 1).code();
    }

    private List<String> line(Line line, boolean limits) {
        List<String> said = new ArrayList<>();
        List<Point> present = line.points().stream().filter(one -> one.value().isPresent()).toList();
        if (present.isEmpty()) {
            said.add(line.authority().name() + ": no values.");
        } else {
            said.add(point(line, present.get(present.size() - 1)) + ".");
            if (present.size() > 1) {
                said.add(extremes(present));
            }
        }
        List<String> gaps = line.points().stream().filter(one -> one.value().isEmpty())
                .map(one -> one.period().code() + " " + Say.absent(one.marker())).toList();
        if (!gaps.isEmpty() && !present.isEmpty()) {
            said.add("Gaps: " + String.join("; ", gaps) + ".");
        }
        line.breaks().forEach(one -> said.add("Break at " + one.at().code() + ": " + one.words() + "."));
        if (limits) {
            line.segments().forEach(one -> said.add(segment(one)));
        }
        if (!present.isEmpty()) {
            said.add(trend(line));
        }
        return said;
    }

    private String extremes(List<Point> present) {
        Comparator<Point> bySize = Comparator.comparing(one -> one.value().orElseThrow());
        Point highest = present.stream().max(bySize).orElseThrow();
        Point lowest = present.stream().min(bySize).orElseThrow();
        return "Highest " + value(highest.value().orElseThrow()) + " in " + highest.period().code() + ", lowest "
                + value(lowest.value().orElseThrow()) + " in " + lowest.period().code() + ".";
    }

    private static String trend(Line line) {
        return switch (line.trend()) {
            case RISING -> "Signal: rising.";
            case FALLING -> "Signal: falling.";
            case NONE -> "No signal: within noise.";
            case TOO_SHORT -> "Too few values since the last break to tell a signal.";
        };
    }

    /** Limits of a stretch. */
    String segment(Course.Segment segment) {
        return "Process limits " + Say.number(segment.lower()) + " to " + Say.number(segment.upper()) + " round " + Say.number(segment.centre())
                + " from " + course.periods().get(segment.from()).code() + " to " + course.periods().get(segment.to()).code() + ".";
    }

    /** One point, with all that is known of it. */
    String point(Line line, Point point) {
        StringBuilder said = new StringBuilder(line.authority().name() + ", " + point.period().code() + ": ");
        said.append(point.value().map(this::value).orElseGet(() -> Say.absent(point.marker())));
        point.interval().ifPresent(one -> said.append(", ").append(Say.interval(one)));
        String parts = Say.parts(point.number(), point.denominator());
        if (!parts.isEmpty()) {
            said.append(", ").append(parts);
        }
        point.rankRegion().ifPresent(one -> said.append(", ").append(Say.rank(one, order())).append(" in the region"));
        if (!point.rules().isEmpty()) {
            said.append(". Signal: ").append(String.join("; ", point.rules()));
        }
        if (!point.note().isEmpty()) {
            said.append(". ").append(point.note());
        }
        return said.toString();
    }

    private RankOrder order() {
        return course.polarity() == Polarity.NEUTRAL ? RankOrder.HIGHEST : RankOrder.BEST;
    }

    /** The newest value of a pooled line; empty if it has none. */
    Optional<String> last(String name, List<Pooled> pooled) {
        for (int i = pooled.size() - 1; i >= 0; i--) {
            if (pooled.get(i).value().isPresent()) {
                return Optional.of(name + ": " + value(pooled.get(i).value().get()) + " in " + course.periods().get(i).code() + ", "
                        + Say.present(pooled.get(i).present()) + " present.");
            }
        }
        return Optional.empty();
    }

    /** The newest mean of the neighbours; empty if there is none. */
    Optional<String> lastNeighbours(Line line) {
        for (int i = line.neighbours().size() - 1; i >= 0; i--) {
            Neighbourhood near = line.neighbours().get(i);
            if (near.mean().isPresent()) {
                return Optional.of("Statistical neighbours' mean (" + near.model() + " model): " + value(near.mean().get()) + " in "
                        + course.periods().get(i).code() + ", " + near.present() + " of 10 present.");
            }
        }
        return Optional.empty();
    }

    private String value(BigDecimal value) {
        Measure measure = course.measure();
        return Say.value(value, measure);
    }
}

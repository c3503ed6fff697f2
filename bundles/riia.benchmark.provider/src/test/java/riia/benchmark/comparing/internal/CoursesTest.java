// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.Comparisons;
import riia.benchmark.Course;
import riia.benchmark.CourseQuery;
import riia.benchmark.Row;
import riia.benchmark.SeriesBreak;
import riia.benchmark.Trend;
import riia.benchmark.UnknownException;

class CoursesTest {

    private static final Period FIRST = Period.parse("2023-24-Q1");
    private static final AreaCode DERBY = new AreaCode("831");
    private static final AreaCode NORTH = new AreaCode("940");

    private final ReadingsCube cube = new ReadingsCube(Definitions.riia());

    /** Mean 98 / 8 = 12.25; moving ranges 2 1 2 1 2 1 0, mean 9 / 7, times 2.66 = 3.42. */
    @Test
    void limits_lie_two_point_six_six_mean_moving_ranges_either_side_of_the_mean() {
        series("831", FIRST, 10, 12, 11, 13, 12, 14, 13, 13);
        Course.Line line = course("831").lines().get(0);
        assertThat(line.segments()).containsExactly(
                new Course.Segment(0, 7, new BigDecimal("12.25"), new BigDecimal("8.83"), new BigDecimal("15.67")));
        assertThat(line.trend()).isEqualTo(Trend.NONE);
        assertThat(line.points()).hasSize(8).allMatch(point -> point.rules().isEmpty());
        assertThat(line.breaks()).isEmpty();
    }

    /** Mean 115 / 8 = 14.375, upper limit 14.375 + 2.66 x 26 / 7 = 24.3. */
    @Test
    void a_value_outside_its_limits_is_a_signal_here_and_in_a_comparison() {
        series("831", FIRST, 10, 12, 11, 13, 12, 14, 13, 30);
        Course.Line line = course("831").lines().get(0);
        assertThat(line.trend()).isEqualTo(Trend.RISING);
        assertThat(line.points().get(7).rules()).containsExactly("outside the limits");
        assertThat(compare(Period.parse("2024-25-Q4"), Basis.QUARTER).trend()).contains(Trend.RISING);
        assertThat(compare(Period.parse("2024-25-Q3"), Basis.QUARTER).trend()).contains(Trend.TOO_SHORT);
        assertThat(compare(Period.parse("2025-26-Q1"), Basis.QUARTER).trend()).isEmpty();
    }

    @Test
    void a_missing_quarter_is_left_out_and_keeps_its_place() {
        series("831", FIRST, 10, 12, 11, 13);
        series("831", Period.parse("2024-25-Q2"), 12, 14, 13, 13);
        Course course = course("831");
        assertThat(course.periods()).hasSize(9);
        assertThat(course.lines().get(0).points().get(4).value()).isEmpty();
        // 2 1 2, then 2 1 0: 8 / 6 x 2.66 = 3.5467 round 12.25
        assertThat(course.lines().get(0).segments()).containsExactly(
                new Course.Segment(0, 8, new BigDecimal("12.25"), new BigDecimal("8.70"), new BigDecimal("15.80")));
    }

    @Test
    void a_series_breaks_where_an_authority_begins_and_its_limits_begin_anew() {
        series("940", Period.parse("2019-20-Q1"), 1, 2, 1, 2, 1, 2, 1, 2, 50, 52, 51, 53, 52, 54, 53, 53);
        Course.Line line = course("940").lines().get(0);
        assertThat(line.breaks()).containsExactly(new SeriesBreak(Period.parse("2021-22-Q1"), SeriesBreak.Kind.REORGANISATION,
                "North Northamptonshire began on 1 April 2021"));
        assertThat(line.segments()).extracting(Course.Segment::from, Course.Segment::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 7), org.assertj.core.groups.Tuple.tuple(8, 15));
        assertThat(line.segments().get(1).centre()).isEqualByComparingTo("52.25");
        assertThat(line.trend()).isEqualTo(Trend.NONE);
    }

    @Test
    void lines_come_in_the_order_they_were_asked_for_with_the_region_beside_them() {
        series("831", FIRST, 10, 12);
        series("940", FIRST, 20, 22);
        Course course = benchmarks().course(new CourseQuery("riia", "R15", "Total", Optional.of("number"), List.of(NORTH, DERBY, new AreaCode("857")),
                Optional.of(FIRST), Basis.QUARTER, 2025));
        assertThat(course.lines()).extracting(line -> line.authority().code()).containsExactly(NORTH, DERBY, new AreaCode("857"));
        assertThat(course.periods()).containsExactly(FIRST);
        assertThat(course.region().get(0).value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("30"));
        assertThat(course.lines().get(0).points().get(0).rankRegion()).contains(new Row.Rank(1, 2));
        assertThat(course.lines().get(2).points()).hasSize(1);
        assertThat(course.comparator()).isEqualTo("no national comparator");
        assertThat(course.lines().get(0).trend()).isEqualTo(Trend.TOO_SHORT);
    }

    @Test
    void four_quarters_together_have_the_quarters_trend_and_no_limits() {
        String[] numbers = {"10", "12", "11", "13", "12", "14", "13", "30"};
        Period quarter = FIRST;
        for (String number : numbers) {
            cube.add("831", quarter, "R10", number);
            quarter = quarter.next();
        }
        Course rolling = benchmarks().course(new CourseQuery("riia", "R10", "Total", Optional.of("number"), List.of(DERBY),
                Optional.empty(), Basis.ROLLING, 2025));
        assertThat(rolling.periods()).hasSize(5).first().isEqualTo(Period.parse("2023-24-Q4"));
        assertThat(rolling.lines().get(0).points()).extracting(point -> point.value().orElseThrow().intValue())
                .containsExactly(46, 48, 50, 52, 69);
        assertThat(rolling.lines().get(0).segments()).isEmpty();
        assertThat(rolling.lines().get(0).trend()).isEqualTo(Trend.RISING);
    }

    @Test
    void a_dataset_without_figures_has_an_empty_course() {
        Course course = course("831");
        assertThat(course.periods()).isEmpty();
        assertThat(course.lines()).hasSize(1);
        assertThat(course.lines().get(0).points()).isEmpty();
    }

    @Test
    void says_what_is_not_known() {
        assertThatThrownBy(() -> benchmarks().course(CourseQuery.of("riia", "R99", List.of()))).isInstanceOf(UnknownException.class)
                .hasMessageContaining("R99");
        assertThatThrownBy(() -> benchmarks().course(CourseQuery.of("riia", "R15", List.of(new AreaCode("999")))))
                .isInstanceOf(UnknownException.class).hasMessageContaining("999");
    }

    private void series(String authority, Period first, int... numbers) {
        Period quarter = first;
        for (int number : numbers) {
            cube.add(authority, quarter, "R15", String.valueOf(number));
            quarter = quarter.next();
        }
    }

    private Course course(String authority) {
        return benchmarks().course(new CourseQuery("riia", "R15", "Total", Optional.of("number"), List.of(new AreaCode(authority)),
                Optional.empty(), Basis.QUARTER, 2025));
    }

    private Row compare(Period period, Basis basis) {
        Comparisons comparisons = benchmarks().compare(new ComparisonQuery("riia", period, List.of("R15"), "Total", Optional.of("number"),
                new ComparisonQuery.Scope.One(DERBY), basis, 2025));
        return comparisons.indicators().get(0).rows().get(0);
    }

    private CubeBenchmarks benchmarks() {
        return Workbench.on(cube);
    }
}

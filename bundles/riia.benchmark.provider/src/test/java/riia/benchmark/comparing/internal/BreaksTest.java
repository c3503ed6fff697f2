// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Value;
import riia.benchmark.Course;
import riia.benchmark.CourseQuery;
import riia.benchmark.SeriesBreak;
import riia.benchmark.Trend;
import riia.indicator.Submission;
import riia.reference.Populations;

class BreaksTest {

    private static final AreaCode DERBY = new AreaCode("831");
    private static final Period FIRST = Period.parse("2023-24-Q1");

    private final ReadingsCube cube = new ReadingsCube(Definitions.riia());

    /** The newest release begins at mid-2024 here; what is older is divided by the release before. */
    @Test
    void a_rate_that_goes_over_to_another_release_of_populations_breaks_and_a_number_does_not() {
        for (int i = 0; i < 8; i++) {
            cube.add("831", quarter(i), "R15", "600");
        }
        Course rates = course(new Releases(2024, 60_000, 50_000));
        assertThat(rates.lines().get(0).breaks()).containsExactly(new SeriesBreak(quarter(4), SeriesBreak.Kind.POPULATION,
                "Rates before 2024-25-Q1 divide by populations of mid-2023 release, from then on of mid-2024 release"));
        assertThat(rates.lines().get(0).points()).extracting(point -> point.value().orElseThrow().intValue())
                .containsExactly(120, 120, 120, 120, 100, 100, 100, 100);
        assertThat(rates.lines().get(0).trend()).as("four since the break").isEqualTo(Trend.TOO_SHORT);
        Course numbers = Workbench.on(new Releases(2024, 60_000, 50_000), cube).course(new CourseQuery("riia", "R15", "Total",
                Optional.of("number"), List.of(DERBY), Optional.empty(), riia.benchmark.ComparisonQuery.Basis.QUARTER, 2025));
        assertThat(numbers.lines().get(0).breaks()).isEmpty();
    }

    @Test
    void a_quarter_without_any_return_breaks_nothing() {
        cube.add("831", quarter(0), "R15", "600").add("831", quarter(2), "R15", "600");
        assertThat(course(new Releases(2012, 60_000, 60_000)).lines().get(0).breaks()).isEmpty();
    }

    /** 600 of 60,000 is 100.0 per 10,000, and 120.0 of 50,000. */
    @Test
    void the_same_count_with_a_new_rate_is_explained() {
        cube.add("831", FIRST, "R15", "600");
        assertThat(course(new Releases(2012, 60_000, 50_000)).lines().get(0).points().get(0).note())
                .isEqualTo("120.0 by mid-2023 release: the same count, divided by populations that were rebased since");
        assertThat(course(new Releases(2012, 60_000, 60_000)).lines().get(0).points().get(0).note()).isEmpty();
    }

    @Test
    void so_is_a_rate_that_was_reported_otherwise_beside_the_same_count() {
        cube.add("831", FIRST, "R15", "Total", new Value.Count(600), Optional.empty(), Optional.of(new Value.Supplied(new BigDecimal("103"))));
        assertThat(note()).isEqualTo("Reported as 103; the same count divided by ONS mid-2023, aged 0-17 is 100.0");
        cube.add("831", FIRST, "R15", "Total", new Value.Count(600), Optional.empty(), Optional.of(new Value.Supplied(new BigDecimal("100"))));
        assertThat(note()).isEmpty();
    }

    private String note() {
        return course(new Releases(2012, 60_000, 60_000)).lines().get(0).points().get(0).note();
    }

    @Test
    void returns_read_under_another_first_number_break_and_under_another_second_do_not() {
        List<Submission> read = IntStream.range(0, 6).mapToObj(i -> new Submission("s" + i, "riia", "", i < 2 ? "1.0.0" : i < 4 ? "1.1.0" : "2.0.0",
                "", DERBY, quarter(i), 1, Submission.Status.ACCEPTED, Instant.EPOCH, new Actor("p", "r"), 0, 0, 1, "f", "")).toList();
        Versions versions = new Versions(Definitions.riia(), read);
        assertThat(versions.breaks(DERBY)).containsExactly(new SeriesBreak(quarter(4), SeriesBreak.Kind.DEFINITION,
                "Returns until then were read under version 1.1.0 of riia, from then on under 2.0.0"));
        assertThat(versions.breaks(new AreaCode("857"))).isEmpty();
    }

    private static Period quarter(int i) {
        Period quarter = FIRST;
        for (; i > 0; i--) {
            quarter = quarter.next();
        }
        return quarter;
    }

    private Course course(Populations populations) {
        return Workbench.on(populations, cube).course(CourseQuery.of("riia", "R15", List.of(DERBY)));
    }

    /** Two releases: the newer from a mid-year on, the older all along. */
    private record Releases(int from, int newer, int older) implements Populations {

        @Override
        public List<String> vintages() {
            return List.of("mid-2024 release", "mid-2023 release");
        }

        @Override
        public List<String> ageBands() {
            return List.of("0-17");
        }

        @Override
        public int latestYear(String vintage) {
            return vintage.equals("mid-2024 release") ? 2024 : 2023;
        }

        @Override
        public OptionalInt count(AreaCode area, String ageBand, int midYear, String vintage) {
            boolean newest = vintage.equals("mid-2024 release");
            return midYear > latestYear(vintage) || newest && midYear < from ? OptionalInt.empty() : OptionalInt.of(newest ? newer : older);
        }
    }
}

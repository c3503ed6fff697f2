// SPDX-License-Identifier: Apache-2.0
package riia.itest.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static riia.itest.indicator.OpenWorkspace.bytes;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.Problem;
import riia.base.Value;
import riia.indicator.Cube;
import riia.indicator.Figure;
import riia.indicator.ImportReport;
import riia.indicator.ImportReport.Outcome;
import riia.indicator.ImportRequest.Mode;

/** Ranges, words, money, means and names that nobody knew, the whole way: file, store, cube. */
class ValueKindsIT extends InWorkspace {

    private static final String HEADINGS = "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,"
            + "old_la_code,la_name,new_la_code,indicator,breakdown,number,denominator,note\n";
    private static final String DERBY = ",Local authority,E92000001,England,E12000004,East Midlands,831,Derby,E06000015,";
    private static final String LEICESTER = ",Local authority,E92000001,England,E12000004,East Midlands,856,Leicester,E06000016,";
    private static final Period YEAR = Period.parse("2025-26");

    private static final List<String> WORKFORCE = List.of(
            "W1,Social worker,\"\u00a335,000 \u2013 \u00a342,000\",,",
            "W1,Team  manager,45000 to 52000,,",
            "W2,Total,\"Market supplement, \"\"golden hello\"\"\",,",
            "W3,Acme Care,Framework,,",
            "W4,Total,12,,",
            "W4,Social worker,9,,",
            "W4,Manager,c,,",
            "W5,Social worker,\u00a338.50,,",
            "W6,Total,Managed service until 2027,,",
            "W6S,Total,satisfied,,");

    private ImportReport receive(String name, String time, String authority, List<String> rows) throws Exception {
        StringBuilder file = new StringBuilder(HEADINGS);
        rows.forEach(row -> file.append(time).append(authority).append(row).append('\n'));
        return workspace.run(Mode.ACCEPT, name, bytes(file.toString()));
    }

    @Test
    void the_workforce_comes_through_as_it_was_told() throws Exception {
        ImportReport report = receive("derby-workforce.csv", "202526,Financial year", DERBY, WORKFORCE);
        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(report.dataset()).contains("workforce");

        assertThat(workspace.submissions().figures("workforce-831-2025-26-v1")).extracting(Figure::breakdown, Figure::number)
                .containsExactly(
                        tuple("Social worker", range(35_000, 42_000)),
                        tuple("Team manager", range(45_000, 52_000)),
                        tuple("Total", new Value.Text("Market supplement, \"golden hello\"")),
                        tuple("Acme Care", new Value.Text("Framework")),
                        tuple("Total", new Value.Count(12)),
                        tuple("Social worker", new Value.Count(9)),
                        tuple("Manager", new Value.Marked(Marker.SUPPRESSED)),
                        tuple("Social worker", new Value.Money(new BigDecimal("38.50"))),
                        tuple("Total", new Value.Text("Managed service until 2027")),
                        tuple("Total", new Value.Text("Satisfied")));
        assertThat(workspace.troubles()).isEmpty();
    }

    @Test
    void authorities_that_spell_a_title_otherwise_share_a_series() throws Exception {
        receive("derby-workforce.csv", "202526,Financial year", DERBY, WORKFORCE);
        receive("leicester-workforce.csv", "202526,Financial year", LEICESTER, List.of("W1,SOCIAL WORKER,36000,,", "W1,Advanced practitioner,x,,"));

        Cube cube = workspace.observations().cube("workforce").orElseThrow();
        assertThat(cube.series()).filteredOn(one -> one.indicator().equals("W1")).extracting(Cube.Series::breakdown)
                .hasSize(4).startsWith("Total", "Advanced practitioner").contains("Team manager");
        int derby = cube.authority(new AreaCode("831"));
        int leicester = cube.authority(new AreaCode("856"));
        int year = cube.period(YEAR);
        int title = cube.series("W1", cube.series().stream().map(Cube.Series::breakdown)
                .filter("social worker"::equalsIgnoreCase).findFirst().orElseThrow());
        assertThat(cube.value(derby, year, title)).contains(range(35_000, 42_000));
        assertThat(cube.value(leicester, year, title)).contains(range(36_000, 36_000));
        assertThat(cube.number(derby, year, title)).isEqualTo(Cube.OTHER);
        assertThat(cube.hidden()).isZero();
    }

    @Test
    void a_mean_keeps_its_cases() throws Exception {
        ImportReport report = receive("derby.csv", "202526,Financial year Q2", DERBY, List.of("S10,Total,426.5,38,", "S11,Total,180,,",
                "S19,Total,120,,", "S01,Total,70,120,"));
        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(report.problems()).extracting(Problem::rule).containsExactly("complete");
        Cube cube = workspace.observations().cube("socialcare").orElseThrow();
        int period = cube.period(Period.parse("2025-26-Q2"));
        assertThat(cube.value(0, period, cube.series("S10", "Total"))).contains(new Value.Mean(new BigDecimal("16207.0"), 38));
        assertThat(cube.value(0, period, cube.series("S11", "Total"))).contains(new Value.Supplied(new BigDecimal("180")));
    }

    @Test
    void a_name_that_identifies_a_child_leaves_nothing_behind() throws Exception {
        ImportReport report = receive("derby-workforce.csv", "202526,Financial year", DERBY, List.of("W3,H801200001001,Framework,,"));
        assertThat(report.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(report.problems()).extracting(Problem::rule).containsExactly("identifying");
        assertThat(report.problems()).extracting(Problem::message).noneMatch(message -> message.contains("H801200001001"));
        assertThat(workspace.stored()).isEmpty();
    }

    private static Value range(int from, int to) {
        return new Value.Range(BigDecimal.valueOf(from), BigDecimal.valueOf(to));
    }
}

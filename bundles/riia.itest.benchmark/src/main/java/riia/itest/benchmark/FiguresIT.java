// SPDX-License-Identifier: Apache-2.0
package riia.itest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.indicator.Indicator;
import riia.testkit.figures.AnnualFiles;
import riia.testkit.figures.DfeFiles;
import riia.testkit.figures.NationalFile;
import riia.testkit.figures.SecondYear;

/** Figures the whole way: file, format, layout, checks, submission, block, cube, comparison. */
class FiguresIT {

    @InjectBundleContext
    BundleContext context;

    private Workbench workbench;
    private Benchmarks benchmarks;

    @BeforeEach
    void open() throws InterruptedException {
        workbench = new Workbench(context);
        benchmarks = workbench.benchmarks();
    }

    @Test
    void dfes_percentages_and_rates_come_out_as_published() throws Exception {
        DfeFiles files = new DfeFiles(
                workbench.sampleFile("dfe/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv.gz"),
                workbench.sampleFile("dfe/cla_number_and_rate_per_10k_children.csv.gz"));
        assertThat(files.confirmRereferrals(benchmarks)).isEqualTo(1_948);
        assertThat(files.confirmLookedAfter(benchmarks)).isEqualTo(755);
    }

    /**
     * Referrals, re-referrals, children in need, second plans, children looked after, starting and ceasing; by either model of neighbours.
     * How many there are, how many of them DfE published, and how many stand beside fewer than ten neighbours, pandas counted.
     */
    @ParameterizedTest
    @CsvSource({"2025, 1206", "2021, 1453"})
    void every_figure_of_dfes_annual_files_is_confirmed_by_the_second_method(int model, int missingNeighbours) throws Exception {
        AnnualFiles files = new AnnualFiles(name -> workbench.sampleFile("dfe/" + name));
        SecondYear second = new SecondYear(files);
        int confirmed = 0;
        for (String year : files.years()) {
            confirmed += second.confirm(benchmarks, year, model);
        }
        assertThat(confirmed).isEqualTo(10_032);
        assertThat(second.published()).isEqualTo(9_146);
        assertThat(second.missingNeighbours()).isEqualTo(missingNeighbours);
    }

    /** Of 151 authorities with a rate of children looked after in 2025, pandas finds the mean of their neighbours another in 148. */
    @Test
    void the_two_models_of_neighbours_differ() {
        List<Row> newer = lookedAfter(2025).rows();
        List<Row> older = lookedAfter(2021).rows();
        assertThat(IntStream.range(0, newer.size()).filter(i -> newer.get(i).value().isPresent()
                && !newer.get(i).neighbours().mean().equals(older.get(i).neighbours().mean()))).hasSize(148);
        assertThat(older.stream().filter(row -> row.neighbours().present() == 0)).as("942 and 943").hasSize(2);
        assertThat(newer.stream().filter(row -> row.neighbours().present() == 0)).isEmpty();
    }

    private IndicatorComparison lookedAfter(int model) {
        return benchmarks.compare(new ComparisonQuery("dfe", Period.parse("2025"), List.of("cla_31march"), Indicator.TOTAL,
                Optional.empty(), new ComparisonQuery.Scope.Everyone(), ComparisonQuery.Basis.QUARTER, model)).indicators().get(0);
    }

    @Test
    void the_east_midlands_pool_their_rereferrals_of_2025() {
        IndicatorComparison rereferrals = benchmarks.compare(ComparisonQuery.members("dfe", Period.parse("2025")))
                .indicator("rereferrals").orElseThrow();
        assertThat(rereferrals.region().value()).contains(new BigDecimal("24.7"));
        assertThat(rereferrals.region().present()).isEqualTo(10);
    }

    @Test
    void every_total_of_the_national_file_is_confirmed_by_the_second_method() throws Exception {
        NationalFile file = new NationalFile(workbench.sampleFile("returns/england_2022-23_to_2025-26.csv.gz"));
        assertThat(file.rows()).isEqualTo(74_970);
        int confirmed = 0;
        for (String period : file.told().keySet()) {
            confirmed += file.confirm(benchmarks, period, Indicator.TOTAL, 2025);
        }
        assertThat(confirmed).isEqualTo(14 * 24 * 153);
    }

    @Test
    void sources_and_the_older_neighbours_are_confirmed_for_the_newest_quarter() throws Exception {
        NationalFile file = new NationalFile(workbench.sampleFile("returns/england_2022-23_to_2025-26.csv.gz"));
        assertThat(file.confirm(benchmarks, "2025-26-Q2", "Total", 2021)).isEqualTo(24 * 153);
        assertThat(file.confirm(benchmarks, "2025-26-Q2", "Police", 2025)).isEqualTo(153);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.itest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.IndicatorComparison;
import riia.indicator.Indicator;
import riia.testkit.figures.DfeFiles;
import riia.testkit.figures.NationalFile;

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

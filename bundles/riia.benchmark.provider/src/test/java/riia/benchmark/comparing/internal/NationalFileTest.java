// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import riia.benchmark.Benchmarks;
import riia.indicator.Indicator;
import riia.testkit.figures.NationalFile;

/** Every figure of the synthetic national file, 153 authorities by 14 quarters, confirmed by a second method. */
class NationalFileTest {

    private static NationalFile file;
    private static Benchmarks benchmarks;

    @BeforeAll
    static void read() {
        file = SampleCubes.file();
        benchmarks = Workbench.on(SampleCubes.national(file));
    }

    @Test
    void the_file_is_whole() {
        assertThat(file.rows()).isEqualTo(74_970);
        assertThat(file.told()).hasSize(14);
    }

    @Test
    void every_total_by_the_neighbours_of_2025() {
        assertThat(confirm(Indicator.TOTAL, 2025)).isEqualTo(14 * 24 * 153);
    }

    @Test
    void every_total_by_the_neighbours_of_2021() {
        assertThat(confirm(Indicator.TOTAL, 2021)).isEqualTo(14 * 24 * 153);
    }

    @Test
    void every_source_of_referrals() {
        assertThat(Definitions.SOURCES.stream().mapToInt(source -> confirm(source, 2025)).sum()).isEqualTo(11 * 14 * 153);
    }

    private static int confirm(String breakdown, int model) {
        return file.told().keySet().stream().mapToInt(period -> file.confirm(benchmarks, period, breakdown, model)).sum();
    }
}

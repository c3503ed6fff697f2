// SPDX-License-Identifier: Apache-2.0
package riia.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.statistics.FunnelModel.Adjustment;

class FunnelModelTest {

    private static final double LAST_DIGIT = 1e-8;

    @Test
    void quantiles_are_those_of_the_library() {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        assertThat(FunnelModel.Z95).isCloseTo(normal.inverseCumulativeProbability(0.975), within(1e-12));
        assertThat(FunnelModel.Z998).isCloseTo(normal.inverseCumulativeProbability(0.999), within(1e-12));
    }

    /** The worked value of our rules: at 26% and n=38, 12.1-39.9% and 4.0-48.0%. */
    @Test
    void plain_limits_of_the_rules() {
        FunnelModel model = new FunnelModel(26, Spread.PROPORTION, 100, 1, 0, Adjustment.NONE, 10);
        assertThat(model.plain(38, FunnelModel.Z95).lower()).isCloseTo(12.1, within(0.05));
        assertThat(model.plain(38, FunnelModel.Z95).upper()).isCloseTo(39.9, within(0.05));
        assertThat(model.limits(38, FunnelModel.Z998).lower()).isCloseTo(4.0, within(0.05));
        assertThat(model.limits(38, FunnelModel.Z998).upper()).isCloseTo(48.0, within(0.05));
    }

    /**
     * By hand. Ten authorities of 100 people round 100 per 100, so that chance has a standard deviation of 10. Scores -9, -4, -4, -4, 0, 0,
     * 4, 4, 4, 9: the 10th and 90th percentiles lie at -4.5 and 4.5, so phi = (2 x 20.25 + 6 x 16) / 10 = 13.65. Equal weights of 1/100
     * sum to 0.1 less 0.01: tau2 = (136.5 - 9) / 0.09 = 1416.67.
     */
    @Test
    void fit_worked_by_hand() {
        double[] values = {10, 60, 60, 60, 100, 100, 140, 140, 140, 190};
        double[] people = new double[10];
        Arrays.fill(people, 100);
        FunnelModel additive = FunnelModel.fit(100, values, people, 100, Spread.RATE).orElseThrow();
        assertThat(additive.phi()).isCloseTo(13.65, within(1e-12));
        assertThat(additive.tau2()).isCloseTo(1416.0 + 2 / 3.0, within(1e-9));
        assertThat(additive.limits(100, 1).upper()).isCloseTo(100 + Math.sqrt(100 + 1416 + 2 / 3.0), within(1e-9));
        assertThat(additive.plain(100, 1)).isEqualTo(new Limits(90, 110));
        FunnelModel multiplicative = FunnelModel.fit(100, values, people, 100, Spread.RATE, Adjustment.MULTIPLICATIVE).orElseThrow();
        assertThat(multiplicative.limits(100, 2).lower()).isCloseTo(100 - 20 * Math.sqrt(13.65), within(1e-9));
        assertThat(multiplicative.tau2()).isZero();
    }

    /**
     * Our rules: 103 of 151 authorities lie outside the 99.8% Poisson limits for the rate of children looked after at 31 March 2025; 7 outside
     * the adjusted ones, says the second method.
     */
    @Test
    void plain_limits_flag_almost_everybody() {
        Csv file = new Csv("looked-after-2025.csv");
        FunnelModel model = fit(file, 10_000, Spread.RATE, Adjustment.ADDITIVE);
        double[] people = file.column("of");
        int plain = 0;
        int adjusted = 0;
        for (int i = 0; i < file.size(); i++) {
            double value = file.number(i, "value");
            plain += outside(value, model.plain(people[i], FunnelModel.Z998));
            adjusted += outside(value, model.limits(people[i], FunnelModel.Z998));
        }
        assertThat(file.size()).isEqualTo(151);
        assertThat(plain).isEqualTo(103);
        assertThat(adjusted).isEqualTo(7);
    }

    private static int outside(double value, Limits limits) {
        return value < limits.lower() || value > limits.upper() ? 1 : 0;
    }

    @ParameterizedTest
    @CsvSource({"looked-after-2025.csv, 10000, RATE", "rereferrals-2025.csv, 100, PROPORTION"})
    void every_authority_agrees_with_a_second_method(String name, double per, Spread spread) {
        Csv file = new Csv(name);
        FunnelModel additive = fit(file, per, spread, Adjustment.ADDITIVE);
        FunnelModel multiplicative = fit(file, per, spread, Adjustment.MULTIPLICATIVE);
        assertThat(additive.phi()).isCloseTo(file.number(0, "phi"), within(LAST_DIGIT));
        assertThat(additive.tau2()).isCloseTo(file.number(0, "tau2"), within(LAST_DIGIT));
        double most = spread == Spread.RATE ? Double.MAX_VALUE : per;
        for (int i = 0; i < file.size(); i++) {
            double of = file.number(i, "of");
            confirm(file, i, "plain", "95", additive.plain(of, FunnelModel.Z95), most);
            confirm(file, i, "plain", "998", additive.plain(of, FunnelModel.Z998), most);
            confirm(file, i, "additive", "95", additive.limits(of, FunnelModel.Z95), most);
            confirm(file, i, "additive", "998", additive.limits(of, FunnelModel.Z998), most);
            confirm(file, i, "multiplicative", "95", multiplicative.limits(of, FunnelModel.Z95), most);
            confirm(file, i, "multiplicative", "998", multiplicative.limits(of, FunnelModel.Z998), most);
        }
    }

    private static void confirm(Csv file, int row, String how, String level, Limits found, double most) {
        String code = file.text(row, "code") + " " + how + " " + level;
        assertThat(found.lower()).as(code).isCloseTo(file.number(row, how + "Lower" + level), within(LAST_DIGIT));
        assertThat(found.upper()).as(code).isCloseTo(Math.min(most, file.number(row, how + "Upper" + level)), within(LAST_DIGIT));
    }

    private static FunnelModel fit(Csv file, double per, Spread spread, Adjustment adjustment) {
        return FunnelModel.fit(file.number(0, "target"), file.column("value"), file.column("of"), per, spread, adjustment).orElseThrow();
    }

    @Test
    void values_by_chance_are_left_alone() {
        Random random = new Random(4);
        double[] values = new double[150];
        double[] people = new double[150];
        for (int i = 0; i < 150; i++) {
            people[i] = 20_000 + random.nextInt(100_000);
            values[i] = 60 + random.nextGaussian() * Math.sqrt(60 * 10_000 / people[i]);
        }
        FunnelModel model = FunnelModel.fit(60, values, people, 10_000, Spread.RATE).orElseThrow();
        assertThat(model.adjustment()).isEqualTo(Adjustment.NONE);
        assertThat(model.words()).contains("not adjusted");
        assertThat(model.limits(50_000, FunnelModel.Z95)).isEqualTo(model.plain(50_000, FunnelModel.Z95));
    }

    /** Winsorised: one authority far out hardly widens the limits of the others. */
    @Test
    void one_far_out_changes_little() {
        double[] values = new double[50];
        double[] people = new double[50];
        for (int i = 0; i < 50; i++) {
            values[i] = 60 + (i % 5 - 2) * 5;
            people[i] = 50_000;
        }
        double before = FunnelModel.fit(60, values, people, 10_000, Spread.RATE).orElseThrow().limits(50_000, 3).upper();
        values[7] = 6_000;
        double after = FunnelModel.fit(60, values, people, 10_000, Spread.RATE).orElseThrow().limits(50_000, 3).upper();
        assertThat(after).isCloseTo(before, within(0.5));
    }

    @Test
    void an_absent_value_is_as_if_it_were_not_there() {
        double[] five = {10, 60, 100, 140, 190};
        double[] fiveOf = {100, 200, 100, 300, 100};
        double[] seven = {10, Double.NaN, 60, 100, 140, 77, 190};
        double[] sevenOf = {100, 100, 200, 100, 300, 0, 100};
        assertThat(FunnelModel.fit(100, seven, sevenOf, 100, Spread.RATE)).isEqualTo(FunnelModel.fit(100, five, fiveOf, 100, Spread.RATE))
                .hasValueSatisfying(model -> assertThat(model.n()).isEqualTo(5));
    }

    @Test
    void too_few_or_no_room_for_chance_has_no_funnel() {
        double[] four = {1, 2, 3, 4};
        double[] six = {100, 100, 100, 100, 100, 100};
        assertThat(FunnelModel.fit(2, four, six, 100, Spread.RATE)).isEmpty();
        assertThat(FunnelModel.fit(0, new double[6], six, 100, Spread.RATE)).isEmpty();
        assertThat(FunnelModel.fit(100, six, six, 100, Spread.PROPORTION)).isEmpty();
        assertThat(FunnelModel.fit(Double.NaN, six, six, 100, Spread.PROPORTION)).isEmpty();
        assertThat(FunnelModel.fit(1, new double[0], six, 100, Spread.RATE)).isEmpty();
    }

    @Test
    void limits_stay_where_values_can_be_and_narrow_with_size() {
        FunnelModel model = new FunnelModel(97, Spread.PROPORTION, 100, 4, 9, Adjustment.ADDITIVE, 20);
        assertThat(model.limits(5, FunnelModel.Z998).upper()).isEqualTo(100);
        assertThat(new FunnelModel(2, Spread.RATE, 10_000, 1, 0, Adjustment.NONE, 20).limits(1_000, FunnelModel.Z95).lower()).isZero();
        for (int of = 1; of < 5_000; of++) {
            assertThat(model.limits(of + 1.0, 2).lower()).isGreaterThanOrEqualTo(model.limits(of, 2).lower());
        }
    }
}

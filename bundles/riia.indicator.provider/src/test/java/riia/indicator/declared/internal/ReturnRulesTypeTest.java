// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Period;
import riia.contribution.spi.ContributionException;
import riia.indicator.Indicator.Polarity;
import riia.indicator.spi.ReturnRules;

class ReturnRulesTypeTest {

    private final ReturnRulesType type = new ReturnRulesType();

    @Test
    void reads_everything_that_a_region_can_say() throws ContributionException {
        ReturnRules rules = type.parse(FakeSource.resource("every-key-returns.json"));

        assertThat(rules).isEqualTo(new ReturnRules("riia", "1.0.0", 3, "6.1", new ReturnRules.Due(2, true),
                Optional.of(Period.quarter(2025, 1)), List.of("R01", "R09"), Map.of("R09", Polarity.HIGH), false));
        assertThat(type.properties(rules)).containsEntry("service.ranking", 3);
    }

    /** The domain's default: the last working day of the month after the quarter, marked "assumed". */
    @Test
    void assumes_the_month_after_the_period() throws ContributionException {
        ReturnRules rules = type.parse(new FakeSource("{\"dataset\": \"riia\", \"version\": \"1\"}"));

        assertThat(rules.due()).isEqualTo(new ReturnRules.Due(1, true));
        assertThat(rules.indicators()).isEmpty();
        assertThat(rules.collected()).isTrue();
    }

    @Test
    void says_which_period_it_cannot_read() {
        assertThatExceptionOfType(ContributionException.class).isThrownBy(() -> type.parse(
                new FakeSource("{\"dataset\": \"riia\",\n \"version\": \"1\",\n \"from\": \"2025-26-Q5\"}")))
                .withMessageContaining("line 3: '2025-26-Q5' is no period");
    }
}

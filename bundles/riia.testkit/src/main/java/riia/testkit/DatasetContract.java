// SPDX-License-Identifier: Apache-2.0
package riia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.LayoutDeclaration;
import riia.indicator.Measure;
import riia.indicator.spi.Dataset;

/** What everybody relies on in every {@link Dataset}, whether a file or a component. */
public abstract class DatasetContract {

    /** The dataset. */
    protected abstract Dataset dataset();

    @Test
    void says_the_same_each_time() {
        Dataset dataset = dataset();
        assertThat(dataset.definition()).isEqualTo(dataset.definition());
    }

    @Test
    void has_a_name_a_version_and_a_layout() {
        assertThat(definition().name()).isNotBlank();
        assertThat(definition().version()).isNotBlank();
        assertThat(definition().layouts()).isNotEmpty();
    }

    @Test
    void says_every_id_once() {
        assertThat(definition().indicators()).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(definition().layouts()).extracting(LayoutDeclaration::id).doesNotHaveDuplicates();
        assertThat(definition().checks()).extracting(check -> check.id()).doesNotHaveDuplicates();
        assertThat(definition().parts()).extracting(DatasetDefinition.Part::id).doesNotHaveDuplicates();
    }

    @Test
    void defines_every_indicator_in_full() {
        assertThat(definition().indicators()).allSatisfy(indicator -> {
            assertThat(indicator.definition()).as(indicator.id()).endsWith(".");
            assertThat(indicator.breakdowns()).doesNotContain(Indicator.TOTAL).doesNotHaveDuplicates();
            assertThat(indicator.measures()).extracting(Measure::id).doesNotHaveDuplicates();
        });
    }

    @Test
    void speaks_only_of_its_own_indicators_and_parts() {
        List<String> indicators = definition().indicators().stream().map(Indicator::id).toList();
        List<String> parts = definition().parts().stream().map(DatasetDefinition.Part::id).toList();

        assertThat(definition().indicators()).flatExtracting(Indicator::measures).allSatisfy(measure ->
                assertThat(indicators).containsAll(measure.of().stream().toList()));
        assertThat(definition().layouts()).allSatisfy(layout -> {
            assertThat(layout.part().isEmpty() || parts.contains(layout.part())).as(layout.part()).isTrue();
            assertThat(indicators).containsAll(layout.columns().stream().map(LayoutDeclaration.Column::indicator).toList());
        });
    }

    @Test
    void collects_every_indicator_in_a_part_if_it_has_parts() {
        if (!definition().parts().isEmpty()) {
            assertThat(definition().parts()).flatExtracting(DatasetDefinition.Part::indicators)
                    .containsExactlyInAnyOrderElementsOf(definition().indicators().stream().map(Indicator::id).toList());
        }
    }

    private DatasetDefinition definition() {
        return dataset().definition();
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import riia.indicator.DatasetDefinition;
import riia.indicator.keeping.internal.AnyReference;
import riia.indicator.spi.Row;

class RecogniserTest {

    private static final List<Row> HEAD = List.of(new Row("", 1, new String[] {"area", "period", "indicator", "number"}),
            new Row("", 2, new String[] {"831", "2025-26-Q2", "R02", "7"}));

    @Test
    void takes_the_dataset_that_the_region_collects_of_two_that_fit_equally_well() {
        assertThat(taken(Set.of("ours"))).contains("ours");
    }

    @Test
    void takes_neither_if_the_region_collects_both_or_none_of_them() {
        assertThat(taken(Set.of("ours", "theirs"))).isEmpty();
        assertThat(taken(Set.of())).isEmpty();
    }

    private static Optional<String> taken(Set<String> collected) {
        FileContributors contributors = new FileContributors();
        contributors.bindLayout(new PlainFiles(), AnyReference.create());
        List<DatasetDefinition> datasets = List.of(Desk.dataset("theirs", List.of("R02"), List.of()),
                Desk.dataset("ours", List.of("R02"), List.of()));
        KnownMappings none = new KnownMappings(Optional.empty(), List.of(), Optional.empty(), datasets, null);
        List<Candidate> candidates = new Recogniser(contributors, datasets, Optional.empty(), none, one -> collected.contains(one.id()))
                .candidates(HEAD);
        return Recogniser.best(candidates).map(one -> one.dataset().id());
    }
}

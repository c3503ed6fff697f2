// SPDX-License-Identifier: Apache-2.0
package riia.reference.england.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.AreaCode;
import riia.reference.Neighbour;

/** Expected neighbours: DfE, Children's services statistical neighbours, models of 2025 and April 2021. */
class ModelledNeighboursTest {

    private final ModelledNeighbours neighbours = new ModelledNeighbours();

    @ParameterizedTest
    @CsvSource({"831, 2025, 331 350 335 852 382 874 354 373 357 861", "831, 2021, 874 373 350 894 331 335 332 887 382 383",
            "940, 2021, 941 891 860 925 830 909 886 885 935 937", "928, 2021, 886 891 866 860 830 881 937 885 888 887"})
    void gives_ten_in_order_former_authorities_included(String authority, int model, String codes) {
        assertThat(neighbours.of(new AreaCode(authority), model)).extracting(one -> one.code().code()).containsExactly(codes.split(" "));
        assertThat(neighbours.of(new AreaCode(authority), model)).extracting(Neighbour::rank).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void says_how_close_one_is() {
        assertThat(neighbours.of(new AreaCode("831"), 2025)).extracting(Neighbour::closeness).startsWith("Very close")
                .endsWith("Close", "Close");
    }

    @ParameterizedTest
    @CsvSource({"942", "943"})
    void puts_nobody_in_the_place_of_the_neighbours_that_2021_did_not_model(String authority) {
        assertThat(neighbours.of(new AreaCode(authority), 2021)).isEmpty();
        assertThat(neighbours.of(new AreaCode(authority), 2025)).hasSize(10);
    }

    @Test
    void the_model_of_2025_covers_every_authority_of_today() {
        assertThat(neighbours.models()).containsExactly(2025, 2021);
        assertThat(new EnglishAuthorities().on(LocalDate.of(2025, 4, 1)))
                .allSatisfy(one -> assertThat(neighbours.of(one.code(), 2025)).hasSize(10));
        assertThat(neighbours.of(new AreaCode("831"), 2014)).isEmpty();
    }
}

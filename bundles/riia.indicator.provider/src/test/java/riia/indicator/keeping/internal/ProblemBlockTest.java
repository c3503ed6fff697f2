// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;

class ProblemBlockTest {

    @Test
    void problems_come_back_as_they_were() {
        List<Problem> problems = List.of(
                new Problem(Severity.ERROR, "count", new Place("a.csv", Optional.of("Sheet 1"), OptionalInt.of(12), Optional.of("number")),
                        Subject.of(new AreaCode("831"), "R02:Police", Period.parse("2025-26-Q2")), "n/a", "a whole number", "Row 12"),
                new Problem(Severity.WARNING, "roll-forward", Place.file("a.csv"), Subject.NONE, "", "", "It does not add up"));
        assertThat(ProblemBlock.read(ProblemBlock.write(problems))).isEqualTo(problems);
    }

    @Test
    void five_hundred_mistakes_take_little_room_and_all_come_back() {
        List<Problem> problems = IntStream.range(0, 500).mapToObj(row -> new Problem(Severity.ERROR, "count",
                Place.cell("derby.csv", row, "number"), Subject.of(new AreaCode("831"), "R01", Period.parse("2025-26-Q2")),
                "n/a", "a whole number, or one of c x z u low", "'n/a' is not a whole number; put the count or a marker there")).toList();
        byte[] block = ProblemBlock.write(problems);
        assertThat(ProblemBlock.read(block)).isEqualTo(problems);
        assertThat(block.length).isLessThan(500 * 14);
    }

    @Test
    void damage_is_found() {
        byte[] block = ProblemBlock.write(List.of());
        block[2]++;
        assertThatThrownBy(() -> ProblemBlock.read(block)).isInstanceOf(DamagedException.class).hasMessageContaining("checksum");
    }
}

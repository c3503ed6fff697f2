// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import riia.base.Marker;
import riia.base.Value;
import riia.indicator.Figure;

class BlockTest {

    private static final List<Figure> EVERY_KIND = List.of(
            figure("R01", new Value.Count(0), 2), figure("R02", new Value.Count(Long.MAX_VALUE), 3),
            figure("R03", new Value.Decimal(new BigDecimal("-0.70")), 9), figure("R04", new Value.Supplied(new BigDecimal("24.7")), 4),
            figure("R05", new Value.Mean(new BigDecimal("1E+3"), 12), 5), figure("R06", new Value.Money(new BigDecimal("0.00")), 6),
            figure("R07", new Value.Range(new BigDecimal("-1"), new BigDecimal("2.5")), 7),
            figure("R08", new Value.Text("naïve – £"), 70_000), figure("R09", new Value.Marked(Marker.SUPPRESSED), 1),
            figure("R10", new Value.Marked(Marker.MISSING), 1), figure("R11", new Value.Marked(Marker.ROUNDS_TO_ZERO), 1),
            new Figure("R12", "Unknown", new Value.Count(7), Optional.of(new Value.Count(38)),
                    Optional.of(new Value.Marked(Marker.NOT_AVAILABLE)), Optional.of("R01"), 12));

    private static Figure figure(String indicator, Value value, int row) {
        return new Figure(indicator, "Total", value, Optional.empty(), Optional.empty(), Optional.empty(), row);
    }

    @Test
    void every_kind_of_value_comes_back_as_it_was() {
        assertThat(Block.read(Block.write(EVERY_KIND))).isEqualTo(EVERY_KIND);
        assertThat(Block.read(Block.write(List.of()))).isEmpty();
    }

    @Test
    void a_change_of_any_one_bit_is_found() {
        byte[] block = Block.write(EVERY_KIND);
        for (int bit = 0; bit < block.length * 8; bit++) {
            byte[] damaged = block.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> Block.read(damaged)).as("bit %d", bit).isInstanceOf(DamagedException.class);
        }
    }

    @Test
    void a_block_cut_short_is_found() {
        byte[] block = Block.write(EVERY_KIND);
        for (int length = 0; length < block.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(block, length);
            assertThatThrownBy(() -> Block.read(cut)).isInstanceOf(DamagedException.class);
        }
    }

    @Test
    void the_same_figures_elsewhere_in_a_file_are_the_same() {
        List<Figure> moved = new ArrayList<>(EVERY_KIND.stream().map(one -> new Figure(one.indicator(), one.breakdown(),
                one.number(), one.denominator(), one.supplied(), one.note(), one.row() + 500)).toList());
        assertThat(Block.sameFigures(Block.write(EVERY_KIND), Block.write(moved))).isTrue();
        Collections.shuffle(moved, new Random(1));
        assertThat(Block.sameFigures(Block.write(EVERY_KIND), Block.write(moved))).isTrue();
        moved.set(0, figure("R01", new Value.Count(4711), 2));
        assertThat(Block.sameFigures(Block.write(EVERY_KIND), Block.write(moved))).isFalse();
        assertThat(Block.sameFigures(Block.write(EVERY_KIND), Block.write(EVERY_KIND.subList(1, 12)))).isFalse();
    }
}

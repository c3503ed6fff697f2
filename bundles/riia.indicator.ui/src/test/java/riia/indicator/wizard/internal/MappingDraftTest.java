// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Marker;
import riia.indicator.mapping.CellHabits;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.IndicatorAt;
import riia.indicator.mapping.MappedColumn;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Orientation;
import riia.indicator.mapping.TableRows;
import riia.indicator.mapping.TextAt;
import riia.indicator.wizard.internal.ColumnUse.Kind;

class MappingDraftTest {

    private final MappingDraft empty = new MappingDraft("riia", "Derby wide", TableRows.below(3, 4));
    private final Headings headings = Headings.of(Example.rows(), TableRows.below(3, 4));

    @Test
    void what_is_left_alone_stays_as_it_was() {
        assertThat(new MappingDraft(Example.mapping()).finished()).contains(Example.mapping());
    }

    @Test
    void it_says_what_it_lacks_until_it_lacks_nothing() {
        assertThat(empty.missing(false)).hasSize(3);
        assertThat(empty.finished()).isEmpty();
        empty.use(0, ColumnUse.of(Kind.AUTHORITY), headings);
        assertThat(empty.missing(true)).containsExactly("Say which columns hold figures");
        empty.use(2, ColumnUse.figures(Example.REPEATED), headings);
        assertThat(empty.missing(true)).isEmpty();
        assertThat(empty.missing(false)).containsExactly("Say of which period the figures are");
        assertThat(empty.finished().orElseThrow().columns())
                .containsExactly(MappedColumn.of(new ColumnAt("C", "Repeat referrals / Number"), Example.REPEATED));
    }

    @Test
    void a_column_is_one_thing_at_a_time() {
        empty.use(1, ColumnUse.of(Kind.AUTHORITY), headings);
        empty.use(1, ColumnUse.figures(Example.REPEATED), headings);
        assertThat(empty.columns().authority()).isEmpty();
        assertThat(empty.use(1, headings).meaning()).isEqualTo(Example.REPEATED);
        empty.use(1, ColumnUse.NOT_READ, headings);
        assertThat(empty.use(1, headings)).isEqualTo(ColumnUse.NOT_READ);
    }

    @Test
    void code_and_name_may_tell_the_authority_together_but_a_column_replaces_what_was_said() {
        empty.columns().authority(List.of(new TextAt.Fixed("Derby")));
        empty.use(0, ColumnUse.of(Kind.AUTHORITY), headings);
        empty.use(1, ColumnUse.of(Kind.AUTHORITY), headings);
        assertThat(empty.columns().authority()).containsExactly(new TextAt.Column(headings.at(0)), new TextAt.Column(headings.at(1)));
    }

    @Test
    void leaving_out_one_of_the_columns_that_were_read_by_their_headings_names_the_others() {
        MappingDraft matrix = new MappingDraft("riia", "matrix", TableRows.below(1, 1));
        Headings quarters = new Headings(List.of("Indicator", "2025-26 Q1", "2025-26 Q2"));
        matrix.orientation(Orientation.INDICATORS_DOWN_PERIODS_ACROSS);
        matrix.use(0, ColumnUse.of(Kind.INDICATOR), quarters);
        matrix.columns().authority(List.of(new TextAt.FileName()));
        assertThat(matrix.use(2, quarters).kind()).isEqualTo(Kind.FIGURES);
        matrix.use(1, ColumnUse.NOT_READ, quarters);
        assertThat(matrix.finished().orElseThrow().columns())
                .containsExactly(MappedColumn.of(new ColumnAt("C", "2025-26 Q2"), new Meaning("", "", Meaning.Role.NUMBER)));
    }

    @Test
    void another_orientation_or_dataset_forgets_the_meanings_that_no_longer_hold() {
        MappingDraft draft = new MappingDraft(Example.mapping());
        draft.orientation(Orientation.INDICATORS_DOWN_PERIODS_ACROSS);
        assertThat(draft.columns().figures()).isEmpty();
        assertThat(draft.finished()).isEmpty();
        MappingDraft other = new MappingDraft(Example.mapping());
        other.dataset("socialcare");
        assertThat(other.columns().figures()).isEmpty();
        assertThat(other.columns().authority()).isNotEmpty();
        assertThat(other.finished().map(IndicatorAt.class::isInstance)).isEmpty();
    }

    @Test
    void rows_stay_in_order_whatever_is_said_of_them() {
        DraftRows rows = new DraftRows(TableRows.below(3, 4), List.of());
        rows.last(7);
        assertThat(rows.at()).isEqualTo(new TableRows(3, 4, 0, 7));
        rows.header(6, 6);
        assertThat(rows.at()).isEqualTo(new TableRows(6, 6, 0, 7));
        rows.header(8, 8);
        assertThat(rows.at()).isEqualTo(new TableRows(8, 8, 0, 0));
        rows.first(5);
        assertThat(rows.at()).isEqualTo(new TableRows(4, 4, 5, 0));
        rows.first(1);
        assertThat(rows.at()).isEqualTo(new TableRows(0, 0, 1, 0));
        rows.last(0);
        assertThat(rows.at().last()).isZero();
    }

    @Test
    void labels_are_left_out_and_taken_in_again() {
        DraftRows rows = new DraftRows(TableRows.below(1, 1), List.of("East*"));
        rows.leaveOut(" Total ", true);
        assertThat(rows.isLeftOut("TOTAL")).isTrue();
        assertThat(rows.isLeftOut("East Midlands")).isTrue();
        assertThat(rows.isLeftOut("")).isFalse();
        rows.leaveOut("east midlands", false);
        rows.leaveOut("total", false);
        assertThat(rows.leaveOut()).isEmpty();
    }

    @Test
    void symbols_mean_one_thing_whatever_their_capitals() {
        empty.marker("N/A", Optional.of(Marker.NOT_AVAILABLE));
        empty.marker("n/a", Optional.of(Marker.NOT_APPLICABLE));
        assertThat(empty.cells().markers()).isEqualTo(Map.of("n/a", Marker.NOT_APPLICABLE));
        empty.marker("n/a", Optional.empty());
        assertThat(empty.cells()).isEqualTo(CellHabits.ENGLISH);
    }
}

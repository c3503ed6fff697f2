// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.Orientation;
import riia.indicator.mapping.TableRows;
import riia.indicator.wizard.internal.ColumnUse.Kind;
import riia.indicator.wizard.internal.SheetFace.Part;

class SheetFaceTest {

    private final SheetFace face = SheetFace.of(Example.sheet(), new MappingDraft(Example.mapping()), Optional.of(Example.dataset()));

    @Test
    void a_heading_over_several_columns_holds_for_those_with_a_heading_below() {
        assertThat(face.headings().texts())
                .containsExactly("Authority", "Contacts / Number", "Repeat referrals / Number", "Repeat referrals / Out of", "Comment");
    }

    @Test
    void a_column_is_found_by_its_heading_wherever_it_moved_and_by_its_letter_among_several_alike() {
        Headings headings = new Headings(List.of("Authority", "Referrals", "Referrals", "Contacts2"));
        assertThat(headings.position(new ColumnAt("A", "CONTACTS"))).isEqualTo(OptionalInt.of(3));
        assertThat(headings.position(new ColumnAt("C", "Referrals"))).isEqualTo(OptionalInt.of(2));
        assertThat(headings.position(new ColumnAt("A", "Referrals"))).isEmpty();
        assertThat(headings.position(new ColumnAt("A", "Plans"))).isEmpty();
        assertThat(headings.position(ColumnAt.letter("B"))).isEqualTo(OptionalInt.of(1));
        assertThat(headings.position("D (Contacts)")).isEqualTo(OptionalInt.of(3));
        assertThat(headings.position("authority")).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void every_row_says_what_it_is() {
        assertThat(face.parts()).containsExactly(Part.ABOVE, Part.ABOVE, Part.HEADING, Part.HEADING, Part.FIGURES, Part.FIGURES, Part.LEFT_OUT,
                Part.FIGURES);
    }

    @Test
    void every_column_says_what_it_is_taken_for() {
        assertThat(face.columns()).extracting(SheetFace.Strip::title)
                .containsExactly("Authority", "R01 Contacts", "R03 Repeat referrals", "Not read", "Not read");
        assertThat(face.sign(face.rows().get(0), 0)).contains(Kind.PERIOD);
        assertThat(face.sentence(4, 2)).isEqualTo("C5; 201; column: R03 Repeat referrals, number");
        assertThat(face.sentence(6, 0)).isEqualTo("A7; Total; column: Authority; row: left out");
    }

    @Test
    void only_symbols_among_the_figures_ask_what_they_mean() {
        assertThat(Symbols.in(face, Set.of())).isEqualTo(Map.of("n/a", 1));
        assertThat(Symbols.in(face, Set.of("-9"))).isEqualTo(Map.of("n/a", 1, "-9", 0));
    }

    @Test
    void problems_are_found_in_their_cells_and_the_worst_counts() {
        FoundCells found = new FoundCells(List.of(problem(Severity.WARNING, "Q2", 6, "B (Contacts / Number)"),
                problem(Severity.ERROR, "Q2", 6, "B (Contacts / Number)"), problem(Severity.ERROR, "Notes", 5, "B")), face);
        assertThat(found.at(6, 1)).map(Problem::severity).contains(Severity.ERROR);
        assertThat(found.at(5, 1)).isEmpty();
    }

    private static Problem problem(Severity severity, String sheet, int row, String column) {
        return new Problem(severity, "number", new Place("derby.xlsx", Optional.of(sheet), OptionalInt.of(row), Optional.of(column)),
                Subject.NONE, "n/a", "a number", "It is no number.");
    }

    @Test
    void the_first_row_that_looks_like_headings_is_the_third() {
        assertThat(FirstSight.header(Example.rows())).isEqualTo(3);
    }

    @Test
    void choices_are_found_by_the_words_that_are_typed() {
        List<ColumnChoice> all = ColumnChoice.of(Optional.of(Example.dataset()), Orientation.ROW_PER_AUTHORITY);
        assertThat(all).hasSize(3 + 4 * 5);
        assertThat(ColumnChoice.matching(all, "r03")).first().extracting(ColumnChoice::words).isEqualTo("R03 Repeat referrals / number");
        assertThat(ColumnChoice.matching(all, "police denom")).extracting(ColumnChoice::words)
                .containsExactly("R02 Referrals: Police / denominator");
        assertThat(ColumnChoice.matching(all, "referrals")).hasSize(16);
        assertThat(ColumnChoice.of(Optional.of(Example.dataset()), Orientation.ROW_PER_FIGURE)).extracting(ColumnChoice::words)
                .contains("Indicator", "Figures / number").doesNotContain("R03 Repeat referrals / number");
    }

    @Test
    void a_layout_that_knows_its_columns_by_name_shows_them_so() {
        SheetFace named = SheetFace.named(Example.sheet());
        assertThat(named.parts(0)).isEqualTo(Part.HEADING);
        assertThat(named.columns()).allMatch(one -> one.use().isEmpty());
        assertThat(Headings.of(Example.rows(), TableRows.below(4, 4)).text(3)).isEqualTo("Out of");
    }
}

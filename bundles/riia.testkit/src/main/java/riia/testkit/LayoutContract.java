// SPDX-License-Identifier: Apache-2.0
package riia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import riia.base.Period;
import riia.base.Problem;
import riia.indicator.DatasetDefinition;
import riia.indicator.LayoutDeclaration;
import riia.indicator.spi.Layout;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.LayoutReader;
import riia.indicator.spi.Reading;
import riia.indicator.spi.Row;
import riia.reference.Authorities;

/** What the importer relies on in every {@link Layout}. */
public abstract class LayoutContract {

    private static final String FILE = "return.csv";
    private static final int RECOGNISED = 50;

    /** What one file became. */
    private record Outcome(List<Reading> readings, List<Problem> problems) {
    }

    /** The kind. */
    protected abstract Layout layout();

    /** A declaration of the dataset. */
    protected abstract LayoutDeclaration declaration();

    /** The dataset. */
    protected abstract DatasetDefinition dataset();

    /** England's authorities. */
    protected abstract Authorities authorities();

    /** A sound file, headings first, at least two rows of figures below. */
    protected abstract List<List<String>> sound();

    /** How many readings {@link #sound()} holds. */
    protected abstract int readings();

    /** Whether every row must have as many cells as the headings; not so where rows of titles and notes stand beside the table. */
    protected boolean everyRowIsAsWideAsTheHeadings() {
        return true;
    }

    /** The heading in what a reading calls its column, for layouts that name the letter too. */
    protected String headingOf(String column) {
        return column;
    }

    @Test
    void has_a_kind_that_declarations_can_name() {
        assertThat(layout().kind()).matches("[a-z][A-Za-z0-9]*").isEqualTo(declaration().kind());
    }

    @Test
    void recognises_its_own_files_and_gives_reasons() {
        assertThat(layout().recognise(declaration(), dataset(), rows(sound())).score()).isBetween(RECOGNISED, 100);
        assertThat(layout().recognise(declaration(), dataset(), rows(sound())).reasons()).isNotEmpty();
    }

    @Test
    void leaves_files_of_others_alone_and_gives_reasons() {
        for (List<Row> head : List.of(List.<Row>of(), rows(List.of(List.of("setting", "need", "cost"), List.of("U", "G", "1000.0"))))) {
            assertThat(layout().recognise(declaration(), dataset(), head).score()).isLessThan(RECOGNISED);
            assertThat(layout().recognise(declaration(), dataset(), head).reasons()).isNotEmpty();
        }
    }

    @Test
    void reads_every_figure_of_a_sound_file_with_its_place() {
        Outcome outcome = read(sound());

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.readings()).hasSize(readings()).allSatisfy(reading -> {
            assertThat(reading.period().type()).isEqualTo(dataset().periodType());
            assertThat(dataset().indicator(reading.indicator())).isPresent();
            assertThat(reading.origin().file()).isEqualTo(FILE);
            assertThat(reading.origin().row()).isBetween(2, sound().size());
            assertThat(sound().get(0)).anySatisfy(heading -> assertThat(heading.strip())
                    .isEqualToIgnoringCase(headingOf(reading.origin().numberColumn())));
        });
    }

    @Test
    void reports_every_torn_row() {
        Assumptions.assumeTrue(everyRowIsAsWideAsTheHeadings());
        List<List<String>> torn = new ArrayList<>(sound());
        torn.set(1, torn.get(1).subList(0, torn.get(1).size() - 1));
        List<String> longer = new ArrayList<>(torn.get(2));
        longer.add("more");
        torn.set(2, longer);

        assertThat(read(torn).problems()).extracting(Problem::rule, problem -> problem.place().row().orElse(0)).containsExactly(
                org.assertj.core.groups.Tuple.tuple("torn-row", 2), org.assertj.core.groups.Tuple.tuple("torn-row", 3));
    }

    @Test
    void calls_a_file_without_figures_empty() {
        for (List<List<String>> empty : List.of(List.<List<String>>of(), sound().subList(0, 1))) {
            assertThat(read(empty).problems()).extracting(Problem::rule).containsExactly("empty");
        }
    }

    @Test
    void makes_a_file_that_is_not_its_own_unreadable() {
        Outcome outcome = read(List.of(List.of("setting", "need", "cost"), List.of("U", "G", "1000.0")));

        assertThat(outcome.readings()).isEmpty();
        assertThat(outcome.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(LayoutContext.UNREADABLE_RULES).contains(problem.rule());
            assertThat(problem.isError()).isTrue();
        });
    }

    @Test
    void reads_two_files_side_by_side() {
        Layout layout = layout();
        List<Reading> first = new ArrayList<>();
        List<Reading> second = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        LayoutReader one = layout.open(declaration(), dataset(), new Context(authorities()), first::add, problems::add);
        LayoutReader other = layout.open(declaration(), dataset(), new Context(authorities()), second::add, problems::add);
        for (Row row : rows(sound())) {
            one.row(row);
            other.row(row);
        }
        one.end();
        other.end();

        assertThat(problems).isEmpty();
        assertThat(second).isEqualTo(first).hasSize(readings());
    }

    private Outcome read(List<List<String>> table) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        LayoutReader reader = layout().open(declaration(), dataset(), new Context(authorities()), outcome.readings()::add,
                outcome.problems()::add);
        rows(table).forEach(reader::row);
        reader.end();
        return outcome;
    }

    private static List<Row> rows(List<List<String>> table) {
        Row[] rows = new Row[table.size()];
        Arrays.setAll(rows, i -> new Row("", i + 1, table.get(i).toArray(new String[0])));
        return List.of(rows);
    }

    private record Context(Authorities authorities) implements LayoutContext {

        @Override
        public String fileName() {
            return FILE;
        }

        @Override
        public Optional<Period> period() {
            return Optional.empty();
        }
    }
}

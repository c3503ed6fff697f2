// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.Value;
import riia.indicator.Datasets;
import riia.indicator.Figure;
import riia.indicator.FigureDifference;
import riia.indicator.FigureDifference.Part;
import riia.indicator.Submission;
import riia.indicator.Submission.Status;
import riia.indicator.Submissions;
import riia.indicator.VersionHistory;
import riia.indicator.returns.internal.Comparison.Change;
import riia.indicator.returns.internal.Comparison.Row;

class DifferenceModelTest {

    private static final Actor ACTOR = new Actor("p", "coordinator");

    private static Submission version(int number) {
        return new Submission("riia-831-2025-26-Q2-v" + number, "riia", "", "1", "", new AreaCode("831"), Period.parse("2025-26-Q2"), number,
                Status.RECEIVED, Instant.EPOCH, ACTOR, 0, 0, 2, "derby.csv", "");
    }

    private static Figure figure(String indicator, Value value) {
        return new Figure(indicator, "Total", value, Optional.empty(), Optional.empty(), Optional.empty(), 2);
    }

    private static FigureDifference difference(String indicator, Value before, Value after, Integer by) {
        return new FigureDifference(indicator, "Total", Part.NUMBER, Optional.ofNullable(before), Optional.ofNullable(after),
                Optional.ofNullable(by).map(BigDecimal::valueOf), Optional.empty());
    }

    /** Version 2 has A 7, B as before 5, C suppressed, E new; version 1 had D. */
    private static Submissions submissions() {
        return (Submissions) Proxy.newProxyInstance(DifferenceModelTest.class.getClassLoader(), new Class<?>[] {Submissions.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "history" -> List.of(new VersionHistory(version(2), false, List.of()), new VersionHistory(version(1), false, List.of()));
                    case "figures" -> List.of(figure("A", new Value.Count(7)), figure("B", new Value.Count(5)),
                            figure("C", new Value.Marked(Marker.SUPPRESSED)), figure("E", new Value.Count(1)));
                    case "differences" -> List.of(difference("A", new Value.Count(10), new Value.Count(7), -3),
                            difference("C", new Value.Count(4), new Value.Marked(Marker.SUPPRESSED), null),
                            difference("E", null, new Value.Count(1), null), difference("D", new Value.Count(9), null, null));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Datasets datasets() {
        return (Datasets) Proxy.newProxyInstance(DifferenceModelTest.class.getClassLoader(), new Class<?>[] {Datasets.class},
                (proxy, method, given) -> Optional.empty());
    }

    @Test
    void every_cell_stands_in_the_order_of_the_later_file_with_a_sign_for_what_became_of_it() {
        Comparison comparison = new DifferenceModel(submissions(), datasets()).compare("Derby", version(2), Optional.empty());
        assertThat(comparison.rows()).extracting(row -> row.change().sign() + " " + row.indicator() + " " + row.before() + " " + row.after()
                + " " + row.difference()).containsExactly("\u25BC A 10 7 \u22123", "= B 5 5 ", "\u2260 C 4 c ", "+ E  1 ", "\u2212 D 9  ");
        assertThat(comparison.changed()).extracting(Row::change).doesNotContain(Change.SAME).hasSize(4);
        assertThat(comparison.earlier()).contains(version(1));
        assertThat(comparison.heading()).isEqualTo("Derby, 2025-26-Q2: 4 cells differ");
        assertThat(comparison.summary()).isEqualTo("4 cells of v2 differ from v1");
    }

    @Test
    void the_first_version_is_compared_with_nothing_and_any_two_can_be_chosen() {
        DifferenceModel model = new DifferenceModel(submissions(), datasets());
        assertThat(model.compare("Derby", version(1), Optional.empty()).earlier()).isEmpty();
        assertThat(model.compare("Derby", version(1), Optional.of(version(2).id())).earlier()).contains(version(2));
        assertThat(new Comparison("Derby", List.of(), version(2), Optional.of(version(1)), List.of()).summary()).isEqualTo("v2 says the same as v1");
    }
}

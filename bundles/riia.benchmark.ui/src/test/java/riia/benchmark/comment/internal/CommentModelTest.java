// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.context.About;
import riia.benchmark.context.Comment;
import riia.benchmark.context.Comments;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.region.Contacts;
import riia.testkit.Answers;
import riia.workbench.Question;

class CommentModelTest {

    private static final Actor ME = new Actor("p-1", "coordinator");
    private static final Actor OTHER = new Actor("p-2", "coordinator");
    private static final Actor GONE = new Actor("p-3", "coordinator");
    private static final AreaCode DERBY = new AreaCode("831");
    private static final Period QUARTER = Period.parse("2025-26-Q2");
    private static final Instant NOON = Instant.parse("2025-11-22T12:00:00Z");
    private static final CommentScope BOTH = new CommentScope("riia", Optional.of(DERBY), "Derby", QUARTER,
            List.of(indicator("R01", "Contacts"), indicator("R02", "Referrals")));
    private static final CommentScope ONE = new CommentScope("riia", Optional.of(DERBY), "Derby", QUARTER, List.of(indicator("R02", "Referrals")));

    private final List<Comment> all = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final CommentModel model = new CommentModel(Answers.of(Comments.class, Map.of("find", given -> all, "history", given -> all,
            "add", given -> {
                done.add("add " + given[1] + " " + given[2] + " " + given[3]);
                return new Comment("k-1", (About) given[1], (Comment.Kind) given[2], (String) given[3], ME, NOON, Optional.empty());
            })), Answers.of(Contacts.class, Map.of("name", given -> Optional.of("Ann Lee").filter(name -> given[0].equals("p-2")))));

    private static Indicator indicator(String id, String name) {
        return new Indicator(id, name, "", Indicator.Basis.FLOW, Indicator.Polarity.NEUTRAL, 0, List.of(new Measure("number",
                Measure.Kind.NUMBER, "children", 1, Optional.empty(), Optional.empty(), false, Measure.Scope.ALL)), List.of(), "", "",
                Optional.empty());
    }

    private void said(String id, String indicator, Period period, Comment.Kind kind, Actor by) {
        all.add(new Comment(id, new About(Optional.of(DERBY), "riia", indicator, period), kind, "words", by, NOON, Optional.empty()));
    }

    @Test
    void comments_on_this_period_come_first_by_indicator_then_earlier_ones_and_never_later_ones() {
        said("k-1", "R02", QUARTER.next(), Comment.Kind.AUTHORITY, ME);
        said("k-2", "R02", QUARTER, Comment.Kind.AUTHORITY, ME);
        said("k-3", "R01", QUARTER, Comment.Kind.COORDINATOR, OTHER);
        said("k-4", "R01", QUARTER.previous(), Comment.Kind.AUTHORITY, GONE);
        said("k-5", "R09", QUARTER, Comment.Kind.AUTHORITY, ME);

        assertThat(model.load(BOTH, ME)).extracting(one -> one.comment().id() + " " + one.title() + "; " + one.source()).containsExactly(
                "k-3 A note of the coordinator on R01 Contacts; entered by Ann Lee, 22 November 2025",
                "k-2 Derby\u2019s own words on R02 Referrals; entered by you, 22 November 2025",
                "k-4 Derby\u2019s own words on R01 Contacts, 2025-26-Q1; entered by p-3, 22 November 2025");
        assertThat(model.load(ONE, ME)).extracting(CommentLine::title).containsExactly("Derby\u2019s own words");
    }

    @Test
    void what_came_with_a_return_cannot_be_changed_and_what_was_withdrawn_says_why() {
        said("n-riia-831-2025-26-Q2-v1/R02:Total", "R02", QUARTER, Comment.Kind.AUTHORITY, ME);
        all.add(new Comment("k-9", all.get(0).about(), Comment.Kind.AUTHORITY, "words", ME, NOON, Optional.of("k-8"),
                Optional.of(new Comment.Withdrawal("wrong place", OTHER, NOON))));
        List<CommentLine> lines = model.history(ONE, model.load(ONE, ME).get(0), ME);
        assertThat(lines.get(0).changeable()).isFalse();
        assertThat(lines.get(0).source()).isEqualTo("came with the return, 22 November 2025");
        assertThat(lines.get(1).changeable()).isTrue();
        assertThat(lines.get(1).hasHistory()).isTrue();
        assertThat(lines.get(1).source()).isEqualTo("entered by you, 22 November 2025; replaces earlier words; withdrawn by Ann Lee,"
                + " 22 November 2025: wrong place");
    }

    @Test
    void a_new_comment_is_on_the_chosen_indicator_in_the_chosen_voice() {
        Question asked = model.adding(BOTH, "R02");
        assertThat(asked.fields()).extracting(Question.Field::value).containsExactly("R02 Referrals", "Derby\u2019s own words", "");
        assertThat(asked.lacking(Map.of(CommentModel.INDICATOR, "R02 Referrals", CommentModel.WHOSE, "x"))).map(Question.Field::key)
                .contains(CommentModel.TEXT);
        model.add(ME, BOTH, Map.of(CommentModel.INDICATOR, "R02 Referrals", CommentModel.WHOSE, "A note of the coordinator",
                CommentModel.TEXT, "ask"));
        model.add(ME, ONE, Map.of(CommentModel.WHOSE, "Derby\u2019s own words", CommentModel.TEXT, "said"));
        About about = new About(Optional.of(DERBY), "riia", "R02", QUARTER);
        assertThat(done).containsExactly("add " + about + " COORDINATOR ask", "add " + about + " AUTHORITY said");
        assertThat(model.adding(ONE, "").fields()).hasSize(2);
    }
}

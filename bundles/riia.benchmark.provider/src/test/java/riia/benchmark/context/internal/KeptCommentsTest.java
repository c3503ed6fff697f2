// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Value;
import riia.benchmark.context.About;
import riia.benchmark.context.Comment;
import riia.benchmark.context.ContextException;
import riia.indicator.Figure;
import riia.indicator.Submission;

class KeptCommentsTest {

    private static final AreaCode CAMDEN = new AreaCode("202");
    private static final About ABOUT = new About(Optional.of(CAMDEN), "demo", "A", ContextDesk.QUARTER);

    @TempDir
    Path folder;

    private ContextDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new ContextDesk(folder);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private Comment add(About about, Comment.Kind kind, String text) {
        return desk.comments.add(ContextDesk.ACTOR, about, kind, text);
    }

    private List<String> shown() {
        return desk.comments.find("demo", Optional.empty(), Optional.empty(), Optional.empty()).stream().map(Comment::text).toList();
    }

    @Test
    void what_is_said_is_found_newest_period_first_and_within_it_oldest_first() {
        About before = new About(Optional.of(CAMDEN), "demo", "A", ContextDesk.QUARTER.previous());
        About region = new About(Optional.empty(), "demo", "B", ContextDesk.QUARTER);
        add(before, Comment.Kind.AUTHORITY, "earlier quarter");
        add(ABOUT, Comment.Kind.AUTHORITY, "first");
        desk.today = desk.today.plusDays(1);
        add(region, Comment.Kind.COORDINATOR, " second ");

        assertThat(shown()).containsExactly("first", "second", "earlier quarter");
        assertThat(desk.comments.find("demo", Optional.of(CAMDEN), Optional.of("A"), Optional.of(ContextDesk.QUARTER)))
                .extracting(Comment::id, Comment::about, Comment::kind, Comment::by)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("k-2", ABOUT, Comment.Kind.AUTHORITY, ContextDesk.ACTOR));
        assertThat(desk.comments.find("demo", Optional.of(CAMDEN), Optional.empty(), Optional.empty())).hasSize(2);
        assertThat(desk.comments.find("other", Optional.empty(), Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void a_comment_put_right_shows_its_last_words_and_remembers_the_earlier_ones() {
        String first = add(ABOUT, Comment.Kind.AUTHORITY, "frist").id();
        String second = desk.comments.replace(ContextDesk.ACTOR, first, "first").id();
        String third = desk.comments.replace(ContextDesk.ACTOR, second, "first, with a reason").id();

        assertThat(shown()).containsExactly("first, with a reason");
        assertThat(desk.comments.history(third)).extracting(Comment::text).containsExactly("first, with a reason", "first", "frist");
        assertThat(desk.comments.history(third)).allSatisfy(one -> assertThat(one.kind()).isEqualTo(Comment.Kind.AUTHORITY));
        assertThatExceptionOfType(ContextException.class).isThrownBy(() -> desk.comments.replace(ContextDesk.ACTOR, first, "again"))
                .withMessageContaining("'k-1' is in force");
    }

    @Test
    void a_comment_taken_back_is_not_shown_and_stays_with_the_reason() {
        String id = add(ABOUT, Comment.Kind.COORDINATOR, "wrong place").id();
        desk.comments.withdraw(ContextDesk.ACTOR, id, "wrong indicator");

        assertThat(shown()).isEmpty();
        assertThat(desk.comments.history(id)).singleElement().satisfies(one -> assertThat(one.withdrawn()).map(Comment.Withdrawal::reason)
                .contains("wrong indicator"));
        assertThat(desk.comments.kept()).hasSize(1);
        assertThatExceptionOfType(ContextException.class).isThrownBy(() -> desk.comments.withdraw(ContextDesk.ACTOR, id, "again"));
        assertThatExceptionOfType(ContextException.class).isThrownBy(() -> desk.comments.history("k-99"));
    }

    /** Texts are not in the journal; what happened to which figure's comment is. */
    @Test
    void the_journal_has_no_word_of_it() {
        String id = add(ABOUT, Comment.Kind.AUTHORITY, "a secret narrative").id();
        desk.comments.withdraw(ContextDesk.ACTOR, desk.comments.replace(ContextDesk.ACTOR, id, "another narrative").id(), "secret reason");

        assertThat(desk.store.journal).containsExactly(
                "commented benchmark/comment/k-1 (202 A 2025-26-Q2): - -> authority, 18 characters",
                "comment replaced benchmark/comment/k-2 (202 A 2025-26-Q2): k-1 -> authority, 17 characters",
                "comment withdrawn benchmark/comment/k-2 (202 A 2025-26-Q2): in force -> withdrawn");
        assertThat(desk.store.announced).hasSize(3).allMatch(one -> one.startsWith("riia/benchmark/comment/CHANGED k-"));
    }

    @Test
    void nothing_is_kept_that_identifies_is_empty_or_is_about_nothing_known() {
        refused(ABOUT, "child " + ContextDesk.UPN, "UPN-shaped");
        refused(ABOUT, "  ", "The comment is missing");
        refused(ABOUT, "x".repeat(4001), "too long");
        refused(new About(Optional.of(new AreaCode("999")), "demo", "A", ContextDesk.QUARTER), "x", "'999' is no local authority");
        refused(new About(Optional.of(CAMDEN), "demo", "Z", ContextDesk.QUARTER), "x", "no indicator 'Z'; it has A, B");
        refused(new About(Optional.of(CAMDEN), "none", "A", ContextDesk.QUARTER), "x", "there is demo");
        refused(new About(Optional.of(CAMDEN), "demo", "A", Period.parse("2025")), "x", "kept by quarter");
        desk.profilePresent = false;
        refused(ABOUT, "x", "read-only");
        assertThat(desk.comments.kept()).isEmpty();
        assertThat(desk.store.journal).isEmpty();
    }

    private void refused(About about, String text, String why) {
        assertThatExceptionOfType(ContextException.class).isThrownBy(() -> add(about, Comment.Kind.AUTHORITY, text)).withMessageContaining(why);
    }

    @Test
    void what_came_in_the_note_column_of_an_accepted_return_is_the_authoritys_and_stays_as_it_came() {
        came("v1", Submission.Status.SUPERSEDED, "Total", "old words");
        came("v2", Submission.Status.ACCEPTED, "Total", " late recording ");
        came("v3", Submission.Status.RECEIVED, "Total", "not yet accepted");
        came("v4", Submission.Status.ACCEPTED, "Police", "counted twice");

        List<Comment> found = desk.comments.find("demo", Optional.of(CAMDEN), Optional.of("A"), Optional.empty());
        assertThat(found).extracting(Comment::text).containsExactlyInAnyOrder("late recording", "Police: counted twice");
        assertThat(found).allSatisfy(one -> assertThat(one.about()).isEqualTo(ABOUT));
        String id = found.get(0).id();
        assertThat(desk.comments.history(id)).containsExactly(found.get(0));
        assertThatExceptionOfType(ContextException.class).isThrownBy(() -> desk.comments.replace(ContextDesk.ACTOR, id, "other"))
                .withMessageContaining("came with a return");
    }

    private void came(String version, Submission.Status status, String breakdown, String note) {
        Submission one = new Submission("demo-202-2025-26-Q2-" + version, "demo", "", "1", "", CAMDEN, ContextDesk.QUARTER, 1, status,
                Instant.parse("2025-11-01T12:00:00Z"), ContextDesk.ACTOR, 0, 0, 1, "camden.csv", "");
        desk.returns.put(one, List.of(new Figure("A", breakdown, new Value.Count(3), Optional.empty(), Optional.empty(), Optional.of(note), 2),
                new Figure("B", "Total", new Value.Count(3), Optional.empty(), Optional.empty(), Optional.of(" "), 3)));
    }
}

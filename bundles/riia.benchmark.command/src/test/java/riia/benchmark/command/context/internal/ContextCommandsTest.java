// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.base.PeriodType;
import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.benchmark.AuthorityGroup;
import riia.benchmark.AuthorityGroups;
import riia.benchmark.context.About;
import riia.benchmark.context.Circumstance;
import riia.benchmark.context.CircumstanceImport;
import riia.benchmark.context.Circumstances;
import riia.benchmark.context.Comment;
import riia.benchmark.context.Comments;
import riia.benchmark.context.ContextException;
import riia.benchmark.context.Explanation;
import riia.benchmark.context.Explanation.State;
import riia.benchmark.context.Explanations;
import riia.command.spi.Command;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.testkit.Answers;
import riia.testkit.TypedCommand;

class ContextCommandsTest {

    private static final AreaCode DERBY = new AreaCode("831");
    private static final AreaCode LEICESTER = new AreaCode("856");
    private static final Period QUARTER = Period.parse("2025-26-Q2");
    private static final Map<String, String> FIGURE = Map.of("--dataset", "riia", "--period", "2025-26-Q2", "--indicator", "R03");
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    private final ContextGiven given = new ContextGiven(datasets(), authorities());
    private final List<String> done = new ArrayList<>();

    private static Datasets datasets() {
        Indicator repeat = new Indicator("R03", "Repeat referrals", "", Indicator.Basis.FLOW, Indicator.Polarity.LOW, 1, List.of(new Measure(
                "number", Measure.Kind.NUMBER, "children", 1, Optional.empty(), Optional.empty(), false, Measure.Scope.ALL)), List.of(), "", "",
                Optional.empty());
        DatasetDefinition riia = new DatasetDefinition("riia", "riia", "1", PeriodType.QUARTER, DatasetDefinition.Sensitivity.AGGREGATE, "",
                "", List.of(), List.of(repeat), List.of(), List.of());
        return Answers.of(Datasets.class, Map.of("find", given -> Optional.of(riia).filter(one -> one.id().equals(given[0])), "installed",
                given -> List.of(riia)));
    }

    private static Authorities authorities() {
        List<Authority> all = List.of(authority(DERBY, "Derby"), authority(LEICESTER, "Leicester"));
        return Answers.of(Authorities.class, Map.of("all", given -> all, "find", given -> all.stream()
                .filter(one -> one.code().equals(given[0])).findFirst()));
    }

    private static Authority authority(AreaCode code, String name) {
        return new Authority(code, "", name, new AreaCode("E12000004"), "", "", LocalDate.EPOCH, Optional.empty(), List.of(), List.of());
    }

    private static TypedCommand typed(Map<String, String> more, String... operands) {
        Map<String, String> options = new java.util.HashMap<>(FIGURE);
        options.putAll(more);
        return new TypedCommand(options, Set.of(), List.of(operands));
    }

    private static List<List<Object>> run(Command command, TypedCommand typed) throws Exception {
        assertThat(command.run(typed)).isZero();
        return typed.table().rows();
    }

    private Comments comments() {
        return Answers.of(Comments.class, Map.of("add", asked -> {
            done.add(asked[2] + " " + asked[3]);
            return new Comment("k-1", (About) asked[1], (Comment.Kind) asked[2], (String) asked[3], (Actor) asked[0], Instant.EPOCH,
                    Optional.empty());
        }, "history", asked -> {
            throw new ContextException("There is no comment '" + asked[0] + "'");
        }));
    }

    @Test
    void a_comment_is_an_authoritys_own_unless_told_and_the_coordinators_on_the_region() throws Exception {
        Command add = new CommentAddCommand(comments(), given);
        assertThat(run(add, typed(Map.of("--authority", "derby", "--text", "words"))).get(0)).startsWith("k-1", "authority", "831", "Derby",
                "riia", "R03", "2025-26-Q2", "words", "p-1", "1970-01-01T00:00:00Z");
        assertThat(run(add, typed(Map.of("--text", "words"))).get(0)).startsWith("k-1", "coordinator", null, null);
        run(add, typed(Map.of("--authority", "831", "--kind", "coordinator", "--text", "note")));
        assertThat(done).containsExactly("AUTHORITY words", "COORDINATOR words", "COORDINATOR note");
    }

    @Test
    void what_is_not_known_is_wrong_use_and_names_what_is() {
        refusedUse(new CommentAddCommand(comments(), given), typed(Map.of("--authority", "Atlantis", "--text", "x")), "'Atlantis'");
        refusedUse(new CommentAddCommand(comments(), given), typed(Map.of("--indicator", "R99", "--text", "x")), "it has R03");
        refusedUse(new CommentAddCommand(comments(), given), typed(Map.of("--dataset", "none", "--text", "x")), "there is riia");
        refusedUse(new CommentAddCommand(comments(), given), typed(Map.of("--kind", "god", "--text", "x")), "none of authority, coordinator");
        refusedUse(new CommentReplaceCommand(comments(), given), typed(Map.of("--text", "x"), "k-9"), "no comment 'k-9'");
        refusedUse(new CommentWithdrawCommand(comments()), typed(Map.of("--reason", "x"), "k-9"), "no comment 'k-9'");
    }

    private static void refusedUse(Command command, TypedCommand typed, String why) {
        assertThatExceptionOfType(UsageException.class).isThrownBy(() -> command.run(typed)).withMessageContaining(why);
    }

    private Explanations explanations(State... states) {
        List<Explanation> all = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            all.add(new Explanation(new About(Optional.of(i % 2 == 0 ? DERBY : LEICESTER), "riia", "R03", QUARTER), "why", states[i],
                    Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return Answers.of(Explanations.class, Map.of("of", asked -> all, "term", asked -> Optional.of(new Explanations.Term(DAY, true)),
                "request", asked -> done.add(((List<?>) asked[1]).size() + " until " + asked[2])));
    }

    private static TypedCommand dataset(Map<String, String> more) {
        Map<String, String> options = new java.util.HashMap<>(Map.of("--dataset", "riia", "--period", "2025-26-Q2"));
        options.putAll(more);
        return TypedCommand.options(options);
    }

    @Test
    void explanations_are_listed_by_authority_and_state() throws Exception {
        Command list = new ExplanationsCommand(explanations(State.WANTED, State.NO_LONGER_WANTED, State.ANSWERED), given);
        assertThat(run(list, dataset(Map.of()))).extracting(row -> row.get(5)).containsExactly("wanted", "no longer wanted", "answered");
        assertThat(run(list, dataset(Map.of("--state", "no-longer-wanted")))).extracting(row -> row.get(1)).containsExactly("Leicester");
        assertThat(run(list, dataset(Map.of("--authority", "Derby")))).hasSize(2);
    }

    @Test
    void all_that_are_wanted_are_asked_for_until_the_day_of_the_rules() throws Exception {
        Command request = new ExplanationsRequestCommand(explanations(State.WANTED, State.REQUESTED, State.ANSWERED), given);
        TypedCommand typed = dataset(Map.of());
        assertThat(request.run(typed)).isZero();
        assertThat(typed.said()).contains("Due 2025-12-01 (assumed");
        run(request, dataset(Map.of("--authority", "856", "--due", "2026-01-31")));
        assertThat(done).containsExactly("1 until 2025-12-01", "1 until 2026-01-31");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> new ExplanationsRequestCommand(explanations(State.ANSWERED), given)
                .run(dataset(Map.of())));
    }

    @Test
    void a_group_is_a_row_for_each_member() throws Exception {
        AuthorityGroups groups = Answers.of(AuthorityGroups.class, Map.of("keep", asked -> new AuthorityGroup("cities", (String) asked[1],
                List.of(DERBY, LEICESTER), true), "remove", asked -> {
                    throw new IllegalArgumentException("There is no group of one's own 'x'; there is none");
                }));
        assertThat(run(new GroupKeepCommand(groups, given), typed(Map.of("--authority", "831\nleicester"), "Cities"))).containsExactly(
                List.of("cities", "Cities", true, "831", "Derby"), List.of("cities", "Cities", true, "856", "Leicester"));
        refusedUse(new GroupRemoveCommand(groups), typed(Map.of(), "x"), "there is none");
    }

    @Test
    void circumstances_are_noted_and_listed(@TempDir Path folder) throws Exception {
        Circumstance visit = new Circumstance("e-1", DERBY, Circumstance.Kind.OFSTED_VISIT, DAY, Optional.empty(), "fine", "");
        Circumstances kept = Answers.of(Circumstances.class, Map.of("note", asked -> visit, "all", asked -> List.of(visit), "importFile",
                asked -> new CircumstanceImport(List.of(), 0, List.of(new Problem(Severity.ERROR, "circumstance-kind",
                        Place.cell((String) asked[1], 3, "kind"), Subject.NONE, "tea", "a kind", "Row 3")))));
        assertThat(run(new CircumstanceNoteCommand(kept, given), TypedCommand.options(Map.of("--authority", "831", "--kind", "ofsted-visit",
                "--from", "2025-12-01")))).containsExactly(java.util.Arrays.asList("e-1", "831", "Derby", "ofsted-visit", "2025-12-01", null,
                        "fine", ""));
        refusedUse(new CircumstanceNoteCommand(kept, given), TypedCommand.options(Map.of("--authority", "831", "--kind", "other", "--from",
                "1/12/25")), "2026-04-01");
        refusedUse(new CircumstanceRemoveCommand(kept), new TypedCommand(Map.of("--reason", "x"), Set.of(), List.of("e-2")), "'e-2'");

        Path file = Files.writeString(folder.resolve("c.csv"), "x");
        TypedCommand typed = new TypedCommand(Map.of(), Set.of(), List.of(file.toString()));
        assertThat(new CircumstanceImportCommand(kept).run(typed)).isEqualTo(1);
        assertThat(typed.table().rows()).containsExactly(List.of(3, "kind", "tea", "a kind", "Row 3"));
        refusedUse(new CircumstanceImportCommand(kept), new TypedCommand(Map.of(), Set.of(), List.of("nowhere.csv")), "nowhere.csv");
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.report.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.AuthorityGroup;
import riia.benchmark.AuthorityGroups;
import riia.benchmark.context.About;
import riia.benchmark.context.Asking;
import riia.benchmark.context.Circumstance;
import riia.benchmark.context.Circumstances;
import riia.benchmark.context.Comment;
import riia.benchmark.context.Comments;
import riia.benchmark.context.Explanations;
import riia.report.HandlingMark;

class ContextRowsTest {

    private static final Actor ACTOR = new Actor("p-1", "coordinator");
    private static final Instant NOTED = Instant.parse("2025-11-22T12:00:00Z");
    private static final AreaCode DERBY = new AreaCode("831");
    private static final About ABOUT = new About(Optional.of(DERBY), "riia", "R03", Period.parse("2025-26-Q2"));

    private static <T> T listing(Class<T> type, Object... all) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> List.of(all)));
    }

    @Test
    void each_word_is_a_row_with_who_wrote_it_and_the_mark() throws Exception {
        Comment first = new Comment("k-1", ABOUT, Comment.Kind.AUTHORITY, "old", ACTOR, NOTED, Optional.empty());
        Comment second = new Comment("k-2", new About(Optional.empty(), "riia", "R03", ABOUT.period()), Comment.Kind.COORDINATOR,
                "new, in one line", ACTOR, NOTED, Optional.of("k-1"), Optional.of(new Comment.Withdrawal("wrong place", ACTOR, NOTED)));
        Circumstance visit = new Circumstance("e-1", DERBY, Circumstance.Kind.OFSTED_VISIT, LocalDate.of(2025, 6, 3),
                Optional.of(LocalDate.of(2025, 6, 4)), "No priority actions", "https://example.org");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ContextRows(new HandlingMark(List.of("internal"))).add(listing(Comments.class, first, second), listing(Explanations.class,
                new Asking(ABOUT, Optional.of(LocalDate.of(2025, 12, 1)), Optional.empty(), "1", NOTED, ACTOR),
                new Asking(ABOUT, Optional.empty(), Optional.of("said at the meeting"), "1", NOTED, ACTOR)),
                listing(Circumstances.class, visit), listing(AuthorityGroups.class, new AuthorityGroup("d2n2", "D2N2", List.of(DERBY), true),
                        new AuthorityGroup("north", "North", List.of(DERBY), false))).write(out);
        String end = "2025-11-22T12:00:00Z,p-1,coordinator,internal";
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly(
                "kind,id,authority,dataset,indicator,period,from,to,text,source,replaces,withdrawn,withdrawn_reason,noted,noted_by,role,handling",
                "authority comment,k-1,831,riia,R03,2025-26-Q2,,,old,,,,," + end,
                "coordinator comment,k-2,,riia,R03,2025-26-Q2,,,\"new, in one line\",,k-1,2025-11-22T12:00:00Z,wrong place," + end,
                "explanation requested,,831,riia,R03,2025-26-Q2,,2025-12-01,,,,,," + end,
                "explanation waived,,831,riia,R03,2025-26-Q2,,,said at the meeting,,,,," + end,
                "ofsted-visit,e-1,831,,,,2025-06-03,2025-06-04,No priority actions,https://example.org,,,,,,,internal",
                "group,d2n2,831,,,,,,D2N2,,,,,,,,internal");
    }
}

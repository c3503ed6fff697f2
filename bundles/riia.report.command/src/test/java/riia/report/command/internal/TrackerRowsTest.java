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
import riia.indicator.Chased;
import riia.indicator.Chases;
import riia.indicator.Exemption;
import riia.indicator.Exemptions;
import riia.indicator.NilReturn;
import riia.indicator.NilReturns;
import riia.indicator.Promise;
import riia.indicator.Return;
import riia.report.HandlingMark;

class TrackerRowsTest {

    private static final Actor ACTOR = new Actor("p-1", "coordinator");
    private static final Instant NOTED = Instant.parse("2025-11-22T12:00:00Z");
    private static final Return DERBY = new Return("riia", new AreaCode("831"), Period.parse("2025-26-Q2"));

    private static <T> T answering(Class<T> type, Object first, Object second) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, given) -> List.of(method.getName().equals("allPromises") ? second : first)));
    }

    @Test
    void each_thing_known_is_a_row_with_who_noted_it_and_the_mark() throws Exception {
        Exemption exemption = new Exemption(1, DERBY.authority(), Optional.empty(), LocalDate.of(2025, 10, 1), Optional.empty(), "EM DCS group",
                "in intervention, agreed", NOTED, ACTOR);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TrackerRows(new HandlingMark(List.of("internal", "not released"))).add(
                answering(NilReturns.class, new NilReturn(DERBY, "nothing", NOTED, ACTOR), ""),
                answering(Exemptions.class, exemption, ""),
                answering(Chases.class, new Chased(DERBY, "data-lead", NOTED, ACTOR),
                        new Promise(DERBY, LocalDate.of(2025, 12, 1), "new system", NOTED, ACTOR))).write(out);
        String end = ",2025-11-22T12:00:00Z,p-1,coordinator,internal | not released";
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly(
                "kind,dataset,authority,period,from,to,agreed_by,reason,noted,noted_by,role,handling",
                "nil return,riia,831,2025-26-Q2,,,,nothing" + end,
                "exception,,831,,2025-10-01,,EM DCS group,\"in intervention, agreed\"" + end,
                "promise,riia,831,2025-26-Q2,,2025-12-01,,new system" + end,
                "asked for,riia,831,2025-26-Q2,,,data-lead," + end);
    }
}

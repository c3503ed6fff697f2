// SPDX-License-Identifier: Apache-2.0
package riia.report.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.Value;
import riia.indicator.Figure;
import riia.indicator.Submission;
import riia.report.HandlingMark;

class ReadingRowsTest {

    private static final Submission DERBY = new Submission("riia-831-2025-26-Q2-v1", "riia", "", "1", "", new AreaCode("831"),
            Period.parse("2025-26-Q2"), 1, Submission.Status.ACCEPTED, Instant.EPOCH, new Actor("p-1", "coordinator"), 0, 0, 3, "a.csv", "");

    @Test
    void every_reading_is_a_row_with_markers_apart_and_the_mark_at_its_end() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReadingRows(out, new HandlingMark(List.of("SYNTHETIC SAMPLE", "internal, not released"))).write(List.of(DERBY), id -> List.of(
                new Figure("R01", "Total", new Value.Count(3650), Optional.empty(), Optional.empty(), Optional.of("late, \"sic\""), 2),
                new Figure("R03", "Total", new Value.Marked(Marker.SUPPRESSED), Optional.of(new Value.Count(946)),
                        Optional.of(new Value.Supplied(new BigDecimal("24.70"))), Optional.empty(), 3)));
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly(
                "submission,dataset,part,authority,period,version,status,indicator,breakdown,number,number_marker,denominator,"
                        + "denominator_marker,supplied,supplied_marker,note,row,handling",
                "riia-831-2025-26-Q2-v1,riia,,831,2025-26-Q2,1,accepted,R01,Total,3650,,,,,,\"late, \"\"sic\"\"\",2,"
                        + "\"SYNTHETIC SAMPLE | internal, not released\"",
                "riia-831-2025-26-Q2-v1,riia,,831,2025-26-Q2,1,accepted,R03,Total,,c,946,,24.70,,,3,"
                        + "\"SYNTHETIC SAMPLE | internal, not released\"");
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.itest.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static riia.itest.indicator.OpenWorkspace.bytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import riia.base.AreaCode;
import riia.base.Problem;
import riia.indicator.Cube;
import riia.indicator.ImportReport.Outcome;
import riia.indicator.ImportRequest.Mode;

/** Three files of single children in the framework, with the store's own replacement of pseudonyms. */
class RecordsIT extends InWorkspace {

    private static final String START = "time_period,time_identifier,geographic_level,old_la_code,la_name,new_la_code,pseudonym,";
    private static final String DERBY = "202526,Autumn term,Local authority,831,Derby,E06000015,";
    private static final String EXCLUSIONS = START + "category,reason,phase,start_date\n"
            + DERBY + "pupil0001a,SUSP,DB,secondary,2025-10-01\n"
            + DERBY + "pupil0001a,SUSP,PP,secondary,2025-11-03\n"
            + DERBY + "pupil0002b,PERM,OW,secondary,2025-11-10\n"
            + DERBY + "pupil0003c,SUSP,DB,primary,2025-12-01\n";
    private static final String LEAVERS = START + "phase,leaving_date,destination\n"
            + DERBY + "pupil0002b,secondary,2025-11-20,alternative\n"
            + DERBY + "pupil0003c,primary,2025-11-30,school\n"
            + DERBY + "pupil0009z,primary,2025-12-01,\n";

    @Test
    void records_are_refused_where_nothing_is_encrypted_unless_they_are_made_up() throws Exception {
        assertThat(workspace.run(Mode.ACCEPT, "exclusions.csv", bytes(EXCLUSIONS)).problems()).extracting(Problem::rule)
                .containsExactly("unencrypted");
        assertThat(workspace.run(Mode.ACCEPT, "exclusions.csv", bytes("SYNTHETIC,,,,,,,,,,\n" + EXCLUSIONS)).outcome())
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(workspace.run(Mode.ACCEPT, "leavers.csv", bytes("SYNTHETIC,,,,,,,,,\n" + LEAVERS)).outcome()).isEqualTo(Outcome.ACCEPTED);

        Cube cube = workspace.observations().cube("exclusions").orElseThrow();
        assertThat(List.of("X01", "X02", "X03", "X04", "X05", "X06", "X08")).extracting(one -> cube.number(
                cube.authority(new AreaCode("831")), 0, cube.series(one, "Total"))).containsExactly(1L, 3L, 2L, 1L, 3L, 1L, 3L);
        assertThat(workspace.troubles()).isEmpty();
        assertThat(everyByte()).noneMatch(one -> one.contains("pupil000"));
    }

    private List<String> everyByte() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(Files::isRegularFile).filter(one -> !one.getFileName().toString().endsWith(".lck")).toList();
            assertThat(found).isNotEmpty();
            return found.stream().map(RecordsIT::latin).toList();
        }
    }

    private static String latin(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

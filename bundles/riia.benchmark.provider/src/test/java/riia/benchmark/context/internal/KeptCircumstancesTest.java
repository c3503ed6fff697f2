// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.base.AreaCode;
import riia.base.Problem;
import riia.benchmark.context.Circumstance;
import riia.benchmark.context.CircumstanceImport;
import riia.benchmark.context.ContextException;

class KeptCircumstancesTest {

    private static final AreaCode CAMDEN = new AreaCode("202");
    private static final LocalDate MAY = LocalDate.of(2025, 5, 12);
    private static final String HEADING = "authority,kind,from,to,outcome,source\n";

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

    private Circumstance note(LocalDate from, Optional<LocalDate> to, String outcome) {
        return desk.circumstances.note(ContextDesk.ACTOR, CAMDEN, Circumstance.Kind.OFSTED_INSPECTION, from, to, outcome, "");
    }

    @Test
    void newest_first_until_taken_back() {
        Circumstance first = note(MAY, Optional.empty(), "Good");
        Circumstance later = note(MAY.plusYears(1), Optional.of(MAY.plusYears(1).plusDays(4)), "");
        assertThat(desk.circumstances.of(CAMDEN)).containsExactly(later, first);
        assertThat(desk.circumstances.of(new AreaCode("201"))).isEmpty();
        desk.circumstances.remove(ContextDesk.ACTOR, first.id(), "another borough's");
        assertThat(desk.circumstances.all()).containsExactly(later);
        assertThatExceptionOfType(ContextException.class).isThrownBy(() -> desk.circumstances.remove(ContextDesk.ACTOR, first.id(), "x"));
        assertThat(desk.store.journal).containsExactly("circumstance noted benchmark/circumstance/e-1 (202 Ofsted inspection): - -> from 2025-05-12",
                "circumstance noted benchmark/circumstance/e-2 (202 Ofsted inspection): - -> from 2026-05-12 to 2026-05-16",
                "circumstance removed benchmark/circumstance/e-1 (202 Ofsted inspection): from 2025-05-12 -> removed");
    }

    @Test
    void what_makes_no_sense_or_identifies_is_refused() {
        note(MAY, Optional.empty(), "Good");
        refused(MAY, Optional.empty(), "Good", "e-1 says so already");
        refused(MAY, Optional.of(MAY.minusDays(1)), "", "before it begins");
        refused(LocalDate.of(1850, 1, 1), Optional.empty(), "", "1850-01-01");
        refused(MAY, Optional.empty(), ContextDesk.UPN, "UPN");
        assertThat(desk.circumstances.all()).hasSize(1);
    }

    private void refused(LocalDate from, Optional<LocalDate> to, String outcome, String why) {
        assertThatExceptionOfType(ContextException.class).isThrownBy(() -> note(from, to, outcome)).withMessageContaining(why);
    }

    private CircumstanceImport imported(String rows) {
        return desk.circumstances.importFile(ContextDesk.ACTOR, "context.csv", rows.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_is_taken_as_a_whole_and_only_once() {
        String file = HEADING + "202,ofsted-inspection,2025-05-12,,Good,\nBorough 203,DfE intervention,01/02/2024,,,\n\n";
        CircumstanceImport taken = imported(file);
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.added()).extracting(Circumstance::kind).containsExactly(Circumstance.Kind.OFSTED_INSPECTION,
                Circumstance.Kind.DFE_INTERVENTION);
        assertThat(taken.added().get(1).from()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(imported(file)).isEqualTo(new CircumstanceImport(List.of(), 2, List.of()));
    }

    @Test
    void one_mistake_and_nothing_of_a_file_is_taken() {
        CircumstanceImport refused = imported(HEADING + "202,ofsted-inspection,2025-05-12,,Good,\n999,tea,31/02/2024,soon,,\n"
                + "203,other,2025-01-02,2025-01-01,,\n203,other,2025-01-02,," + ContextDesk.UPN + ",\n");
        assertThat(refused.problems()).extracting(one -> one.place().row().orElse(0) + " " + one.place().column().orElse(""))
                .containsExactly("3 authority", "3 kind", "3 from", "3 to", "4 from", "5 outcome");
        assertThat(refused.problems()).extracting(Problem::message).noneMatch(one -> one.contains(ContextDesk.UPN));
        assertThat(desk.circumstances.all()).isEmpty();
        assertThat(desk.store.journal).isEmpty();
    }

    @Test
    void headings_are_each_there_once() {
        for (String heading : List.of("", "authority,kind,from,to,outcome\n", "authority,kind,from,to,outcome,source,more\n",
                "authority,kind,from,to,outcome,outcome\n")) {
            assertThat(imported(heading + "202,other,2025-01-01,,,\n").problems()).as(heading).singleElement()
                    .satisfies(one -> assertThat(one.expected()).contains("authority,kind,from,to,outcome,source"));
        }
    }
}

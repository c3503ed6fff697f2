// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.view.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.Actor;
import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.region.Contact;
import riia.region.ContactEntry;
import riia.region.ContactImport;
import riia.region.Contacts;
import riia.region.Organisation;
import riia.region.RegionProfile.Role;

class ContactsModelTest {

    private static final Actor ME = new Actor("p-me", "coordinator");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);

    @TempDir
    Path folder;

    private final List<Contact> kept = new ArrayList<>(List.of(contact("c-1", "Ada Example", "831", "data-lead", "2026-04-01", null),
            contact("c-2", "Ben Example", "831", "dcs", "2020-01-01", "2026-05-09"), contact("c-3", "Cyd Other", "856", "dcs", "2026-06-01", null),
            contact("c-4", "", "856", "data-lead", "2019-01-01", null)));
    private final List<ContactEntry> added = new ArrayList<>();
    private ContactImport imported = new ContactImport(List.of(), 0, List.of());

    @Test
    void shows_who_holds_a_role_today_in_words_and_the_others_on_demand() {
        ContactList list = model().load(ME);

        assertThat(list.shown("", false)).extracting(row -> String.join("|", row.cells()))
                .containsExactly("Derby|Data lead|Ada Example|||1 Apr 2026|now");
        assertThat(list.shown("", true)).extracting(ContactRow::standing).containsExactly("now", "until 9 May 2026", "from 1 Jun 2026", "erased");
        assertThat(list.shown("", true).get(3).cells()).contains("(erased)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"example derby | 2", "BEN | 1", "data LEAD leicester | 1", "example 856 | 0", "'' | 4"})
    void finds_rows_that_hold_every_word(String words, int found) {
        assertThat(model().load(ME).shown(words, true)).hasSize(found);
    }

    @Test
    void says_which_members_have_no_data_lead() {
        ContactList list = model().load(ME);
        assertThat(list.members()).containsExactly("831", "856");
        assertThat(list.summary(list.members())).isEqualTo("1 contact; 1 of 2 members without a data lead");
    }

    @Test
    void the_user_becomes_a_contact_of_the_region_under_the_id_that_the_journal_has() {
        assertThat(model().load(ME).me()).isEmpty();
        model().addMe(ME, "Dee Example");

        assertThat(added).containsExactly(new ContactEntry("east-midlands", "coordinator", "Dee Example", "", "", TODAY, Optional.of("p-me")));
    }

    @Test
    void a_spreadsheet_that_was_taken_is_told_in_a_line() throws IOException {
        imported = new ContactImport(kept.subList(0, 2), 3, List.of());
        assertThat(model().importFile(ME, Files.writeString(folder.resolve("all.csv"), "x"))).isEqualTo("all.csv: 2 added, 3 known already");
    }

    @Test
    void a_spreadsheet_that_was_not_tells_the_first_cells_and_how_many_more() throws IOException {
        imported = new ContactImport(List.of(), 0, IntStream.rangeClosed(2, 31).mapToObj(row -> new Problem(Severity.ERROR, "contact-role",
                Place.cell("all.csv", row, "role"), Subject.NONE, "boss", "dcs", "Row " + row + ", column 'role' is 'boss'.")).toList());
        Path file = Files.writeString(folder.resolve("all.csv"), "x");

        assertThatIllegalArgumentException().isThrownBy(() -> model().importFile(ME, file)).withMessageContaining("nothing was added")
                .withMessageContaining("Row 9,").withMessageContaining("and 22 more").withMessageNotContaining("Row 10,");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 2026-04-01", "1/4/2026, 2026-04-01", "31/12/2025, 2025-12-31"})
    void days_are_read_as_people_write_them(String text, LocalDate day) {
        assertThat(Days.parse(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"31/02/2026", "tomorrow", "2026-13-01", "''"})
    void what_is_no_day_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Days.parse(text)).withMessageContaining("2026-04-01");
    }

    private static Contact contact(String id, String name, String organisation, String role, String from, String to) {
        return new Contact(id, "p-" + id, name, "", "", organisation, role, LocalDate.parse(from), Optional.ofNullable(to).map(LocalDate::parse));
    }

    private ContactsModel model() {
        return new ContactsModel((Contacts) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Contacts.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "history" -> kept;
                    case "organisations" -> List.of(new Organisation("831", "Derby"), new Organisation("856", "Leicester"),
                            new Organisation("east-midlands", "East Midlands"));
                    case "roles" -> List.of(new Role("dcs", "Director", 1, Optional.empty()), new Role("data-lead", "Data lead", 1, Optional.empty()));
                    case "unencrypted" -> true;
                    case "name" -> Optional.empty();
                    case "importFile" -> imported;
                    case "add" -> {
                        added.add((ContactEntry) arguments[1]);
                        yield kept.get(0);
                    }
                    default -> throw new AssertionError(method);
                }), () -> TODAY);
    }
}

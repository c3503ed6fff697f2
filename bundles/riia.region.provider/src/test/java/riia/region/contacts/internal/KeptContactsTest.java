// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static riia.region.contacts.internal.Region.ACTOR;
import static riia.region.contacts.internal.Region.DERBY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.Problem;
import riia.region.Contact;
import riia.region.ContactEntry;
import riia.region.ContactImport;
import riia.region.Organisation;

class KeptContactsTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private Region region;
    private KeptContacts contacts;

    @BeforeEach
    void open() throws SQLException, IOException {
        region = new Region(folder);
        contacts = region.contacts;
    }

    @AfterEach
    void close() throws SQLException {
        region.close();
    }

    @Test
    void a_contact_is_found_by_authority_role_and_day() {
        Contact ada = add("Derby", "data-lead", "Ada Example", "ada@derby.example");

        assertThat(contacts.of(DERBY, "data-lead", APRIL)).containsExactly(ada);
        assertThat(contacts.of(DERBY, "data-lead", APRIL.minusDays(1))).isEmpty();
        assertThat(contacts.of(DERBY, "dcs", APRIL)).isEmpty();
        assertThat(ada.authority()).contains(DERBY);
        assertThat(contacts.unencrypted()).isTrue();
    }

    @Test
    void deputies_stand_in_the_order_in_which_they_came_also_after_a_change() {
        Contact first = add("831", "deputy-dcs", "Ada Example", "");
        add("831", "deputy-dcs", "Ben Example", "");
        contacts.change(ACTOR, first.id(), entry("831", "deputy-dcs", "Cyd Example", "", APRIL.plusMonths(1)));

        assertThat(contacts.of(DERBY, "deputy-dcs", APRIL)).extracting(Contact::name).containsExactly("Ada Example", "Ben Example");
        assertThat(contacts.of(DERBY, "deputy-dcs", APRIL.plusMonths(1))).extracting(Contact::name)
                .containsExactly("Cyd Example", "Ben Example");
        assertThat(contacts.history()).hasSize(3).filteredOn(one -> one.id().equals(first.id()))
                .extracting(Contact::to).containsExactly(Optional.of(LocalDate.of(2026, 4, 30)));
    }

    @Test
    void a_change_from_the_first_day_is_a_correction() {
        Contact wrong = add("831", "dcs", "Ada Exmaple", "");
        Contact right = contacts.change(ACTOR, wrong.id(), entry("831", "dcs", "Ada Example", "ada@derby.example", APRIL));

        assertThat(contacts.history()).containsExactly(right);
        assertThat(right.person()).isEqualTo(wrong.person());
    }

    @Test
    void one_person_in_two_roles_has_one_id_and_two_of_a_name_with_other_addresses_two() {
        Contact one = add("831", "dcs", "Ada Example", "ada@derby.example");
        Contact same = add("831", "data-lead", "ada example", "ADA@derby.example");
        Contact other = add("856", "dcs", "Ada Example", "ada@leicester.example");

        assertThat(same.person()).isEqualTo(one.person());
        assertThat(other.person()).isNotEqualTo(one.person());
        assertThat(contacts.name(one.person())).contains("ada example");
        assertThat(contacts.name("p-nobody")).isEmpty();
    }

    @Test
    void the_journal_holds_ids_and_never_a_name() {
        Contact ada = add("Derby", "dcs", "Ada Example", "ada@derby.example");
        contacts.end(ACTOR, ada.id(), APRIL.plusDays(9));
        contacts.erase(ACTOR, ada.person());

        assertThat(region.store.journal).containsExactly(
                "added region/contact/c-1 (831 dcs): - -> " + ada.person() + " 831 dcs from 2026-04-01",
                "ended region/contact/c-1 (831 dcs): " + ada.person() + " 831 dcs from 2026-04-01 -> " + ada.person()
                        + " 831 dcs from 2026-04-01 to 2026-04-10",
                "erased region/person/" + ada.person() + " (" + ada.person() + "): - -> 1 contact emptied");
        assertThat(region.store.announced).containsExactly("riia/region/contact/CHANGED c-1", "riia/region/contact/CHANGED c-1",
                "riia/region/contact/CHANGED " + ada.person());
    }

    @Test
    void an_erased_person_leaves_an_id_and_nothing_else() {
        Contact ada = add("831", "dcs", "Ada Example", "ada@derby.example");
        add("831", "data-lead", "Ada Example", "ada@derby.example");

        assertThat(contacts.erase(ACTOR, ada.person())).isEqualTo(2);

        assertThat(contacts.all(APRIL)).isEmpty();
        assertThat(contacts.name(ada.person())).isEmpty();
        assertThat(contacts.history()).hasSize(2).allSatisfy(one -> {
            assertThat(one.person()).isEqualTo(ada.person());
            assertThat(one.name() + one.email() + one.phone()).isEmpty();
        });
        assertThatIllegalArgumentException().isThrownBy(() -> contacts.end(ACTOR, ada.id(), APRIL)).withMessageContaining("has been erased");
        assertThatIllegalArgumentException().isThrownBy(() -> contacts.erase(ACTOR, "p-nobody")).withMessageContaining("p-nobody");
    }

    @Test
    void the_region_itself_and_its_partners_have_contacts_too() {
        assertThat(contacts.organisations()).containsExactly(new Organisation("831", "Derby"), new Organisation("856", "Leicester"),
                new Organisation("east-midlands", "East Midlands"), new Organisation("trust", "Children's Trust"));
        Contact own = add("East Midlands", "Strategic Regional Co-ordinator", "Ada Example", "");

        assertThat(own.authority()).isEmpty();
        assertThat(own.role()).isEqualTo("coordinator");
        assertThat(add("trust", "dcs", "Ben Example", "").organisation()).isEqualTo("trust");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // authority | role | name | email | phone | expected in the message
        "Nowhere | dcs | Ada | | | 'authority' is 'Nowhere'; expected one of 831 Derby, 856 Leicester, east-midlands East Midlands",
        "830 | dcs | Ada | | | 'authority' is '830'",
        "831 | boss | Ada | | | 'role' is 'boss'; expected one of dcs, deputy-dcs, data-lead, lead-member, cex, coordinator",
        "831 | dcs | `` | | | 'name' is empty",
        "831 | dcs | Ada | ada at derby | | 'email' is 'ada at derby'",
        "831 | dcs | Ada | ada@derby, ben@derby.example | | 'email' is",
        "831 | dcs | Ada | ada@derby | | 'email' is 'ada@derby'",
        "831 | dcs | Ada | | ask Ben | 'phone' is 'ask Ben'",
    })
    void what_cannot_be_taken_is_refused_with_what_could(String authority, String role, String name, String email, String phone,
            String message) {
        ContactEntry entry = new ContactEntry(authority, role, name, text(email), text(phone), APRIL);
        assertThatIllegalArgumentException().isThrownBy(() -> contacts.add(ACTOR, entry)).withMessageContaining(message);
        assertThat(contacts.history()).isEmpty();
    }

    @Test
    void the_same_contact_is_not_kept_twice() {
        add("831", "dcs", "Ada Example", "ada@derby.example");
        assertThatIllegalArgumentException().isThrownBy(() -> add("831", "dcs", "Ada Example", "ada@derby.example"))
                .withMessageContaining("c-1 says so already");
    }

    @Test
    void dates_do_not_run_backwards() {
        Contact ada = add("831", "dcs", "Ada Example", "");
        assertThatIllegalArgumentException().isThrownBy(() -> contacts.end(ACTOR, ada.id(), APRIL.minusDays(1)))
                .withMessageContaining("2026-03-31").withMessageContaining("2026-04-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contacts.change(ACTOR, ada.id(), entry("831", "dcs", "Ben", "", APRIL.minusDays(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contacts.change(ACTOR, ada.id(), entry("831", "cex", "Ben", "", APRIL.plusDays(1))));
        assertThat(contacts.history()).containsExactly(ada);
    }

    @Test
    void a_spreadsheet_of_contacts_is_taken_whole_and_once() {
        byte[] sheet = bytes("\uFEFFAuthority;Role;Name;Email;Phone;From\r\nDerby City;data-lead;\"Example; Ada\";ada@derby.example;;01/04/2026\r\n"
                + ";;;;;\r\n856;Director of Children's Services;Ben Example;;0116 496 0000 ext 12;2026-04-01\r\n");
        ContactImport first = contacts.importFile(ACTOR, "contacts.csv", sheet);
        ContactImport again = contacts.importFile(ACTOR, "contacts.csv", sheet);

        assertThat(first.problems()).isEmpty();
        assertThat(first.added()).extracting(Contact::organisation).containsExactly("831", "856");
        assertThat(first.added()).extracting(Contact::from).containsOnly(APRIL);
        assertThat(first.added()).extracting(Contact::name).containsExactly("Example; Ada", "Ben Example");
        assertThat(again.added()).isEmpty();
        assertThat(again.known()).isEqualTo(2);
    }

    @Test
    void a_spreadsheet_with_mistakes_adds_nothing_and_names_every_cell() {
        ContactImport result = contacts.importFile(ACTOR, "contacts.csv", bytes("authority,role,name,email,phone,from\n"
                + "831,dcs,Ada Example,,,2026-04-01\n831,boss,Ben Example,ben,,31/02/2026\n831,dcs,Ada Example,,,2026-04-01\n"));

        assertThat(result.added()).isEmpty();
        assertThat(result.problems()).extracting(problem -> problem.place().toString()).containsExactly(
                "contacts.csv, row 3, column 'role'", "contacts.csv, row 3, column 'email'", "contacts.csv, row 3, column 'from'",
                "contacts.csv, row 4, column 'name'");
        assertThat(result.problems()).allMatch(Problem::isError);
        assertThat(result.problems().get(3).expected()).contains("row 2");
        assertThat(contacts.history()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // content (| is a line end) | expected in the message
        "`` | headings",
        "authority,role,name,email,phone | 'from' is empty",
        "authority,role,name,email,phone,from,notes | each of the headings",
        "PK-zip | CSV UTF-8",
        "authority,role,name,email,phone,from~831,dcs,\"Ada | quotation marks",
        "authority,role,name,email,phone,from~831,dcs,Ada,,,2026-04-01,more | no cell beyond",
    })
    void a_file_of_another_shape_is_explained(String content, String message) {
        ContactImport result = contacts.importFile(ACTOR, "contacts.csv", bytes(text(content).replace('~', '\n')));
        assertThat(result.problems()).singleElement().satisfies(problem -> assertThat(problem.message() + problem.expected()).contains(message));
        assertThat(contacts.history()).isEmpty();
    }

    /** 0xE9 is an e with an acute accent in Windows-1252, and no UTF-8. */
    @Test
    void a_spreadsheet_in_windows_1252_keeps_its_accents() {
        byte[] sheet = "authority,role,name,email,phone,from\n831,dcs,Zo\u00E9 Example,,,2026-04-01\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(contacts.importFile(ACTOR, "contacts.csv", sheet).added()).extracting(Contact::name).containsExactly("Zo\u00E9 Example");
    }

    private Contact add(String authority, String role, String name, String email) {
        return contacts.add(ACTOR, entry(authority, role, name, email, APRIL));
    }

    private static ContactEntry entry(String authority, String role, String name, String email, LocalDate from) {
        return new ContactEntry(authority, role, name, email, "", from);
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;
import riia.base.AreaCode;

/**
 * Who is who in each authority, by role and date. Names and work contacts are kept here and nowhere else: the journal and all other
 * areas know a person by an opaque id, so that history stays append-only when a person is erased. Reads go to the store: never on the
 * user interface's thread; otherwise safe on every thread.
 *
 * <p>What cannot be taken is an {@link IllegalArgumentException} with a sentence that says what was expected; a role or organisation
 * that is not known is answered with those that are.
 */
@ProviderType
public interface Contacts {

    /** Event topic: a contact came, changed or went; {@code id} is the contact's. */
    String CHANGED = "riia/region/contact/CHANGED";

    /** Role of whoever leads on data in an authority: queries and reminders go there. */
    String DATA_LEAD = "data-lead";

    /** Those who hold a role in an authority on a day, in the order in which they were entered: a deputy after the first. */
    List<Contact> of(AreaCode authority, String role, LocalDate on);

    /** Everybody who holds a role on a day, by organisation, role and order. */
    List<Contact> all(LocalDate on);

    /** Every holding there has been or is to be, ended and erased ones too, by organisation, role, order and first day. */
    List<Contact> history();

    /** The name of a person, by the newest holding; empty if none is known, or the person was erased. */
    Optional<String> name(String person);

    /** The roles that can be given: the profile's, and those that every authority has. */
    List<RegionProfile.Role> roles();

    /** The organisations that can have contacts: the members, the region itself, its partners. */
    List<Organisation> organisations();

    /** Whether the workspace keeps them readable for whoever can read its files. */
    boolean unencrypted();

    /** Adds a contact; journalled by ids. The same person in a second role keeps the person's id. */
    Contact add(Actor actor, ContactEntry entry);

    /**
     * Says who holds a role now, or how the holder is reached, from the entry's first day: the old holding ends on the day before, the
     * new one begins and takes its place in the order. Where the first day is the old one's own, the details are corrected in place.
     * With the same name it is the same person; another name is another person.
     *
     * @param entry its organisation and role must be the old one's
     */
    Contact change(Actor actor, String id, ContactEntry entry);

    /** Ends a holding with its last day. */
    Contact end(Actor actor, String id, LocalDate last);

    /**
     * Removes a person's name, e-mail and phone for good, from every holding. Backups made before keep them; that is said to the user.
     *
     * @return how many holdings were the person's
     */
    int erase(Actor actor, String person);

    /**
     * Adds the contacts of a file with the columns {@code authority,role,name,email,phone,from} (CSV; comma, semicolon or tab; dates as
     * 2026-04-01 or 01/04/2026), all or nothing. A row that says what is kept already is not added again.
     *
     * @param file its name, for problems
     */
    ContactImport importFile(Actor actor, String file, byte[] content);
}

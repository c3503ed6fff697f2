// SPDX-License-Identifier: Apache-2.0
package riia.region.command.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.UsageException;
import riia.region.Contact;
import riia.region.Contacts;
import riia.region.Organisation;
import riia.region.RegionProfile.Role;

/** Lists who is who. */
@Component
@CommandDescription(name = "contact list", summary = "who is who in each authority",
        options = {"--authority A  only of one authority, by code or name; or of the region or a partner", "--role R  only one role",
            "--on DAY  who holds the role on that day, such as 2026-04-01; today unless told",
            "--all  whoever held or will hold it too, with first and last day"},
        notes = "Fields: id, organisation, organisation_name, role, name, email, phone, from, to, person. Erased persons have no name.")
public final class ContactListCommand implements Command {

    private static final List<String> COLUMNS = List.of("id", "organisation", "organisation_name", "role", "name", "email", "phone",
            "from", "to", "person");

    private final Contacts contacts;

    @Activate
    public ContactListCommand(@Reference Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        Optional<String> organisation = organisation(invocation.option("--authority"));
        Optional<String> role = role(invocation.option("--role"));
        LocalDate on = Given.day(invocation, "--on");
        Map<String, String> names = contacts.organisations().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        List<Contact> all = invocation.flag("--all") ? contacts.history() : contacts.all(on);
        invocation.report(new Table(COLUMNS, all.stream()
                .filter(one -> organisation.map(one.organisation()::equals).orElse(true) && role.map(one.role()::equals).orElse(true))
                .map(one -> row(one, names)).toList()));
        return 0;
    }

    private Optional<String> organisation(Optional<String> given) throws UsageException {
        Optional<String> id = given.flatMap(words -> contacts.organisations().stream()
                .filter(one -> one.id().equals(words) || one.name().equalsIgnoreCase(words)).findFirst().map(Organisation::id));
        if (given.isPresent() && id.isEmpty()) {
            throw new UsageException("'" + given.get() + "' is none of " + contacts.organisations().stream()
                    .map(one -> one.id() + " " + one.name()).collect(Collectors.joining(", ")));
        }
        return id;
    }

    private Optional<String> role(Optional<String> given) throws UsageException {
        List<String> roles = contacts.roles().stream().map(Role::id).toList();
        if (given.isPresent() && !roles.contains(given.get())) {
            throw new UsageException("'" + given.get() + "' is none of the roles " + String.join(", ", roles));
        }
        return given;
    }

    private static List<Object> row(Contact one, Map<String, String> names) {
        return Table.row(one.id(), one.organisation(), names.get(one.organisation()), one.role(), text(one.name()), text(one.email()),
                text(one.phone()), one.from().toString(), one.to().map(LocalDate::toString).orElse(null), one.person());
    }

    private static String text(String words) {
        return words.isEmpty() ? null : words;
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.region.command.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

import riia.command.spi.Invocation;
import riia.command.spi.UsageException;
import riia.region.Contact;
import riia.region.Contacts;

/** What the user gave, read, or refused with what would be right. */
final class Given {

    private static final String UNENCRYPTED = "This workspace is not encrypted: whoever can read its files can read these contacts.";

    private Given() {
    }

    /** The day of an option; today in England unless told. */
    static LocalDate day(Invocation invocation, String option) throws UsageException {
        Optional<String> given = invocation.option(option);
        try {
            return given.map(LocalDate::parse).orElseGet(() -> LocalDate.now(ZoneId.of("Europe/London")));
        } catch (DateTimeException e) {
            throw new UsageException(option + " is '" + given.orElse("") + "'; expected a day such as 2026-04-01");
        }
    }

    static String words(Invocation invocation, String option) {
        return invocation.option(option).orElse("");
    }

    /** The contact that the first operand names. */
    static Contact contact(Contacts contacts, Invocation invocation) throws UsageException {
        String id = invocation.operands().get(0);
        return contacts.history().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new UsageException(
                "There is no contact '" + id + "'; 'riia contact list --all' shows those that there are"));
    }

    /** What a service answers; what it cannot take is wrong use. */
    static <T> T taken(Supplier<T> call) throws UsageException {
        try {
            return call.get();
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** Says, with the first contact of a workspace and never again, that it is kept as it stands. */
    static void warnOnce(Invocation invocation, Contacts contacts, boolean first) {
        if (first && contacts.unencrypted()) {
            invocation.messages().println(UNENCRYPTED);
        }
    }
}

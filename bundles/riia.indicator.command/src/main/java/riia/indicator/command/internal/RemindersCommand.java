// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

import riia.indicator.Promise;
import riia.indicator.Reminder;
import riia.indicator.Reminders;

/** Lists the returns that ask for attention. */
@Component
@CommandDescription(name = "reminders", summary = "which returns are late or fall due soon",
        options = "--days N  those that fall due within so many days; 14 unless told",
        notes = {"Fields: " + RemindersCommand.FIELDS + ".", "'days' counts to the due date and is negative once it has passed. What is not"
            + " expected, or declared nil, is not listed."})
public final class RemindersCommand implements Command {

    static final String FIELDS = "dataset, authority, authority_name, period, state, due, assumed, days, promised, promise_reason";

    private static final String DAYS = "14";

    private final Reminders reminders;
    private final ReturnGiven given;

    @Activate
    public RemindersCommand(@Reference Reminders reminders, @Reference ReturnGiven given) {
        this.reminders = reminders;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        int days = days(invocation.option("--days").orElse(DAYS));
        invocation.report(new Table(List.of(FIELDS.split(", ")), reminders.within(days).stream().map(this::row).toList()));
        String line = reminders.line(days);
        invocation.messages().println(line.isEmpty() ? "Nothing is late or falls due within " + days + " days" : line);
        return 0;
    }

    private static int days(String given) throws UsageException {
        if (!given.matches("[0-9]{1,4}")) {
            throw new UsageException("--days is a whole number of days from 0 to 9999; found '" + given + "'");
        }
        return Integer.parseInt(given);
    }

    private List<Object> row(Reminder one) {
        return Table.row(one.of().dataset(), one.of().authority().code(), given.name(one.of().authority()), one.of().period().code(),
                one.state().label(), one.due().toString(), one.assumed(), one.days(),
                one.promise().map(promise -> promise.until().toString()).orElse(null),
                one.promise().map(Promise::reason).orElse(null));
    }
}

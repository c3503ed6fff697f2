// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.base.Period;
import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

import riia.indicator.ChaseDraft;
import riia.indicator.Chases;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Return;
import riia.indicator.Submissions;
import riia.indicator.Tracker;

/** Drafts one message to each data lead about what is late, and notes that it was sent. */
@Component
@CommandDescription(name = "chase", summary = "drafts a message to each data lead about what is late", options = {
    "--period P (required)  the period whose late returns are asked for", "--dataset ID  only this dataset; else all",
    "--authority A  code or name: only this authority; else all", "--draft-only  prints the messages and notes nothing"},
        notes = {"Prints each message; the table says which return is asked of whom: " + ChaseCommand.FIELDS + ". With --format csv or json"
            + " the messages go to standard error.", "That the returns were asked for is journalled with the role written to, not the address.",
            "Nothing late: exit status 0."})
public final class ChaseCommand implements Command {

    static final String FIELDS = "dataset, authority, authority_name, period, due, days_late, promised, role, name, email, subject";

    private final Submissions submissions;
    private final Datasets datasets;
    private final Chases chases;
    private final ReturnGiven given;

    @Activate
    public ChaseCommand(@Reference Submissions submissions, @Reference Datasets datasets, @Reference Chases chases,
            @Reference ReturnGiven given) {
        this.submissions = submissions;
        this.datasets = datasets;
        this.chases = chases;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        Period period = Given.period(invocation).orElseThrow();
        Optional<String> dataset = given.dataset(invocation);
        Optional<AreaCode> authority = given.authority(invocation);
        List<Return> late = new ArrayList<>();
        for (DatasetDefinition one : datasets.installed()) {
            if (dataset.map(one.id()::equals).orElse(true)) {
                submissions.tracker(one.id()).cells().forEach(row -> row.stream().filter(cell -> cell.state() == Tracker.State.LATE)
                        .filter(cell -> cell.period().equals(period) && authority.map(cell.authority()::equals).orElse(true))
                        .forEach(cell -> late.add(new Return(one.id(), cell.authority(), period))));
            }
        }
        List<ChaseDraft> drafts = late.isEmpty() ? List.of() : ReturnGiven.refusing(() -> chases.draft(late));
        invocation.report(new Table(List.of(FIELDS.split(", ")), drafts.stream().flatMap(draft -> rows(draft).stream()).toList()));
        drafts.forEach(draft -> print(draft, invocation));
        if (late.isEmpty()) {
            invocation.messages().println("Nothing is late for " + period);
        } else if (!invocation.flag("--draft-only")) {
            ReturnGiven.refusing(() -> chases.log(invocation.actor(), drafts));
        }
        return 0;
    }

    private List<List<Object>> rows(ChaseDraft draft) {
        return draft.returns().stream().map(one -> {
            Tracker.Cell cell = submissions.tracker(one.dataset()).cell(one).orElseThrow();
            return Table.row(one.dataset(), one.authority().code(), given.name(one.authority()), one.period().code(),
                    cell.due().map(Object::toString).orElse(null), cell.daysLate(),
                    cell.promise().map(promise -> promise.until().toString()).orElse(null), draft.role(), draft.name().orElse(null),
                    draft.email().orElse(null), draft.subject());
        }).toList();
    }

    private static void print(ChaseDraft draft, Invocation invocation) {
        draft.missing().ifPresent(invocation.messages()::println);
        invocation.text().println();
        invocation.text().println("To: " + draft.name().orElse("?") + draft.email().map(email -> " <" + email + ">").orElse(""));
        invocation.text().println("Subject: " + draft.subject());
        invocation.text().println();
        invocation.text().println(draft.body());
    }
}

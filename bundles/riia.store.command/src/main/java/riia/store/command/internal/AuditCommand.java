// SPDX-License-Identifier: Apache-2.0
package riia.store.command.internal;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.store.Finding;
import riia.store.Journal;
import riia.store.JournalEntry;

/** Lists the journal. */
@Component
@CommandDescription(name = "audit", summary = "lists who did what",
        options = "--verify  also recomputes the chain of hashes that runs through all entries",
        notes = "With --verify, exit status 1 if an entry was changed, removed or put in since it was written.")
public final class AuditCommand implements Command {

    private static final List<String> COLUMNS = List.of("sequence", "time", "actor", "what", "subject", "before", "after");

    private final Journal journal;

    @Activate
    public AuditCommand(@Reference Journal journal) {
        this.journal = journal;
    }

    @Override
    public int run(Invocation invocation) {
        invocation.report(new Table(COLUMNS, journal.entries(0, Integer.MAX_VALUE).stream().map(AuditCommand::row).toList()));
        if (!invocation.flag("--verify")) {
            return 0;
        }
        Finding finding = journal.verify();
        invocation.messages().println(finding.what() + ": " + finding.message());
        return finding.sound() ? 0 : 1;
    }

    private static List<Object> row(JournalEntry entry) {
        return Table.row(entry.sequence(), entry.time().toString(), actor(entry.actor()), entry.what(), entry.subject().path(),
                entry.before().orElse(null), entry.after().orElse(null));
    }

    private static String actor(Actor actor) {
        String who = actor.person() + " (" + actor.role() + ")";
        return actor.onBehalfOf().map(other -> who + " for " + other).orElse(who);
    }
}

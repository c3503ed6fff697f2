// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Ref;
import riia.benchmark.context.Circumstance;
import riia.benchmark.context.CircumstanceImport;
import riia.benchmark.context.Circumstances;
import riia.benchmark.context.Comments;
import riia.benchmark.context.ContextException;
import riia.indicator.ImportSource;
import riia.indicator.ListFiles;
import riia.reference.Authorities;
import riia.store.Schema;
import riia.store.Store;
import riia.store.Transaction;

/** Circumstances in the store. */
@Component
public final class KeptCircumstances implements Circumstances {

    private final Store store;
    private final Admission admission;
    private final Authorities authorities;
    private final ListFiles files;

    @Activate
    public KeptCircumstances(@Reference Store store, @Reference(target = "(riia.area=benchmark)") Schema schema,
            @Reference Admission admission, @Reference Authorities authorities, @Reference ListFiles files) {
        this.store = store;
        this.admission = admission;
        this.authorities = authorities;
        this.files = files;
    }

    @Override
    public List<Circumstance> of(AreaCode authority) {
        return all().stream().filter(one -> one.authority().equals(authority)).toList();
    }

    @Override
    public List<Circumstance> all() {
        return store.read(connection -> new CircumstanceTable(connection).all());
    }

    @Override
    public Circumstance note(Actor actor, AreaCode authority, Circumstance.Kind kind, LocalDate from, Optional<LocalDate> to,
            String outcome, String source) {
        admission.writable();
        CircumstanceEntry entry = CircumstanceEntry.admitted(new CircumstanceEntry(authority, kind, from, to, outcome, source), admission);
        return store.write(actor, transaction -> {
            known(new CircumstanceTable(transaction.connection()).all(), entry).ifPresent(one -> {
                throw new ContextException(one.id() + " says so already");
            });
            return insert(transaction, entry);
        });
    }

    private static Optional<Circumstance> known(List<Circumstance> all, CircumstanceEntry entry) {
        return all.stream().filter(entry::is).findFirst();
    }

    private Circumstance insert(Transaction transaction, CircumstanceEntry entry) throws SQLException {
        Circumstance added = new CircumstanceTable(transaction.connection()).insert(entry, admission.now(), transaction.actor());
        changed(transaction, "circumstance noted", added, Optional.empty(), "from " + added.from()
                + added.to().map(last -> " to " + last).orElse(""));
        return added;
    }

    @Override
    public void remove(Actor actor, String id, String reason) {
        admission.writable();
        String why = admission.reason(reason);
        store.write(actor, transaction -> {
            CircumstanceTable table = new CircumstanceTable(transaction.connection());
            Circumstance before = table.all().stream().filter(one -> one.id().equals(id)).findFirst()
                    .orElseThrow(() -> new ContextException("There is no circumstance '" + id + "'"));
            table.remove(id, why, admission.now(), actor);
            changed(transaction, "circumstance removed", before, Optional.of("from " + before.from()), "removed");
            return null;
        });
    }

    @Override
    public CircumstanceImport importFile(Actor actor, String file, byte[] content) {
        admission.writable();
        CircumstanceSheet sheet = CircumstanceSheet.read(files.read(ImportSource.of(file, content)), authorities, admission);
        if (!sheet.problems().isEmpty()) {
            return new CircumstanceImport(List.of(), 0, sheet.problems());
        }
        return store.write(actor, transaction -> {
            List<Circumstance> all = new CircumstanceTable(transaction.connection()).all();
            List<Circumstance> added = new ArrayList<>();
            for (CircumstanceEntry one : sheet.entries()) {
                if (known(all, one).isEmpty()) {
                    added.add(insert(transaction, one));
                }
            }
            return new CircumstanceImport(added, sheet.entries().size() - added.size(), List.of());
        });
    }

    private static void changed(Transaction transaction, String what, Circumstance of, Optional<String> before, String after) {
        transaction.journal(what, new Ref("benchmark", "circumstance", of.id(), of.authority() + " " + of.kind().label()), before,
                Optional.of(after));
        transaction.announce(Comments.CHANGED, of.id(), Map.of("authority", of.authority().code()));
    }
}

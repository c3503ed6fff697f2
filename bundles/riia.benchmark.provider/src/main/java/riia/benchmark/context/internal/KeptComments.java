// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.context.About;
import riia.benchmark.context.Comment;
import riia.benchmark.context.Comments;
import riia.benchmark.context.ContextException;
import riia.store.Schema;
import riia.store.Store;
import riia.store.Transaction;

/** Comments in the store, and beside them what came with returns. */
@Component
public final class KeptComments implements Comments {

    private static final Comparator<Comment> NEWEST_PERIOD_FIRST = Comparator.comparing((Comment one) -> one.about().period()).reversed()
            .thenComparing(Comment::at);

    private final Store store;
    private final Admission admission;
    private final NotesOfReturns notes;

    @Activate
    public KeptComments(@Reference Store store, @Reference(target = "(riia.area=benchmark)") Schema schema,
            @Reference Admission admission, @Reference NotesOfReturns notes) {
        this.store = store;
        this.admission = admission;
        this.notes = notes;
    }

    @Override
    public List<Comment> find(String dataset, Optional<AreaCode> authority, Optional<String> indicator, Optional<Period> period) {
        List<Comment> found = new ArrayList<>(notes.find(dataset, authority, period));
        found.addAll(store.read(connection -> new CommentTable(connection).inForce(dataset)));
        return found.stream().filter(one -> authority.isEmpty() || authority.equals(one.about().authority()))
                .filter(one -> indicator.isEmpty() || indicator.get().equals(one.about().indicator()))
                .filter(one -> period.isEmpty() || period.get().equals(one.about().period())).sorted(NEWEST_PERIOD_FIRST).toList();
    }

    @Override
    public List<Comment> history(String id) {
        if (NotesOfReturns.isNote(id)) {
            return List.of(notes.find(id).orElseThrow(() -> new ContextException("There is no note '" + id + "'")));
        }
        return store.read(connection -> {
            CommentTable table = new CommentTable(connection);
            List<Comment> history = new ArrayList<>();
            for (Optional<String> next = Optional.of(id); next.isPresent(); next = history.get(history.size() - 1).replaces()) {
                history.add(table.find(next.get()).orElseThrow(() -> new ContextException("There is no comment '" + id + "'")));
            }
            return List.copyOf(history);
        });
    }

    @Override
    public List<Comment> kept() {
        return store.read(connection -> new CommentTable(connection).all());
    }

    @Override
    public Comment add(Actor actor, About about, Comment.Kind kind, String text) {
        admission.writable();
        admission.known(about);
        return insert(actor, about, kind, text(text), Optional.empty());
    }

    @Override
    public Comment replace(Actor actor, String id, String text) {
        admission.writable();
        String kept = text(text);
        return store.write(actor, transaction -> {
            Comment before = inForce(transaction, id);
            return insert(actor, before.about(), before.kind(), kept, Optional.of(id));
        });
    }

    private String text(String text) {
        return admission.needed("The comment", text, LONGEST_TEXT);
    }

    private Comment insert(Actor actor, About about, Comment.Kind kind, String text, Optional<String> replaces) {
        return store.write(actor, transaction -> {
            Comment added = new CommentTable(transaction.connection()).insert(about, kind, text, replaces, admission.now(), actor);
            changed(transaction, replaces.isPresent() ? "comment replaced" : "commented", added, replaces, kind.name()
                    .toLowerCase(Locale.ROOT) + ", " + text.length() + " characters");
            return added;
        });
    }

    @Override
    public void withdraw(Actor actor, String id, String reason) {
        admission.writable();
        String why = admission.reason(reason);
        store.write(actor, transaction -> {
            Comment before = inForce(transaction, id);
            new CommentTable(transaction.connection()).withdraw(id, new Comment.Withdrawal(why, actor, admission.now()));
            changed(transaction, "comment withdrawn", before, Optional.of("in force"), "withdrawn");
            return null;
        });
    }

    private static Comment inForce(Transaction transaction, String id) throws SQLException {
        if (NotesOfReturns.isNote(id)) {
            throw new ContextException("'" + id + "' came with a return and stays as it came; a new version of the return says otherwise,"
                    + " or a comment beside it");
        }
        return new CommentTable(transaction.connection()).inForceOf(id)
                .orElseThrow(() -> new ContextException("No comment '" + id + "' is in force"));
    }

    private static void changed(Transaction transaction, String what, Comment of, Optional<String> before, String after) {
        transaction.journal(what, AboutColumns.ref("comment", of.id(), of.about()), before, Optional.of(after));
        transaction.announce(CHANGED, of.id(), Map.of("dataset", of.about().dataset()));
    }
}

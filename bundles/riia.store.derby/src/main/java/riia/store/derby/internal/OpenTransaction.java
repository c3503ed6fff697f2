// SPDX-License-Identifier: Apache-2.0
package riia.store.derby.internal;

import java.sql.Connection;
import java.util.Map;
import java.util.Optional;

import riia.base.Actor;
import riia.base.Ref;
import riia.store.Transaction;

/** A commit under way, as one actor sees it. */
public final class OpenTransaction implements Transaction {

    private final Commit commit;
    private final Actor actor;

    OpenTransaction(Commit commit, Actor actor) {
        this.commit = commit;
        this.actor = actor;
    }

    @Override
    public Connection connection() {
        return commit.connection();
    }

    @Override
    public long sequence() {
        return commit.sequence();
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public void journal(String what, Ref subject, Optional<String> before, Optional<String> after) {
        commit.journal(actor, what, subject, before, after);
    }

    @Override
    public void announce(String topic, String id, Map<String, ?> properties) {
        commit.announce(topic, id, properties);
    }

    /** Has something done after the commit and before its events are posted. */
    public void afterwards(Runnable hook) {
        commit.afterwards(hook);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tracking.internal;

import java.util.Map;
import java.util.Optional;

import riia.base.Ref;
import riia.indicator.Tracker;
import riia.store.Transaction;

/** One act about a return that is no decision about a version: journalled, and announced after the commit. */
final class Act {

    private Act() {
    }

    static void journal(Transaction transaction, String what, Ref subject, Optional<String> before, String after) {
        transaction.journal(what, subject, before, Optional.of(after));
        transaction.announce(Tracker.CHANGED, subject.id(), Map.of());
    }
}

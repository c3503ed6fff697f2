// SPDX-License-Identifier: Apache-2.0
package riia.store;

import java.sql.Connection;
import java.util.Map;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;
import riia.base.Ref;

/** A change under way. Valid only inside its callback, on its thread. */
@ProviderType
public interface Transaction {

    /** The connection of this transaction; not to be kept. */
    Connection connection();

    /** The sequence that this transaction will have once committed. */
    long sequence();

    /** Who changes. */
    Actor actor();

    /**
     * Adds to the append-only journal, within this transaction.
     *
     * @param what the act, in the past tense, such as {@code accepted}
     * @param subject the thing acted on
     * @param before its state before, as short text or JSON, if it had one
     * @param after its state after, if it has one
     */
    void journal(String what, Ref subject, Optional<String> before, Optional<String> after);

    /**
     * Posts an event after the commit, never before and never without it. The id of the thing and the sequence go with
     * it as {@code id} and {@code sequence}.
     *
     * @param topic {@code riia/<area>/<thing>/<VERB>}
     * @param properties further event properties
     */
    void announce(String topic, String id, Map<String, ?> properties);
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context;


import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;
import riia.base.AreaCode;

/** Dated circumstances of authorities. Safe on every thread. Changes are journalled and announced as {@link Comments#CHANGED}. */
@ProviderType
public interface Circumstances {

    /** Newest first. */
    List<Circumstance> of(AreaCode authority);

    /** Everybody's, newest first. */
    List<Circumstance> all();

    /** @throws ContextException if a text is too long or identifies a child, the authority is not known, or it ends before it begins */
    Circumstance note(Actor actor, AreaCode authority, Circumstance.Kind kind, LocalDate from, Optional<LocalDate> to, String outcome,
            String source);

    /**
     * Takes it back; the store keeps that it was there, and why it is no more.
     *
     * @throws ContextException if there is no such circumstance, or the reason is missing, too long or identifies a child
     */
    void remove(Actor actor, String id, String reason);

    /**
     * Takes a file of circumstances with the columns {@code authority,kind,from,to,outcome,source}, all or nothing. A row that says what
     * is kept already is not added again.
     *
     * @param file its name, for problems
     */
    CircumstanceImport importFile(Actor actor, String file, byte[] content);
}

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

    /** Takes it back; the journal keeps that it was there. */
    void remove(Actor actor, String id, String reason);
}

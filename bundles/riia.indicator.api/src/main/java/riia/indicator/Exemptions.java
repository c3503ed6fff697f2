// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;
import riia.base.AreaCode;

/**
 * Dated exceptions: which returns are not expected, since when, and who agreed. Safe on every thread. Each act is one journalled
 * transaction, announced as {@link Tracker#CHANGED}.
 */
@ProviderType
public interface Exemptions {

    /** All there have been, ended ones included, newest first. */
    List<Exemption> list();

    /** What is to be agreed; parts as in {@link Exemption}. */
    record Agreement(AreaCode authority, Optional<String> dataset, LocalDate from, Optional<LocalDate> to, String agreedBy,
            String reason) {
    }

    /**
     * Notes an exception.
     *
     * @throws DecisionException if the authority is no member, the dataset is not installed, the days are in the wrong order,
     *         nobody agreed, no reason is given, or a text holds something that identifies a child
     */
    Exemption add(Actor actor, Agreement agreement);

    /**
     * Ends an exception: {@code lastDay} is its last day. The day before its first takes it back, as if it had never been agreed.
     *
     * @throws DecisionException if there is none of this id, it has ended by that day, or the day lies before that
     */
    Exemption end(Actor actor, long id, LocalDate lastDay);
}

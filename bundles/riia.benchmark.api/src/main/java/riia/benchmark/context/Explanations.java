// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context;


import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;
import riia.base.Period;

/**
 * Explanations that the active region's rules ask for, see {@link riia.benchmark.spi.BenchmarkRules}. Safe on every thread. Changes are
 * journalled and announced as {@link Comments#CHANGED}.
 */
@ProviderType
public interface Explanations {

    /** For a period, by authority and indicator; none where the region asks for none. */
    List<Explanation> of(String dataset, Period period);

    /** Every request and waiver there has been, oldest first; of several about one figure the last counts. */
    List<Asking> kept();

    /**
     * By when an answer is asked for if it is asked for today.
     *
     * @return empty where the region asks for no explanations
     */
    Optional<Term> term(String dataset);

    /** A last day, and whether the number of days follows from an assumption rather than from the region's own word. */
    record Term(LocalDate due, boolean assumed) {
    }

    /**
     * Notes that authorities have been asked, until a day. Asking again renews the day.
     *
     * @throws ContextException if one of them is not asked for by the rules or is answered, or the day has passed; names it, and nothing
     *         is noted
     */
    void request(Actor actor, List<About> about, LocalDate due);

    /**
     * Notes that none is needed.
     *
     * @throws ContextException if none is asked for by the rules, it is answered, or the reason is missing, too long or identifies a child
     */
    void waive(Actor actor, About about, String reason);
}

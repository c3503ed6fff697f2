// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context;


import java.time.LocalDate;
import java.util.List;

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

    /** Notes that authorities have been asked, until a day. Asking again renews the day. */
    void request(Actor actor, List<About> about, LocalDate due);

    /** Notes that none is needed. */
    void waive(Actor actor, About about, String reason);
}

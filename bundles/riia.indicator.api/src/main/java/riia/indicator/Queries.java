// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import org.osgi.annotation.versioning.ProviderType;

/** Words what was found in a return as a message to its authority. Changes nothing; safe on every thread. */
@ProviderType
public interface Queries {

    /**
     * What to correct and what is asked about, by kind, each with its cell, what was found, what was expected, what to do. Of many of
     * a kind the first twenty are listed and the others counted.
     *
     * @throws IllegalArgumentException if there is no such submission
     * @throws DecisionException if nothing was found in it, so that there is nothing to ask
     */
    QueryDraft draft(String submissionId);
}

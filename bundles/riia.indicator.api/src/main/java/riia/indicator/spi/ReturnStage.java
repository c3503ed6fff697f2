// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import org.osgi.annotation.versioning.ConsumerType;

/** A later stage of a return that a higher area knows of. Called only by {@link riia.indicator.Submissions}. */
@ConsumerType
public interface ReturnStage {

    /** Whether a submission has been released; its acceptance can then no longer be withdrawn. */
    boolean released(String submissionId);
}

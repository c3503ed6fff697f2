// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.Optional;

import riia.base.Problem;
import riia.indicator.ImportReport;

/**
 * A file that has been checked.
 *
 * @param report what was found
 * @param prospect what would be stored; empty if it cannot be read
 */
record Checked(ImportReport report, Optional<Prospect> prospect) {

    long errors() {
        return report.problems().stream().filter(Problem::isError).count();
    }

    /** The code of the one authority that the file is about, if it is about one. */
    Optional<String> onlyAuthority() {
        return prospect.filter(one -> one.authorities() == 1).map(one -> report.returns().get(0).authority().code());
    }

    boolean isReadable() {
        return report.outcome() != ImportReport.Outcome.UNREADABLE;
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.Optional;
import java.util.stream.Collectors;

import riia.base.Period;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.DecisionException;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.indicator.mapping.Mappings;
import riia.indicator.mapping.SavedMapping;

/** What the user gave, read and found, or refused with what would be right. */
final class Given {

    private Given() {
    }

    static Optional<Period> period(Invocation invocation) throws UsageException {
        Optional<String> code = invocation.option("--period");
        try {
            return code.map(Period::parse);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** The dataset of an id, installed. */
    static DatasetDefinition dataset(Datasets datasets, String id) throws UsageException {
        return datasets.find(id).orElseThrow(() -> new UsageException("'" + id + "' is no installed dataset; there are "
                + datasets.installed().stream().map(DatasetDefinition::id).collect(Collectors.joining(", "))));
    }

    /** The submission that the first operand names. */
    static Submission submission(Submissions submissions, Invocation invocation) throws UsageException {
        String id = invocation.operands().get(0);
        return submissions.find(id).orElseThrow(() -> new UsageException("There is no submission '" + id
                + "'; 'riia submissions --all' lists those that there are"));
    }

    /** The remembered mapping that the first operand names. */
    static SavedMapping mapping(Mappings mappings, Invocation invocation) throws UsageException {
        String id = invocation.operands().get(0);
        return mappings.find(id).orElseThrow(() -> new UsageException("There is no mapping '" + id
                + "'; 'riia mapping list' lists those that there are"));
    }

    /** A decision about a submission. */
    @FunctionalInterface
    interface Act {
        Submission on(String id);
    }

    /** Makes a decision and confirms it, once it is on disk, as {@code <status> <id>} on standard output. */
    static int decide(Submissions submissions, Invocation invocation, Act act) throws UsageException, RefusedException {
        Submission before = submission(submissions, invocation);
        try {
            Submission decided = act.on(before.id());
            invocation.text().println(decided.status().label() + " " + decided.id());
            invocation.text().flush();
            return 0;
        } catch (DecisionException e) {
            throw new RefusedException(e.getMessage());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Period;
import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.UsageException;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.indicator.Tracker;
import riia.reference.Authorities;

/** Lists what has come in, or how returns stand. */
@Component
@CommandDescription(name = "submissions", summary = "what has come in, and how returns stand",
        options = {"--period P  only this period, such as 2025-26-Q2", "--dataset ID  only this dataset",
            "--status S  only this status, stored or derived", "--all  comparators too, not only the region's members"},
        notes = {"Fields: " + SubmissionRows.FIELDS + ".",
            "Stored status: received, queried, accepted, superseded, rejected, withdrawn. Derived, for the return as a whole:"
                + " 'not expected', 'not due', 'due', 'late', 'released'; with one of these as --status the members' returns that"
                + " stand so are listed, those that never came without an id."})
public final class SubmissionsCommand implements Command {

    private final Submissions submissions;
    private final Datasets datasets;
    private final Authorities authorities;

    @Activate
    public SubmissionsCommand(@Reference Submissions submissions, @Reference Datasets datasets, @Reference Authorities authorities) {
        this.submissions = submissions;
        this.datasets = datasets;
        this.authorities = authorities;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        Optional<Period> period = Given.period(invocation);
        Optional<String> dataset = known(invocation.option("--dataset"));
        SubmissionRows rows = new SubmissionRows(submissions, datasets, authorities);
        Optional<String> status = invocation.option("--status").map(one -> one.replace('-', ' '));
        Optional<Submission.Status> stored = status.flatMap(SubmissionsCommand::stored);
        Table table = status.isPresent() && stored.isEmpty() ? rows.table(derived(status.get()), dataset, period)
                : rows.table(submissions.list(new Submissions.Filter(dataset, period, stored, invocation.flag("--all"))));
        invocation.report(table);
        return 0;
    }

    /** A dataset that is not installed is still known while it has submissions. */
    private Optional<String> known(Optional<String> dataset) throws UsageException {
        if (dataset.isPresent() && datasets.find(dataset.get()).isEmpty()
                && submissions.list(new Submissions.Filter(dataset, Optional.empty(), Optional.empty(), true)).isEmpty()) {
            throw new UsageException("'" + dataset.get() + "' is no installed dataset and has no submissions; there are "
                    + datasets.installed().stream().map(DatasetDefinition::id).collect(Collectors.joining(", ")));
        }
        return dataset;
    }

    private static Optional<Submission.Status> stored(String label) {
        return Arrays.stream(Submission.Status.values()).filter(one -> one.label().equals(label)).findFirst();
    }

    private static Tracker.State derived(String label) throws UsageException {
        return Arrays.stream(Tracker.State.values()).filter(one -> one.label().equals(label)).findFirst()
                .orElseThrow(() -> new UsageException("'" + label + "' is no status; there are " + Stream.concat(
                        Arrays.stream(Submission.Status.values()).map(Submission.Status::label),
                        Arrays.stream(Tracker.State.values()).map(Tracker.State::label)).distinct().collect(Collectors.joining(", "))));
    }
}

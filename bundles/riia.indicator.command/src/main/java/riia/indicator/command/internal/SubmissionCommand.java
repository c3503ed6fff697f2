// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.UsageException;
import riia.indicator.Datasets;
import riia.indicator.FigureDifference;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.reference.Authorities;

/** Shows one submission. */
@Component
@CommandDescription(name = "submission", summary = "one submission, its problems, or what it changed", operands = "ID  id of a submission",
        options = {"--problems  what was found when it was checked", "--diff  what differs from the version before it",
            "--against ID  with --diff: from this version of the same return instead"},
        notes = {"Fields: " + SubmissionRows.FIELDS + "; with --problems: " + ProblemRows.FIELDS + "; with --diff: "
                + FigureDifferences.FIELDS + "."})
public final class SubmissionCommand implements Command {

    private final Submissions submissions;
    private final Datasets datasets;
    private final Authorities authorities;

    @Activate
    public SubmissionCommand(@Reference Submissions submissions, @Reference Datasets datasets, @Reference Authorities authorities) {
        this.submissions = submissions;
        this.datasets = datasets;
        this.authorities = authorities;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        Submission one = Given.submission(submissions, invocation);
        if (invocation.flag("--problems") && invocation.flag("--diff")) {
            throw new UsageException("--problems and --diff are two tables; ask for one at a time");
        }
        if (invocation.flag("--problems")) {
            invocation.report(ProblemRows.table(submissions.problems(one.id())));
        } else if (invocation.flag("--diff")) {
            invocation.report(FigureDifferences.table(differences(one, invocation.option("--against"))));
        } else {
            invocation.report(new SubmissionRows(submissions, datasets, authorities).table(List.of(one)));
        }
        return 0;
    }

    private List<FigureDifference> differences(Submission one, Optional<String> against) throws UsageException {
        try {
            return submissions.differences(one.id(), against);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.UsageException;
import riia.indicator.CarriedNotes;
import riia.indicator.Datasets;
import riia.indicator.FigureDifference;
import riia.indicator.Indicator;
import riia.indicator.Return;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.reference.Authorities;

/** Shows one submission. */
@Component
@CommandDescription(name = "submission", summary = "one submission, its problems, or what it changed", operands = "ID  id of a submission",
        options = {"--problems  what was found when it was checked",
            "--history  what happened to every version of the return", "--notes  notes carried over from earlier returns", "--diff  what differs from the version before it",
            "--against ID  with --diff: from this version of the same return instead"},
        notes = {"Fields: " + SubmissionRows.FIELDS + ".", "With --problems: " + ProblemRows.FIELDS + ".",
            "With --history: " + HistoryRows.FIELDS + ".", "With --notes: " + NoteRows.FIELDS + ".",
            "With --diff: " + FigureDifferences.FIELDS + "; 'note' is the authority's on the figure.",
            "Notes carried over are said beside the submission itself, on standard error."})
public final class SubmissionCommand implements Command {

    private final Submissions submissions;
    private final Datasets datasets;
    private final Authorities authorities;
    private final CarriedNotes notes;

    @Activate
    public SubmissionCommand(@Reference Submissions submissions, @Reference Datasets datasets, @Reference Authorities authorities,
            @Reference CarriedNotes notes) {
        this.submissions = submissions;
        this.datasets = datasets;
        this.authorities = authorities;
        this.notes = notes;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        Submission one = Given.submission(submissions, invocation);
        List<String> tables = Stream.of("--problems", "--diff", "--history", "--notes").filter(invocation::flag).toList();
        if (tables.size() > 1) {
            throw new UsageException(String.join(" and ", tables) + " are tables of their own; ask for one at a time");
        }
        if (invocation.flag("--problems")) {
            invocation.report(ProblemRows.table(submissions.problems(one.id())));
        } else if (invocation.flag("--diff")) {
            invocation.report(FigureDifferences.table(differences(one, invocation.option("--against"))));
        } else if (invocation.flag("--history")) {
            invocation.report(HistoryRows.table(submissions.history(Return.of(one))));
        } else if (invocation.flag("--notes")) {
            invocation.report(NoteRows.table(notes.with(one.id())));
        } else {
            notes.with(one.id()).forEach(note -> invocation.messages().println("Note carried over from " + note.period() + ", "
                    + note.indicator() + (note.breakdown().equals(Indicator.TOTAL) ? "" : " " + note.breakdown()) + ": " + note.text()));
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

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

import riia.indicator.CarriedNote;
import riia.indicator.CarriedNotes;
import riia.indicator.Indicator;
import riia.indicator.Return;
import riia.indicator.Submission;
import riia.indicator.Submissions;

/** Ends a note that is carried over. */
@Component
@CommandDescription(name = "end-note", summary = "ends an authority's note that is carried over", operands = "ID  submission with which it is shown",
        options = {"--indicator I (required)  the indicator that it is on", "--breakdown B  Total unless told", "--reason TEXT  why, for the journal"},
        notes = "'riia submission ID --notes' lists them. The submission that the note came in keeps it.")
public final class EndNoteCommand implements Command {

    private final Submissions submissions;
    private final CarriedNotes notes;

    @Activate
    public EndNoteCommand(@Reference Submissions submissions, @Reference CarriedNotes notes) {
        this.submissions = submissions;
        this.notes = notes;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        Submission shown = Given.submission(submissions, invocation);
        String indicator = invocation.option("--indicator").orElseThrow();
        String breakdown = invocation.option("--breakdown").orElse(Indicator.TOTAL);
        List<CarriedNote> carried = notes.with(shown.id());
        CarriedNote note = carried.stream().filter(one -> one.indicator().equals(indicator) && one.breakdown().equals(breakdown)).findFirst()
                .orElseThrow(() -> new RefusedException("No note on " + indicator + ", " + breakdown + ", is carried over to " + shown.id()
                        + (carried.isEmpty() ? "" : "; there are notes on "
                                + String.join(", ", carried.stream().map(CarriedNote::indicator).distinct().toList()))));
        ReturnGiven.refusing(() -> {
            notes.end(invocation.actor(), Return.of(shown), note, invocation.option("--reason").orElse(""));
            return note;
        });
        invocation.text().println("ended " + note.indicator() + " " + note.breakdown() + " of " + note.submission());
        return 0;
    }
}

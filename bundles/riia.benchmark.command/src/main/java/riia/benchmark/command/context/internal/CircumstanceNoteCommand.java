// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.benchmark.context.Circumstance;
import riia.benchmark.context.Circumstances;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

/** Notes something dated that bears on figures. */
@Component
@CommandDescription(name = "circumstance note", summary = "notes an inspection, a conversation or another dated circumstance", options = {
    "--authority A (required)  code or name", "--kind KIND (required)  ofsted-inspection, ofsted-visit, send-inspection, "
        + "annual-conversation, dfe-intervention or other", "--from DATE (required)  the day, or the first of several",
    "--to DATE  the last day; open unless told",
    "--outcome TEXT  such as Good", "--source TEXT  where it can be read"},
        notes = "Reports it: " + CircumstanceRows.FIELDS + ".")
public final class CircumstanceNoteCommand implements Command {

    private final Circumstances circumstances;
    private final ContextGiven given;

    @Activate
    public CircumstanceNoteCommand(@Reference Circumstances circumstances, @Reference ContextGiven given) {
        this.circumstances = circumstances;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        AreaCode authority = given.authority(invocation).orElseThrow();
        Circumstance.Kind kind = ContextGiven.word(invocation.option("--kind").orElseThrow(), Circumstance.Kind.class);
        LocalDate from = ContextGiven.day(invocation, "--from").orElseThrow();
        Optional<LocalDate> to = ContextGiven.day(invocation, "--to");
        Circumstance noted = ContextGiven.allowed(() -> circumstances.note(invocation.actor(), authority, kind, from, to,
                invocation.option("--outcome").orElse(""), invocation.option("--source").orElse("")));
        invocation.report(CircumstanceRows.table(List.of(noted), given));
        return 0;
    }
}

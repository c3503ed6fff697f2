// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.context.About;
import riia.benchmark.context.Explanation;
import riia.benchmark.context.Explanation.State;
import riia.benchmark.context.Explanations;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;

/** Notes that authorities have been asked to explain. */
@Component
@CommandDescription(name = "explanations request", summary = "notes that authorities have been asked to explain",
        options = {ContextGiven.DATASET, ContextGiven.PERIOD,
            "--authority A...  only this authority's, by code or name; everybody's that are wanted unless told",
            "--indicator I  only on this one", "--due DATE  by when; by the region's rules unless told"},
        notes = {"Notes each that is wanted; with --authority or --indicator also those that were asked for before, or waived. "
            + "Reports them: "
            + ExplanationRows.FIELDS + ".", "Nothing that can be asked for: exit status 1. No message is sent."})
public final class ExplanationsRequestCommand implements Command {

    private final Explanations explanations;
    private final ContextGiven given;

    @Activate
    public ExplanationsRequestCommand(@Reference Explanations explanations, @Reference ContextGiven given) {
        this.explanations = explanations;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        String dataset = given.dataset(invocation).id();
        Period period = given.period(invocation).orElseThrow();
        List<About> open = open(invocation, dataset, period);
        LocalDate due = due(invocation, dataset);
        ContextGiven.allowed(() -> {
            explanations.request(invocation.actor(), open, due);
            return due;
        });
        invocation.report(ExplanationRows.table(explanations.of(dataset, period).stream()
                .filter(one -> open.contains(one.about())).toList(), given));
        return 0;
    }

    private List<About> open(Invocation invocation, String dataset, Period period) throws UsageException, RefusedException {
        List<AreaCode> authorities = given.authorities(invocation);
        Optional<String> indicator = given.indicator(invocation);
        Set<State> states = authorities.isEmpty() && indicator.isEmpty() ? Set.of(State.WANTED)
                : Set.of(State.WANTED, State.REQUESTED, State.OVERDUE, State.WAIVED);
        List<About> open = ContextGiven.taken(() -> explanations.of(dataset, period)).stream().filter(one -> states.contains(one.state()))
                .map(Explanation::about).filter(one -> authorities.isEmpty() || authorities.contains(one.authority().orElseThrow()))
                .filter(one -> indicator.isEmpty() || indicator.get().equals(one.indicator())).toList();
        if (open.isEmpty()) {
            throw new RefusedException("There is no such explanation to ask for; 'riia explanations' lists them with their states");
        }
        return open;
    }

    private LocalDate due(Invocation invocation, String dataset) throws UsageException, RefusedException {
        Optional<LocalDate> told = ContextGiven.day(invocation, "--due");
        if (told.isPresent()) {
            return told.get();
        }
        Explanations.Term term = explanations.term(dataset).orElseThrow(() -> new RefusedException("The region asks for no explanations"));
        invocation.messages().println("Due " + term.due() + (term.assumed() ? " (assumed; the memorandum names no day)" : ""));
        return term.due();
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.context.Explanation;
import riia.benchmark.context.Explanations;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.UsageException;

/** Lists the explanations that the region asks for. */
@Component
@CommandDescription(name = "explanations", summary = "which explanations the region's rules ask for, and how far they are",
        options = {ContextGiven.DATASET, ContextGiven.PERIOD, "--authority A  only this authority's, by code or name",
            "--state STATE  only wanted, requested, overdue, answered, waived or no-longer-wanted"},
        notes = "Fields: " + ExplanationRows.FIELDS + ". None where the region asks for none.")
public final class ExplanationsCommand implements Command {

    private final Explanations explanations;
    private final ContextGiven given;

    @Activate
    public ExplanationsCommand(@Reference Explanations explanations, @Reference ContextGiven given) {
        this.explanations = explanations;
        this.given = given;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        String dataset = given.dataset(invocation).id();
        Period period = given.period(invocation).orElseThrow();
        Optional<AreaCode> authority = given.authority(invocation);
        Optional<String> state = invocation.option("--state");
        Optional<Explanation.State> asked = state.isEmpty() ? Optional.empty()
                : Optional.of(ContextGiven.word(state.get(), Explanation.State.class));
        List<Explanation> all = ContextGiven.taken(() -> explanations.of(dataset, period)).stream()
                .filter(one -> authority.isEmpty() || authority.equals(one.about().authority()))
                .filter(one -> asked.isEmpty() || asked.get() == one.state()).toList();
        if (explanations.term(dataset).isEmpty()) {
            invocation.messages().println("The region asks for no explanations of " + dataset);
        }
        invocation.report(ExplanationRows.table(all, given));
        return 0;
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.authority.internal;

import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.comment.internal.CommentScope;
import riia.benchmark.context.Circumstance;
import riia.benchmark.context.Explanation;
import riia.benchmark.context.Explanations;
import riia.indicator.DatasetDefinition;

/**
 * What there is to show of one authority.
 *
 * @param choices whom else there is to choose: members by name, then the others
 * @param chosen position of the shown one among them
 * @param datasets with figures of anybody, in order of their ids
 * @param dataset whose figures are shown, if there are any
 * @param periods newest first
 * @param period of the figures
 * @param figures a line for each indicator
 * @param returns a line for each dataset that is collected; none for an authority that is no member
 * @param circumstances newest first
 * @param explanations that the region asks of it
 * @param term by when one would be due that is asked for today; empty where the region asks for none
 */
record AuthorityPage(List<Choice> choices, int chosen, List<DatasetDefinition> datasets, Optional<DatasetDefinition> dataset,
        List<Period> periods, Optional<Period> period, List<FigureLine> figures, List<ReturnLine> returns,
        List<Circumstance> circumstances, List<Explanation> explanations, Optional<Explanations.Term> term) {

    /** An authority to choose. */
    record Choice(AreaCode code, String name, boolean member) {

        /** As the list shows it. */
        String label() {
            return member ? name : name + " (not in the region)";
        }
    }

    Choice authority() {
        return choices.get(chosen);
    }

    /** What can be commented on, if there are figures. */
    Optional<CommentScope> comments() {
        return dataset.flatMap(one -> period.map(of -> new CommentScope(one.id(), Optional.of(authority().code()), authority().name(), of,
                one.indicators())));
    }
}

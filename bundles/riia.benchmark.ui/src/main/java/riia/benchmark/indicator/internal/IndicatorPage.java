// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.indicator.internal;

import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.benchmark.Comparisons;
import riia.benchmark.Course;
import riia.benchmark.Funnel;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.choice.internal.Choice;
import riia.benchmark.comment.internal.CommentScope;
import riia.indicator.DatasetDefinition;

/**
 * What the view Indicator shows.
 *
 * @param choices in the order of the bar
 * @param dataset the chosen one, if any is installed
 * @param figures of the chosen indicator; empty where the dataset has none yet
 */
record IndicatorPage(List<Choice> choices, Optional<DatasetDefinition> dataset, Optional<Figures> figures) {

    /**
     * Figures of one indicator.
     *
     * @param subject the authority looked at
     * @param course its series up to the period
     * @param comparisons the region's members in the period, and the subject where it is not one of them
     * @param funnel where limits can be drawn
     * @param scope what comments are about
     * @param mark lines of the handling mark
     */
    record Figures(AreaCode subject, Course course, Comparisons comparisons, Optional<Funnel> funnel, String region, CommentScope scope,
            List<String> mark) {

        Figures {
            mark = List.copyOf(mark);
        }

        IndicatorComparison comparison() {
            return comparisons.indicators().get(0);
        }

        /** As {@code R03 Repeat referrals, 2025-26-Q2}. */
        String title() {
            return comparison().indicator().id() + " " + comparison().heading() + ", " + comparisons.period().code();
        }

        String subjectName() {
            return course.lines().get(0).authority().name();
        }
    }

    IndicatorPage {
        choices = List.copyOf(choices);
    }

    /** The choice of a key. */
    Optional<Choice> choice(String key) {
        return choices.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}

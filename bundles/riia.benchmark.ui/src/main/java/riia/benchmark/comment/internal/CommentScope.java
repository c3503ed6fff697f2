// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comment.internal;

import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.context.About;
import riia.indicator.Indicator;

/**
 * Which comments are shown, and what a new one is about.
 *
 * @param authority whose figures; empty for the region as a whole
 * @param name of the authority or region
 * @param period of the figures; comments on earlier ones are shown below
 * @param indicators what can be commented on; comments on others are not shown
 */
public record CommentScope(String dataset, Optional<AreaCode> authority, String name, Period period, List<Indicator> indicators) {

    public CommentScope {
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to comment on");
        }
        indicators = List.copyOf(indicators);
    }

    /** As {@code R03 Re-referrals}. */
    static String label(Indicator indicator) {
        return indicator.id() + " " + indicator.name();
    }

    /** The indicator of an id, as people read it. */
    String label(String id) {
        return indicators.stream().filter(one -> one.id().equals(id)).map(CommentScope::label).findFirst().orElse(id);
    }

    /** What a comment on the indicator of a label is about. */
    About about(String label) {
        Indicator indicator = indicators.stream().filter(one -> label(one).equals(label)).findFirst().orElse(indicators.get(0));
        return new About(authority, dataset, indicator.id(), period);
    }

    /** The place of an indicator in its dataset. */
    int place(String id) {
        return indicators.stream().map(Indicator::id).toList().indexOf(id);
    }

    boolean covers(About about) {
        return indicators.stream().anyMatch(one -> one.id().equals(about.indicator())) && about.authority().equals(authority)
                && about.period().compareTo(period) <= 0;
    }
}

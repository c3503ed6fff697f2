// SPDX-License-Identifier: Apache-2.0
package riia.report.chart;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.AreaCode;
import riia.benchmark.Course;
import riia.benchmark.Funnel;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Comparisons.ComparedAuthority;

/** Draws what figures say. Pure: the same answer for the same question. Safe on every thread. */
@ProviderType
public interface Charts {

    /**
     * How large, and what of the value axis is shown.
     *
     * @param from value at which the axis begins; empty for 0, or below it where there are negative values
     * @param to value at which it ends; empty for the next round number
     */
    record Frame(double width, double height, Optional<Double> from, Optional<Double> to) {
        public Frame {
            if (!(width > 0) || !(height > 0) || from.isPresent() && to.isPresent() && from.get() >= to.get()) {
                throw new IllegalArgumentException("A frame has a size, and its axis ends above where it begins; found " + width + " by "
                        + height + ", " + from + " to " + to);
            }
        }

        public static Frame of(double width, double height) {
            return new Frame(width, height, Optional.empty(), Optional.empty());
        }
    }

    /** What a trend shows besides the authorities' lines. */
    enum Beside { INTERVALS, PROCESS_LIMITS, REGION, NEIGHBOURS, ENGLAND }

    /**
     * Values through time. Breaks are drawn and named; signals are marked; where the value axis does not start at zero the chart says so.
     *
     * @param beside for several authorities intervals and process limits are of the first
     */
    Drawing trend(Course course, List<Beside> beside, Frame frame);

    /**
     * Values from the highest to the lowest, with intervals, region, England; the subject, if any, stands out.
     *
     * @param authorities in the order of the comparison's rows
     */
    Drawing bars(IndicatorComparison comparison, List<ComparedAuthority> authorities, Optional<AreaCode> subject, Frame frame);

    /**
     * A funnel: members with names, everyone else as a crowd; those outside the 99.8% limits in another form.
     *
     * @param plain whether the limits that chance alone would give are drawn too
     */
    Drawing funnel(Funnel funnel, Optional<AreaCode> subject, boolean plain, Frame frame);

    /** A trend in the space of a word, for a table. */
    Drawing spark(Course.Line line, double width, double height);
}

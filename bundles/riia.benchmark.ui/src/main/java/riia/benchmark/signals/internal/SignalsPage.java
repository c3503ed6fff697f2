// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.signals.internal;

import java.util.List;
import java.util.Optional;

import riia.base.Period;
import riia.indicator.DatasetDefinition;

/**
 * What there is to see.
 *
 * @param datasets to choose from
 * @param dataset the chosen one, if any is installed
 * @param periods of it with figures, newest first
 * @param period the chosen one, if there are figures
 * @param region the region's name
 * @param mark what must be said of the figures wherever they are seen
 * @param sections what is beyond chance; each may be empty
 */
record SignalsPage(List<DatasetDefinition> datasets, Optional<DatasetDefinition> dataset, List<Period> periods, Optional<Period> period,
        String region, List<String> mark, List<Section> sections) {

    /** How to read it. */
    static final String READING = "Figures outside the 99.8% limits of a funnel adjusted for over-dispersion, and series that have moved beyond"
            + " their noise. Above or rising is neither good nor bad, and nobody is scored or ranked: ask what lies behind it, and keep the answer"
            + " beside it.";

    /**
     * Signals of one kind.
     *
     * @param id stays
     * @param title with how many there are
     * @param none what is said when there is none
     */
    record Section(String id, String title, String none, List<SignalLine> lines) {
        Section {
            lines = List.copyOf(lines);
        }

        /** Only lines whose authority, indicator or theme hold some letters. */
        Section filtered(String letters) {
            return new Section(id, title, none, lines.stream().filter(one -> one.holds(letters)).toList());
        }
    }

    SignalsPage {
        datasets = List.copyOf(datasets);
        periods = List.copyOf(periods);
        mark = List.copyOf(mark);
        sections = List.copyOf(sections);
    }

    boolean isEmpty() {
        return sections.stream().allMatch(one -> one.lines().isEmpty());
    }
}

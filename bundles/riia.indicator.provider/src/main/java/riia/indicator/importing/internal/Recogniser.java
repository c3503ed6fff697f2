// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.slf4j.LoggerFactory;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.DatasetDefinition;
import riia.indicator.LayoutDeclaration;
import riia.indicator.spi.Layout;
import riia.indicator.spi.Recognition;
import riia.indicator.spi.Row;

/** Finds the layout that the first rows of a file fit best. */
final class Recogniser {

    private static final int ENOUGH = 50;
    private static final int FULL = 100;

    private final FileContributors contributors;
    private final List<DatasetDefinition> datasets;
    private final Optional<String> asked;

    /**
     * @param datasets among whose layouts to choose
     * @param asked id of the only layout to consider
     */
    Recogniser(FileContributors contributors, List<DatasetDefinition> datasets, Optional<String> asked) {
        this.contributors = contributors;
        this.datasets = datasets;
        this.asked = asked;
    }

    /** A layout that could read the file, and how well. */
    record Candidate(DatasetDefinition dataset, LayoutDeclaration declaration, Layout layout, Recognition recognition) {

        int score() {
            return recognition.score();
        }

        String name() {
            return dataset.id() + " " + declaration.id();
        }

        /** The layout and why. */
        String reasons() {
            return declaration.id() + " (" + score() + " of " + FULL + ": " + String.join("; ", recognition.reasons()) + ")";
        }
    }

    /** All that could read it, best first. */
    List<Candidate> candidates(List<Row> head) {
        List<Candidate> candidates = new ArrayList<>();
        for (DatasetDefinition dataset : datasets) {
            for (LayoutDeclaration declaration : dataset.layouts()) {
                if (asked.map(declaration.id()::equals).orElse(true)) {
                    contributors.layout(declaration.kind()).ifPresent(layout -> candidates.add(new Candidate(dataset,
                            declaration, layout, recognise(layout, declaration, dataset, head))));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::score).reversed());
        return candidates;
    }

    private static Recognition recognise(Layout layout, LayoutDeclaration declaration, DatasetDefinition dataset, List<Row> head) {
        try {
            return layout.recognise(declaration, dataset, head);
        } catch (RuntimeException | LinkageError e) {
            LoggerFactory.getLogger(Recogniser.class).error("Layout {} of dataset {} failed to look at a file",
                    declaration.id(), dataset.id(), e);
            return new Recognition(0, List.of("layout kind " + layout.kind() + " failed: " + e));
        }
    }

    /** The one that fits, if one fits better than all others. */
    static Optional<Candidate> best(List<Candidate> candidates) {
        boolean fits = !candidates.isEmpty() && candidates.get(0).score() >= ENOUGH;
        boolean tie = candidates.size() > 1 && candidates.get(0).score() == candidates.get(1).score();
        return fits && !tie ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Why none was taken, and what would be needed. */
    static Problem unknown(String file, List<Row> head, List<Candidate> candidates) {
        String found = head.isEmpty() ? "" : String.join(",", head.get(0).cells());
        if (candidates.isEmpty()) {
            return problem(file, found, "a dataset with a layout",
                    "No layout is installed that could read the file; install the dataset that it belongs to");
        }
        Candidate first = candidates.get(0);
        if (first.score() < ENOUGH) {
            return problem(file, found, "a file that fits a known layout", "The file fits no layout well enough; nearest is "
                    + first.dataset().id() + " " + first.reasons() + ". Put its headings right, or name its dataset and layout");
        }
        String equal = candidates.stream().filter(one -> one.score() == first.score()).map(Candidate::name)
                .collect(Collectors.joining(", "));
        return problem(file, found, "one layout that fits best",
                "The file fits several layouts equally well: " + equal + "; say which dataset or layout it is");
    }

    private static Problem problem(String file, String found, String expected, String message) {
        return new Problem(Severity.ERROR, "layout", Place.file(file), Subject.NONE, found, expected, message);
    }
}

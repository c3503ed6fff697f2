// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.slf4j.LoggerFactory;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.DatasetDefinition;
import riia.indicator.LayoutDeclaration;
import riia.indicator.importing.internal.Candidate.Standing;
import riia.indicator.spi.Layout;
import riia.indicator.spi.Recognition;
import riia.indicator.spi.Row;

/** Finds the layout that the first rows of a sheet fit best. */
final class Recogniser {

    /** From this score on nobody looks whether a layout that no dataset declares fits better. */
    private static final int EXACT = 90;

    private final FileContributors contributors;
    private final List<DatasetDefinition> datasets;
    private final Optional<String> asked;
    private final KnownMappings mappings;
    private final Predicate<DatasetDefinition> collected;

    /**
     * @param datasets among whose layouts to choose
     * @param asked id of the only layout to consider
     * @param mappings that come before layouts of the same score; one that was told is the only way
     * @param collected whether the region collects a dataset: of two that a file fits equally well, it is of that one
     */
    Recogniser(FileContributors contributors, List<DatasetDefinition> datasets, Optional<String> asked, KnownMappings mappings,
            Predicate<DatasetDefinition> collected) {
        this.collected = collected;
        this.mappings = mappings;
        this.contributors = contributors;
        this.datasets = datasets;
        this.asked = asked;
    }

    /** Those that could read a sheet, best first; what no dataset declares only if nothing else fits exactly. */
    List<Candidate> candidates(List<Row> head) {
        List<Candidate> candidates = new ArrayList<>(asked.isPresent() ? List.of() : mappings.candidates(head));
        if (mappings.isTold()) {
            return candidates;
        }
        candidates.addAll(declared(head));
        if (candidates.stream().noneMatch(one -> one.score() >= EXACT)) {
            candidates.addAll(tried(head));
        }
        candidates.sort(Candidate.BEST_FIRST);
        return settled(candidates);
    }

    /** Without those that fit as well as the best, if that leaves one and it is what the region collects. */
    private List<Candidate> settled(List<Candidate> candidates) {
        List<Candidate> equal = candidates.stream().filter(one -> one.ties(candidates.get(0))).toList();
        List<Candidate> ours = equal.stream().filter(one -> collected.test(one.dataset())).toList();
        return ours.size() != 1 ? candidates : candidates.stream().filter(one -> !equal.contains(one) || ours.contains(one)).toList();
    }

    /** All that could read a sheet, best first. */
    List<Candidate> all(List<Row> head) {
        List<Candidate> candidates = new ArrayList<>(mappings.candidates(head));
        candidates.addAll(declared(head));
        candidates.addAll(tried(head));
        candidates.sort(Candidate.BEST_FIRST);
        return candidates;
    }

    /** By the layouts that the datasets declare. */
    private List<Candidate> declared(List<Row> head) {
        List<Candidate> candidates = new ArrayList<>();
        for (DatasetDefinition dataset : datasets) {
            for (LayoutDeclaration declaration : dataset.layouts()) {
                if (asked.map(declaration.id()::equals).orElse(true)) {
                    contributors.layout(declaration.kind()).ifPresent(layout ->
                            candidates.add(candidate(dataset, declaration, layout, head, Standing.DECLARED)));
                }
            }
        }
        return candidates;
    }

    /** By the layouts that are tried for every dataset; records are read as declared, or not at all. */
    private List<Candidate> tried(List<Row> head) {
        List<Candidate> candidates = new ArrayList<>();
        for (Layout layout : contributors.layoutsForEveryDataset()) {
            for (DatasetDefinition dataset : datasets) {
                boolean declared = dataset.layouts().stream().anyMatch(one -> one.kind().equals(layout.kind()));
                if (!declared && dataset.sensitivity() != DatasetDefinition.Sensitivity.RECORDS && asked.map(layout.kind()::equals).orElse(true)) {
                    LayoutDeclaration declaration = new LayoutDeclaration(layout.kind(), layout.kind(), "", Map.of(), List.of());
                    candidates.add(candidate(dataset, declaration, layout, head, Standing.TRIED));
                }
            }
        }
        return candidates;
    }

    private static Candidate candidate(DatasetDefinition dataset, LayoutDeclaration declaration, Layout layout, List<Row> head,
            Standing standing) {
        return new Candidate(dataset, declaration, layout, recognise(layout, declaration, dataset, head), declaration.id(), standing, Optional.empty());
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
        boolean fits = !candidates.isEmpty() && candidates.get(0).fits();
        boolean tie = candidates.size() > 1 && candidates.get(0).ties(candidates.get(1));
        return fits && !tie ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Why a sheet is passed over, as a phrase. */
    static String passedOver(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return "no layout is installed that could read it";
        }
        Candidate first = candidates.get(0);
        return first.fits() ? "it fits " + equal(candidates) + " equally well" : first.faint() ? "it holds no table of a known dataset"
                : "it has no known shape; nearest is " + first.dataset().id() + " " + first.reasons();
    }

    private static String equal(List<Candidate> candidates) {
        return candidates.stream().filter(one -> one.ties(candidates.get(0))).map(Candidate::name).collect(Collectors.joining(", "));
    }

    /** Why none was taken for any sheet, and what would be needed. */
    static Problem unknown(String file, String sheet, List<Row> head, List<Candidate> candidates) {
        String found = head.isEmpty() ? "" : String.join(",", head.get(0).cells());
        if (candidates.isEmpty()) {
            return problem(file, sheet, found, "a dataset with a layout",
                    "No layout is installed that could read the file; install the dataset that it belongs to");
        }
        Candidate first = candidates.get(0);
        if (!first.fits()) {
            return problem(file, sheet, found, "a file that fits a known layout", "The file fits no layout well enough; nearest is "
                    + first.dataset().id() + " " + first.reasons() + ". Put its headings right, name its dataset and layout, or map it"
                    + " by hand once");
        }
        return problem(file, sheet, found, "one layout that fits best",
                "The file fits several layouts equally well: " + equal(candidates) + "; say which dataset or layout it is");
    }

    private static Problem problem(String file, String sheet, String found, String expected, String message) {
        Place place = new Place(file, Optional.of(sheet).filter(one -> !one.isEmpty()), OptionalInt.empty(), Optional.empty());
        return new Problem(Severity.ERROR, "layout", place, Subject.NONE, found, expected, message);
    }
}

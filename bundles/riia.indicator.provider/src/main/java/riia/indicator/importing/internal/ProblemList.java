// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.ImportReport;

/** Problems of one file: so many in full, in the order in which they were found, and the rest counted by rule. */
final class ProblemList {

    private record Kind(Severity severity, String rule) {
    }

    private final String file;
    private final List<Problem> inFull = new ArrayList<>();
    private final Map<String, Integer> beyond = new TreeMap<>();
    private final Map<String, Kind> kinds = new TreeMap<>();

    ProblemList(String file) {
        this.file = file;
    }

    /** Adds one; false if it is only counted. */
    boolean add(Problem problem) {
        if (inFull.size() < ImportReport.PROBLEMS_IN_FULL) {
            return inFull.add(problem);
        }
        String key = problem.severity().label() + ' ' + problem.rule();
        kinds.putIfAbsent(key, new Kind(problem.severity(), problem.rule()));
        beyond.merge(key, 1, Integer::sum);
        return false;
    }

    boolean isEmpty() {
        return inFull.isEmpty();
    }

    /** Those in full, unsorted. */
    List<Problem> inFull() {
        return inFull;
    }

    /** How many there are of each rule beyond those in full, as problems of the file. */
    List<Problem> counted() {
        List<Problem> counted = new ArrayList<>();
        beyond.forEach((key, count) -> {
            Kind kind = kinds.get(key);
            counted.add(new Problem(kind.severity(), kind.rule(), Place.file(file), Subject.NONE, count + " more", "none",
                    count + " more " + (kind.severity() == Severity.ERROR ? "errors" : "warnings") + " '" + kind.rule() + "' were found;"
                            + " " + ImportReport.PROBLEMS_IN_FULL + " problems are listed one by one. Mend these first"));
        });
        return counted;
    }

    /** All, in order of place, the counted ones last. */
    List<Problem> all() {
        List<Problem> all = new ArrayList<>(inFull);
        all.sort(FileReturn.BY_PLACE);
        all.addAll(counted());
        return all;
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.util.ArrayList;
import java.util.List;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.spi.UnreadableException;

/** What is wrong with one file; beyond a number that nobody reads on, only how many more there are. */
final class Faults {

    private static final int MOST = 1000;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int more;

    Faults(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(String rule, Place place, String what, String expected, String message) {
        if (found.size() == MOST) {
            more++;
        } else {
            found.add(new Problem(Severity.ERROR, rule, place, Subject.NONE, what, expected, message));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void throwIfAny() throws UnreadableException {
        if (more > 0) {
            found.add(new Problem(Severity.ERROR, found.get(0).rule(), Place.file(file), Subject.NONE, more + " more problems",
                    "none", file + " has " + more + " more problems like these; mend the first ones and try again."));
        }
        if (!found.isEmpty()) {
            throw new UnreadableException(found);
        }
    }
}

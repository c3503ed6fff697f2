// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes several figures in turn, so that what else the machine does falls on all of them. */
final class Runs {

    private Runs() {
    }

    /** Something that yields one figure. */
    interface Trial {

        double take() throws IOException;
    }

    /**
     * @param warm how often all are taken first, for nothing
     * @return the samples of each trial
     */
    static List<Samples> inTurn(String unit, int warm, int times, Trial... trials) throws IOException {
        List<List<Double>> values = new ArrayList<>();
        for (int i = 0; i < trials.length; i++) {
            values.add(new ArrayList<>());
        }
        for (int time = -warm; time < times; time++) {
            for (int i = 0; i < trials.length; i++) {
                double value = trials[i].take();
                if (time >= 0) {
                    values.get(i).add(value);
                }
            }
        }
        return values.stream().map(all -> new Samples(unit, all)).toList();
    }

    static String[] joined(String[] first, String... second) {
        return Stream.concat(Stream.of(first), Stream.of(second)).toArray(String[]::new);
    }
}

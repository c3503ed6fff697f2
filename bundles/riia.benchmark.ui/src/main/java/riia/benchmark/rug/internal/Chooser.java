// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.List;

/** What a user chooses about the rug; each choice is kept under its key, over a restart. */
enum Chooser {
    DATASET("dataset", "Dataset", "M3+D"),
    PERIOD("period", "Period", "M3+P"),
    AUTHORITY("authority", "Authority", "M3+A"),
    WHOSE("whose", "Whose rows", "M3+G"),
    BASIS("basis", "Basis: how a quarter's flow is expressed", "M3+B"),
    BREAKDOWN("breakdown", "Breakdown", "M3+R"),
    MEASURE("measure", "Measure", "M3+E"),
    MODEL("model", "Model year of the statistical neighbours", "M3+N"),
    COLOUR("colour", "What colours say", "M3+C");

    private final String key;
    private final String label;
    private final String stroke;

    Chooser(String key, String label, String stroke) {
        this.key = key;
        this.label = label;
        this.stroke = stroke;
    }

    /** Under which it is kept, and given by whoever opens the rug. */
    String key() {
        return key;
    }

    /** For people. */
    String label() {
        return label;
    }

    /** The key that brings the keyboard to it. */
    String stroke() {
        return stroke;
    }

    /** Something to choose: what is kept, and how it reads. */
    record Option(String id, String name) {
    }

    /**
     * What there is to choose now.
     *
     * @param chosen id of one of the options; empty where there is none
     */
    record Offer(List<Option> options, String chosen) {

        static final Offer NOTHING = new Offer(List.of(), "");

        Offer {
            options = List.copyOf(options);
        }

        /** One of the options: what is wanted, else the first. */
        static Offer of(List<Option> options, String wanted) {
            boolean there = options.stream().anyMatch(one -> one.id().equals(wanted));
            return new Offer(options, there ? wanted : options.isEmpty() ? "" : options.get(0).id());
        }

        /** Position of what is chosen; -1 where there is nothing. */
        int at() {
            return options.stream().map(Option::id).toList().indexOf(chosen);
        }
    }
}

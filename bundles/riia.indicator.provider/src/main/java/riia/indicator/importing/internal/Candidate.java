// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.util.Comparator;
import java.util.Optional;

import riia.indicator.DatasetDefinition;
import riia.indicator.LayoutDeclaration;
import riia.indicator.spi.Layout;
import riia.indicator.spi.Recognition;

/**
 * A way to read a sheet, and how well the sheet fits it.
 *
 * @param says in what words it is named, such as {@code standard} or {@code the mapping 'Leicester wide', saved 3 May 2026}
 * @param saved id of the remembered mapping that it is, if it is one
 * @param standing of two that fit equally well the one of higher standing is taken
 */
record Candidate(DatasetDefinition dataset, LayoutDeclaration declaration, Layout layout, Recognition recognition, String says,
        Standing standing, Optional<String> saved) {

    /** Who said that files of this dataset look so. */
    enum Standing {
        /** Nobody: the layout is tried for every dataset. */
        TRIED,
        /** The dataset. */
        DECLARED,
        /** Somebody who saved a mapping. */
        REMEMBERED,
        /** The one who imports. */
        TOLD
    }

    /** From this score on a file is read. */
    static final int ENOUGH = 50;

    /** Up to this score a likeness is not worth telling. */
    private static final int FAINT = 10;

    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::score).thenComparing(Candidate::standing)
            .reversed();

    int score() {
        return recognition.score();
    }

    boolean fits() {
        return score() >= ENOUGH;
    }

    /** Whether it is a likeness by chance, as of a sheet of guidance. */
    boolean faint() {
        return score() <= FAINT;
    }

    /** Whether nothing but chance would choose between the two. */
    boolean ties(Candidate other) {
        return score() == other.score() && standing == other.standing;
    }

    String name() {
        return dataset.id() + " " + declaration.id();
    }

    /** The layout and why. */
    String reasons() {
        return says + " (" + score() + " of 100: " + String.join("; ", recognition.reasons()) + ")";
    }
}

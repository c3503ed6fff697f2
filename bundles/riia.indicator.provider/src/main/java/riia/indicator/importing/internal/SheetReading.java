// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import riia.base.Problem;
import riia.indicator.SheetReport;
import riia.indicator.spi.LayoutReader;
import riia.indicator.spi.Row;

/** One sheet of a file on its way: its first rows choose how it is read; then every row is. */
final class SheetReading {

    /** So many rows choose the layout. */
    static final int HEAD_ROWS = 50;

    /**
     * What was decided about a sheet.
     *
     * @param reader reads it; empty if it is passed over
     * @param why by what it is read, or why it is not; a phrase
     * @param candidates the ways that there were, best first
     */
    record Choice(Optional<LayoutReader> reader, String why, List<Candidate> candidates) {
    }

    private final String name;
    private final BiFunction<String, List<Row>, Choice> chooser;
    private final FileReturnsSoFar counter;
    private final List<Row> head = new ArrayList<>(HEAD_ROWS);
    private final List<Problem> unusable = new ArrayList<>();
    private Choice choice;
    private LayoutReader reader;
    private long rows;
    private long figuresBefore;
    private long figures;

    /** How many readings of the file there are so far. */
    @FunctionalInterface
    interface FileReturnsSoFar {
        long readings();
    }

    /** @param chooser decides, given the sheet's name and first rows */
    SheetReading(String name, BiFunction<String, List<Row>, Choice> chooser, FileReturnsSoFar counter) {
        this.name = name;
        this.chooser = chooser;
        this.counter = counter;
    }

    String name() {
        return name;
    }

    void row(Row row) {
        rows++;
        if (choice != null) {
            if (reader != null) {
                reader.row(row);
            }
            return;
        }
        head.add(row);
        if (head.size() == HEAD_ROWS) {
            begin();
        }
    }

    private void begin() {
        figuresBefore = counter.readings();
        choice = chooser.apply(name, head);
        reader = choice.reader().orElse(null);
        choice.reader().ifPresent(one -> head.forEach(one::row));
    }

    /** The sheet has ended. */
    void end() {
        if (choice == null) {
            begin();
        }
        choice.reader().ifPresent(LayoutReader::end);
        figures = counter.readings() - figuresBefore;
    }

    boolean ended() {
        return choice != null;
    }

    /** A problem by which the sheet, if there are others, is not read, such as no rows below its headings. */
    void unusable(Problem problem) {
        unusable.add(problem);
    }

    List<Problem> unusable() {
        return unusable;
    }

    List<Row> head() {
        return head;
    }

    List<Candidate> candidates() {
        return choice.candidates();
    }

    /** Whether it gave figures, or would have but for its faults. */
    boolean isRead() {
        return choice.reader().isPresent() && (unusable.isEmpty() || figures > 0);
    }

    SheetReport report() {
        return new SheetReport(name, isRead(), isRead() || unusable.isEmpty() ? choice.why() : unusable.get(0).message(), rows, figures);
    }
}

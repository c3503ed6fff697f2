// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.spi.Row;
import riia.indicator.spi.RowReader;

/**
 * Looks at every cell of a file, whatever its layout, for content that identifies children. The importer passes each row here
 * before anybody else sees it. A problem names the column and the kind of what was found, never a value; when there is one, every
 * other problem of the file must be withheld, since it may quote a value.
 */
public final class IdentifyingScan implements RowReader {

    private static final int REMEMBERED = 1 << 12;

    /** What an offending column holds, from a row on: kinds of values, and how many rows hold each. */
    private record Hit(int row, Map<String, Integer> kinds) {

        String found() {
            return kinds.isEmpty() ? "a heading of children's identities" : kinds.entrySet().stream().map(kind ->
                    kind.getKey() + " (" + kind.getValue() + (kind.getValue() == 1 ? " row)" : " rows)")).collect(Collectors.joining(", "));
        }
    }

    private final String file;
    private final String[] innocent = new String[REMEMBERED];
    private final Map<Integer, Hit> hits = new TreeMap<>();
    private String[] headings = {};
    private boolean begun;

    /** @param file the file's name, for problems */
    public IdentifyingScan(String file) {
        this.file = file;
    }

    /** Whether a heading announces identities, so that every file with it is refused. */
    public static boolean announcesIdentities(String heading) {
        return IdentifyingHeadings.identify(heading);
    }

    /** Whether a text is, or holds, something that identifies a child by its shape. */
    public static boolean identifies(String text) {
        return IdentifyingShapes.in(text).isPresent();
    }

    @Override
    public void row(Row row) {
        String[] cells = row.cells();
        if (!begun) {
            heading(cells, row.number());
        }
        for (int i = 0; i < cells.length; i++) {
            look(cells[i], i, row.number());
        }
    }

    /** Rows of headings: down to the first that has more than one cell; a title may stand above it. */
    private void heading(String[] cells, int row) {
        headings = cells;
        begun = Arrays.stream(cells).filter(cell -> !cell.isBlank()).count() > 1;
        for (int i = 0; i < cells.length; i++) {
            if (IdentifyingHeadings.identify(cells[i])) {
                hits.put(i, new Hit(row, new LinkedHashMap<>()));
            }
        }
    }

    private void look(String cell, int column, int row) {
        if (cell.length() < 5) {
            return;
        }
        int slot = cell.hashCode() & REMEMBERED - 1;
        if (innocent[slot] == cell) {
            return;
        }
        Optional<String> kind = IdentifyingShapes.in(cell);
        if (kind.isPresent()) {
            hits.computeIfAbsent(column, key -> new Hit(row, new LinkedHashMap<>())).kinds().merge(kind.get(), 1, Integer::sum);
        } else {
            innocent[slot] = cell;
        }
    }

    /** One problem for each offending column; none if the file is clean so far. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        hits.forEach((column, hit) -> problems.add(problem(name(column), hit)));
        return problems;
    }

    private Problem problem(String column, Hit hit) {
        String found = hit.found();
        return new Problem(Severity.ERROR, "identifying", new Place(file, Optional.empty(), OptionalInt.of(hit.row()),
                Optional.of(column)), Subject.NONE, found, "counts only, nothing that identifies a child",
                "Column '" + column + "': found " + found + ". Nothing of the file was kept. Delete it, tell the sender, and ask for a"
                        + " file without that column.");
    }

    /** The heading, unless that is itself an identifier or absent: then the column's letter. */
    private String name(int column) {
        boolean usable = column < headings.length && !headings[column].isBlank() && IdentifyingShapes.in(headings[column]).isEmpty();
        return usable ? headings[column].strip() : letter(column);
    }

    private static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}

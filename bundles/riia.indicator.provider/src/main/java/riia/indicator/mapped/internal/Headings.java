// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.TextAt;
import riia.indicator.spi.Row;

/** The rows of headings of a sheet. A heading of an upper row that stands at the left of its group only is read over the whole group. */
final class Headings {

    private final List<Row> rows;
    private final int width;

    Headings(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.width = rows.stream().mapToInt(row -> row.cells().length).max().orElse(0);
    }

    int width() {
        return width;
    }

    /** The number of the last row of headings; 0 if there are none. */
    int last() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
    }

    List<Row> rows() {
        return rows;
    }

    /** The texts of a column, top to bottom, a repeated one once. */
    List<String> texts(int position) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String text = text(i, position);
            if (!text.isEmpty() && (texts.isEmpty() || !texts.get(texts.size() - 1).equals(text))) {
                texts.add(text);
            }
        }
        return texts;
    }

    private String text(int index, int position) {
        String own = own(index, position);
        boolean group = own.isEmpty() && index + 1 < rows.size() && !below(index, position).isEmpty();
        for (int left = position - 1; group && left >= 0; left--) {
            if (!own(index, left).isEmpty()) {
                return own(index, left);
            }
        }
        return own;
    }

    private String below(int index, int position) {
        return rows.subList(index + 1, rows.size()).stream().map(row -> Texts.clean(row.cell(position))).collect(Collectors.joining());
    }

    private String own(int index, int position) {
        return Texts.clean(rows.get(index).cell(position));
    }

    /** What a heading's row says over a column, or all rows. */
    String text(TextAt.Heading at, int position) {
        if (at.row() == TextAt.Heading.ANY) {
            return String.join(ColumnAt.OVER, texts(position));
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == at.row()) {
                return text(i, position);
            }
        }
        return "";
    }

    /** Letter and heading of a column, for mappings. */
    ColumnAt at(int position) {
        return new ColumnAt(ColumnAt.letterOf(position), String.join(ColumnAt.OVER, texts(position)));
    }

    /** Letter and heading of a column, for people: {@code F (R03 Repeat referrals / Number)}. */
    String label(int position) {
        String heading = String.join(ColumnAt.OVER, texts(position));
        return ColumnAt.letterOf(position) + (heading.isEmpty() ? "" : " (" + heading + ")");
    }

    /** The position from 0 of a column; empty if its heading is not there, or several times and not at its letter. */
    Optional<Integer> find(ColumnAt at) {
        if (Texts.key(at.heading()).isEmpty()) {
            return at.letter().isEmpty() ? Optional.empty() : Optional.of(at.position());
        }
        String wanted = Texts.key(at.heading());
        if (at.position() >= 0 && wanted.equals(key(at.position()))) {
            return Optional.of(at.position());
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            if (wanted.equals(key(i))) {
                found.add(i);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private String key(int position) {
        return Texts.key(String.join(ColumnAt.OVER, texts(position)));
    }
}

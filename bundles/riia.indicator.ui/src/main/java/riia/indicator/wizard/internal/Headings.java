// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.TableRows;
import riia.indicator.spi.Row;

/**
 * What the header rows of a sheet say of each column, read as the importer reads them: a heading over several columns stands over the
 * first of them, and holds for those to its right that have a heading of their own below.
 */
record Headings(List<String> texts) {

    private static final Pattern FOOTNOTES = Pattern.compile(
            "[\u00b9\u00b2\u00b3\u2070-\u2079\u2020\u2021*]+|\\[(?:note|footnote)?\\s?\\w{1,2}\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u2007\u202f]+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9%]+");
    private static final Pattern GLUED = Pattern.compile("([a-z]{3,})\\d{1,2}");
    private static final Pattern NAMED = Pattern.compile("([A-Z]{1,3})(?: \\(.*\\))?");

    Headings {
        texts = List.copyOf(texts);
    }

    /** The headings of a sheet, as wide as its widest row. */
    static Headings of(List<Row> rows, TableRows at) {
        int width = rows.stream().mapToInt(row -> row.cells().length).max().orElse(0);
        List<Row> headers = rows.stream().filter(row -> at.isHeader(row.number())).toList();
        return new Headings(IntStream.range(0, width).mapToObj(column -> joined(headers, column)).toList());
    }

    private static String joined(List<Row> headers, int column) {
        List<String> parts = new ArrayList<>();
        boolean below = false;
        for (int i = headers.size() - 1; i >= 0; i--) {
            String own = clean(headers.get(i).cell(column));
            String text = own.isEmpty() && below ? toTheLeft(headers.get(i), column) : own;
            below |= !own.isEmpty();
            if (!text.isEmpty() && (parts.isEmpty() || !parts.get(0).equals(text))) {
                parts.add(0, text);
            }
        }
        return String.join(ColumnAt.OVER, parts);
    }

    private static String toTheLeft(Row row, int column) {
        for (int left = column - 1; left >= 0; left--) {
            if (!row.cell(left).isBlank()) {
                return clean(row.cell(left));
            }
        }
        return "";
    }

    int width() {
        return texts.size();
    }

    String text(int position) {
        return position >= 0 && position < texts.size() ? texts.get(position) : "";
    }

    /** A column as a mapping names it: by letter and heading, so that it is found again if it moves. */
    ColumnAt at(int position) {
        return new ColumnAt(ColumnAt.letterOf(position), text(position));
    }

    /** Where a column stands: by its heading, of several alike the one with its letter; without a heading by its letter. */
    OptionalInt position(ColumnAt column) {
        if (key(column.heading()).isEmpty()) {
            return column.position() < 0 ? OptionalInt.empty() : OptionalInt.of(column.position());
        }
        List<Integer> alike = alike(column.heading());
        if (alike.contains(column.position())) {
            return OptionalInt.of(column.position());
        }
        return alike.size() == 1 ? OptionalInt.of(alike.get(0)) : OptionalInt.empty();
    }

    /** The column of a problem, which names it by its letter, by letter and heading, or by its heading. */
    OptionalInt position(String named) {
        Matcher letter = NAMED.matcher(named);
        if (letter.matches() && ColumnAt.letter(letter.group(1)).position() < width() && alike(named).isEmpty()) {
            return OptionalInt.of(ColumnAt.letter(letter.group(1)).position());
        }
        return alike(named).stream().mapToInt(one -> one).findFirst();
    }

    private List<Integer> alike(String heading) {
        String key = key(heading);
        return key.isEmpty() ? List.of() : IntStream.range(0, width()).filter(one -> key(text(one)).equals(key)).boxed().toList();
    }

    private static String clean(String text) {
        return BLANKS.matcher(FOOTNOTES.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
    }

    /** What two spellings of one heading have in common. */
    static String key(String text) {
        List<String> words = new ArrayList<>();
        String plain = clean(text).toLowerCase(Locale.ROOT).replaceAll("['\u2019]", "").replace("&", " and ").replace("%", " % ");
        for (String word : NO_WORD.split(plain)) {
            if (!word.isEmpty()) {
                words.add(GLUED.matcher(word).matches() ? word.replaceAll("\\d+$", "") : word);
            }
        }
        return String.join(" ", words);
    }
}

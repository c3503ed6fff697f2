// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import riia.base.Value;
import riia.indicator.Figure;

/**
 * The figures of one submission as one immutable, checksummed piece of bytes. Version 1, in order:
 *
 * <pre>
 * 'R', 1                  what it is, and the version of the form
 * n                       how many figures
 * l                       how many bytes the figures take, without their rows
 * words                   how many, then each: indicators, breakdowns and notes, once each
 * n indicators            position of the word
 * n breakdowns            position of the word
 * n numbers               tag and parts, see {@link Values}
 * n denominators          likewise; tag 0 for none
 * n supplied              likewise
 * n notes                 0 for none, else position of the word + 1
 * n rows                  difference from the row before
 * CRC32C                  four bytes over all of the above
 * </pre>
 *
 * Numbers are written as in {@link ByteSink}. A column that is all alike costs a byte a figure.
 */
public final class Block {

    private static final int MAGIC = 'R';
    private static final int VERSION = 1;
    private static final Comparator<Figure> ORDER = Comparator.comparing(Figure::indicator)
            .thenComparing(Figure::breakdown).thenComparing(one -> one.number().toString())
            .thenComparing(one -> one.denominator().toString());

    private Block() {
    }

    /** Writes figures. */
    public static byte[] write(List<Figure> figures) {
        ByteSink columns = new ByteSink(16 + figures.size() * 12);
        Map<String, Integer> words = new HashMap<>();
        ByteSink dictionary = new ByteSink(256);
        figures.forEach(one -> columns.number(position(one.indicator(), words, dictionary)));
        figures.forEach(one -> columns.number(position(one.breakdown(), words, dictionary)));
        figures.forEach(one -> Values.write(columns, one.number()));
        optional(columns, figures, Figure::denominator);
        optional(columns, figures, Figure::supplied);
        for (Figure one : figures) {
            columns.number(one.note().isEmpty() ? 0 : position(one.note().get(), words, dictionary) + 1L);
        }
        ByteSink body = new ByteSink(8 + dictionary.length() + columns.length());
        body.number(words.size()).put(dictionary).put(columns);
        ByteSink block = new ByteSink(16 + body.length() + figures.size() * 2);
        block.put(MAGIC).put(VERSION).number(figures.size()).number(body.length()).put(body);
        int row = 0;
        for (Figure one : figures) {
            block.signed(one.row() - row);
            row = one.row();
        }
        return block.sealed();
    }

    private static void optional(ByteSink columns, List<Figure> figures, Function<Figure, Optional<Value>> column) {
        for (Figure one : figures) {
            Optional<Value> value = column.apply(one);
            if (value.isPresent()) {
                Values.write(columns, value.get());
            } else {
                Values.none(columns);
            }
        }
    }

    private static int position(String word, Map<String, Integer> words, ByteSink dictionary) {
        Integer known = words.get(word);
        if (known == null) {
            known = words.size();
            words.put(word, known);
            dictionary.text(word);
        }
        return known;
    }

    /**
     * Reads figures back, in the order in which they were written.
     *
     * @throws DamagedException if the bytes are not what was written, or of a later version
     */
    public static List<Figure> read(byte[] block) {
        ByteSource source = new ByteSource(block);
        int count = start(source);
        source.number();
        String[] words = new String[source.count()];
        Arrays.setAll(words, i -> source.text());
        String[] indicators = words(source, count, words);
        String[] breakdowns = words(source, count, words);
        Value[] numbers = values(source, count);
        Value[] denominators = values(source, count);
        Value[] supplied = values(source, count);
        String[] notes = notes(source, count, words);
        List<Figure> figures = new ArrayList<>(count);
        int row = 0;
        for (int i = 0; i < count; i++) {
            row += (int) source.signed();
            figures.add(new Figure(indicators[i], breakdowns[i], numbers[i], Optional.ofNullable(denominators[i]),
                    Optional.ofNullable(supplied[i]), Optional.ofNullable(notes[i]), row));
        }
        if (!source.ended()) {
            throw new DamagedException("more follows after its last figure");
        }
        return figures;
    }

    /** Whether two blocks hold the same figures, wherever in their files they stood and in whatever order. */
    static boolean sameFigures(byte[] one, byte[] other) {
        return Arrays.equals(body(one), body(other)) || sorted(one).equals(sorted(other));
    }

    private static byte[] body(byte[] block) {
        ByteSource source = new ByteSource(block);
        start(source);
        return source.take(source.count());
    }

    private static List<Figure> sorted(byte[] block) {
        return read(block).stream().sorted(ORDER).map(one -> new Figure(one.indicator(), one.breakdown(), one.number(),
                one.denominator(), one.supplied(), one.note(), 0)).toList();
    }

    private static int start(ByteSource source) {
        if (source.get() != MAGIC) {
            throw new DamagedException("it is no block of figures");
        }
        int version = source.get();
        if (version != VERSION) {
            throw new DamagedException("it is of version " + version + "; this workbench reads version " + VERSION);
        }
        return source.count();
    }

    private static String[] words(ByteSource source, int count, String[] words) {
        String[] column = new String[count];
        Arrays.setAll(column, i -> word(words, source.number()));
        return column;
    }

    private static String[] notes(ByteSource source, int count, String[] words) {
        String[] column = new String[count];
        for (int i = 0; i < count; i++) {
            long position = source.number();
            column[i] = position == 0 ? null : word(words, position - 1);
        }
        return column;
    }

    private static String word(String[] words, long position) {
        if (position < 0 || position >= words.length) {
            throw new DamagedException("there is no word " + position);
        }
        return words[(int) position];
    }

    private static Value[] values(ByteSource source, int count) {
        Value[] column = new Value[count];
        Arrays.setAll(column, i -> Values.read(source));
        return column;
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;

/**
 * The problems of one submission as one checksummed piece of bytes: {@code 'P'}, version 1, the words (each text once), how
 * many problems, and each problem as nine words and a row. A word 0 stands for an absent part.
 */
public final class ProblemBlock {

    private static final int MAGIC = 'P';
    private static final int VERSION = 1;

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final ByteSink entries = new ByteSink(64);

    private ProblemBlock() {
    }

    /** Writes problems. */
    public static byte[] write(List<Problem> problems) {
        ProblemBlock block = new ProblemBlock();
        problems.forEach(block::add);
        ByteSink sink = new ByteSink(64 + block.entries.length() * 2);
        sink.put(MAGIC).put(VERSION).number(block.words.size());
        block.words.keySet().forEach(sink::text);
        return sink.number(problems.size()).put(block.entries).sealed();
    }

    private void add(Problem problem) {
        Place place = problem.place();
        Subject subject = problem.subject();
        entries.put(problem.isError() ? 1 : 0).number(place.row().orElse(-1) + 1L);
        word(problem.rule());
        word(place.file());
        word(place.sheet());
        word(place.column());
        word(subject.authority().map(AreaCode::code));
        word(subject.indicator());
        word(subject.period().map(Period::code));
        word(problem.found());
        word(problem.expected());
        word(problem.message());
    }

    private void word(Optional<String> text) {
        if (text.isPresent()) {
            word(text.get());
        } else {
            entries.number(0);
        }
    }

    private void word(String text) {
        Integer known = words.get(text);
        if (known == null) {
            known = words.size() + 1;
            words.put(text, known);
        }
        entries.number(known);
    }

    /**
     * Reads problems back, in the order in which they were written.
     *
     * @throws DamagedException if the bytes are not what was written, or of a later version
     */
    public static List<Problem> read(byte[] block) {
        ByteSource source = new ByteSource(block);
        if (source.get() != MAGIC || source.get() != VERSION) {
            throw new DamagedException("it is no list of problems of version " + VERSION);
        }
        String[] words = new String[source.count()];
        Arrays.setAll(words, i -> source.text());
        int count = source.count();
        List<Problem> problems = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            problems.add(problem(source, words));
        }
        return problems;
    }

    private static Problem problem(ByteSource source, String[] words) {
        Severity severity = source.get() == 1 ? Severity.ERROR : Severity.WARNING;
        int row = (int) source.number() - 1;
        String rule = required(source, words);
        Place place = new Place(required(source, words), word(source, words),
                row < 0 ? OptionalInt.empty() : OptionalInt.of(row), word(source, words));
        // The order of arguments is the order in the block: file, sheet, column.
        Subject subject = new Subject(word(source, words).map(AreaCode::new), word(source, words),
                word(source, words).map(Period::parse));
        return new Problem(severity, rule, place, subject, required(source, words), required(source, words),
                required(source, words));
    }

    private static String required(ByteSource source, String[] words) {
        return word(source, words).orElseThrow(() -> new DamagedException("a word is absent"));
    }

    private static Optional<String> word(ByteSource source, String[] words) {
        long position = source.number();
        if (position < 0 || position > words.length) {
            throw new DamagedException("there is no word " + position);
        }
        return position == 0 ? Optional.empty() : Optional.of(words[(int) position - 1]);
    }
}

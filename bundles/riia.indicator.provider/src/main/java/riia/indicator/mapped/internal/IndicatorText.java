// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import riia.indicator.Collects;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Meaning.Role;

/**
 * Which figure a heading or a label tells: an indicator by id, by name or both, a breakdown of it, and what the cell is to the figure.
 * A name must be all that is said; an id and a name that is another indicator's contradict each other and tell nothing.
 */
final class IndicatorText {

    private static final Set<String> NUMBER = Set.of("number", "num", "count", "no", "n", "numerator", "value", "figure", "all", "total", "of");
    private static final Set<String> DENOMINATOR = Set.of("denominator", "denominators", "denom", "base", "cases", "divisor");
    private static final Set<String> AROUND_DENOMINATOR = Set.of("out", "of", "the", "number", "total", "all", "value", "no", "n", "count");
    private static final Set<String> SUPPLIED = Set.of("%", "percent", "percentage", "pct", "rate");
    private static final Set<String> NOTE = Set.of("note", "notes", "comment", "comments");
    /** Words that go with a rate or percentage and tell nothing more. */
    private static final Set<String> WITH_RATE = Set.of("per", "10", "000", "10000", "population", "aged", "0", "17", "of", "the", "children");

    private record Named(Indicator indicator, List<String> words, boolean byId) {
    }

    private final Map<String, List<Named>> byFirstWord = new HashMap<>();
    private final Map<String, Map<String, String>> breakdowns = new HashMap<>();

    IndicatorText(DatasetDefinition dataset) {
        for (Indicator one : dataset.indicators()) {
            know(new Named(one, Texts.words(one.id()), true));
            know(new Named(one, Texts.words(one.name()), false));
            Map<String, String> parts = new HashMap<>();
            one.breakdowns().forEach(part -> parts.put(Texts.key(part), part));
            parts.put(Texts.key(Indicator.TOTAL), Indicator.TOTAL);
            breakdowns.put(one.id(), parts);
        }
    }

    private void know(Named one) {
        if (!one.words().isEmpty()) {
            byFirstWord.computeIfAbsent(one.words().get(0), key -> new ArrayList<>()).add(one);
        }
    }

    /**
     * What the texts of one heading tell, top to bottom, or those of a row's labels, left to right.
     *
     * @param texts those that tell a period and nothing else are passed over
     */
    Optional<Meaning> read(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            List<String> words = Texts.words(texts.get(i));
            Optional<Named> named = startOf(words);
            Role before = Role.NUMBER;
            int skipped = 0;
            while (named.isEmpty() && skipped < words.size() && leads(words.get(skipped))) {
                before = SUPPLIED.contains(words.get(skipped)) ? Role.SUPPLIED : before;
                named = startOf(words.subList(++skipped, words.size()));
            }
            if (named.isPresent()) {
                return meaning(named.get(), before, words.subList(skipped, words.size()), texts.subList(i + 1, texts.size()));
            }
        }
        return Optional.empty();
    }

    private static boolean leads(String word) {
        return NUMBER.contains(word) || SUPPLIED.contains(word);
    }

    /** The longest id or name with which words begin; an id before a name. */
    private Optional<Named> startOf(List<String> words) {
        Named best = null;
        if (!words.isEmpty()) {
            for (Named one : byFirstWord.getOrDefault(words.get(0), List.of())) {
                boolean begins = one.words().size() <= words.size() && words.subList(0, one.words().size()).equals(one.words());
                if (begins && (best == null || one.words().size() > best.words().size())) {
                    best = one;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Meaning> meaning(Named named, Role before, List<String> words, List<String> below) {
        Indicator indicator = named.indicator();
        List<String> rest = new ArrayList<>(words.subList(named.words().size(), words.size()));
        List<List<String>> parts = new ArrayList<>();
        parts.add(rest);
        below.stream().filter(text -> !PeriodText.only(text)).map(Texts::words).forEach(parts::add);
        Reading reading = new Reading(indicator, before);
        for (List<String> part : parts) {
            if (!reading.take(part, named.byId())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Meaning(indicator.id(), reading.breakdown, reading.role));
    }

    /** What follows an indicator's name. */
    private final class Reading {

        private final Indicator indicator;
        private String breakdown = Indicator.TOTAL;
        private Role role;

        Reading(Indicator indicator, Role role) {
            this.indicator = indicator;
            this.role = role;
        }

        /** Whether the words are understood. */
        boolean take(List<String> words, boolean byId) {
            if (words.isEmpty() || isRole(words) || isBreakdown(words)) {
                return true;
            }
            Optional<Named> again = startOf(words);
            if (again.isPresent()) {
                return again.get().indicator().id().equals(indicator.id())
                        && take(words.subList(again.get().words().size(), words.size()), false);
            }
            for (int cut = words.size() - 1; cut > 0; cut--) {
                if (isBreakdown(words.subList(0, cut)) && isRole(words.subList(cut, words.size()))) {
                    return true;
                }
            }
            return byId && indicator.breakdowns().isEmpty() && (words.stream().noneMatch(IndicatorText::isRoleWord)
                    || isRole(words.subList(words.size() - 1, words.size())));
        }

        private boolean isBreakdown(List<String> words) {
            String part = breakdowns.get(indicator.id()).get(String.join(" ", words));
            if (part != null) {
                breakdown = part;
            }
            return part != null;
        }

        private boolean isRole(List<String> words) {
            Optional<Role> told = IndicatorText.role(words);
            // a rate is the figure itself where nothing but the rate is collected
            told.ifPresent(one -> role = one == Role.SUPPLIED && indicator.collects() == Collects.SUPPLIED ? Role.NUMBER : one);
            return told.isPresent();
        }
    }

    private static boolean isRoleWord(String word) {
        return DENOMINATOR.contains(word) || SUPPLIED.contains(word) || NOTE.contains(word);
    }

    /** What a text tells of a cell's role, if it tells nothing else: {@code Number}, {@code Out of (denominator)}, {@code %}. */
    static Optional<Role> role(String text) {
        return role(Texts.words(text));
    }

    private static Optional<Role> role(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (words.stream().allMatch(NUMBER::contains)) {
            return Optional.of(Role.NUMBER);
        }
        if (words.stream().allMatch(NOTE::contains)) {
            return Optional.of(Role.NOTE);
        }
        if (only(words, DENOMINATOR, AROUND_DENOMINATOR) && words.stream().anyMatch(one -> DENOMINATOR.contains(one) || one.equals("out"))) {
            return Optional.of(Role.DENOMINATOR);
        }
        return only(words, SUPPLIED, WITH_RATE) && words.stream().anyMatch(SUPPLIED::contains) ? Optional.of(Role.SUPPLIED) : Optional.empty();
    }

    private static boolean only(List<String> words, Set<String> some, Set<String> others) {
        return words.stream().allMatch(word -> some.contains(word) || others.contains(word));
    }

    /** The breakdown of an indicator that a label names, {@code Total} among them. */
    Optional<String> breakdown(String indicator, String label) {
        return Optional.ofNullable(breakdowns.getOrDefault(indicator, Map.of()).get(Texts.key(label)));
    }
}

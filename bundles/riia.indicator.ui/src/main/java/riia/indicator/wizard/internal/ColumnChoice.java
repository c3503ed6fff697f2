// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Meaning.Role;
import riia.indicator.mapping.Orientation;
import riia.indicator.wizard.internal.ColumnUse.Kind;

/**
 * Something that a column may be taken for.
 *
 * @param words as people read it, such as {@code R03 Repeat referrals / number}
 */
record ColumnChoice(String words, ColumnUse use) {

    /** All there are for a dataset, in the order in which people look for them. */
    static List<ColumnChoice> of(Optional<DatasetDefinition> dataset, Orientation orientation) {
        List<ColumnChoice> all = new ArrayList<>();
        all.add(new ColumnChoice(words(Kind.NOT_READ), ColumnUse.NOT_READ));
        all.add(new ColumnChoice(words(Kind.AUTHORITY), ColumnUse.of(Kind.AUTHORITY)));
        all.add(new ColumnChoice(words(Kind.PERIOD), ColumnUse.of(Kind.PERIOD)));
        if (orientation == Orientation.ROW_PER_AUTHORITY) {
            dataset.ifPresent(one -> one.indicators().forEach(indicator -> figures(all, indicator)));
        } else {
            all.add(new ColumnChoice(words(Kind.INDICATOR), ColumnUse.of(Kind.INDICATOR)));
            all.add(new ColumnChoice(words(Kind.BREAKDOWN), ColumnUse.of(Kind.BREAKDOWN)));
            for (Role role : figureRoles()) {
                all.add(new ColumnChoice("Figures / " + words(role), ColumnUse.figures(new Meaning("", "", role))));
            }
        }
        return all;
    }

    private static void figures(List<ColumnChoice> all, Indicator indicator) {
        List<String> breakdowns = new ArrayList<>(List.of(Indicator.TOTAL));
        breakdowns.addAll(indicator.breakdowns());
        for (String breakdown : breakdowns) {
            for (Role role : figureRoles()) {
                Meaning meaning = new Meaning(indicator.id(), breakdown, role);
                all.add(new ColumnChoice(title(meaning, Optional.of(indicator)) + " / " + words(role), ColumnUse.figures(meaning)));
            }
        }
    }

    private static List<Role> figureRoles() {
        return Arrays.stream(Role.values()).filter(one -> one != Role.IGNORED).toList();
    }

    static String words(Kind kind) {
        return switch (kind) {
            case NOT_READ -> "Not read";
            case AUTHORITY -> "Authority";
            case PERIOD -> "Period";
            case INDICATOR -> "Indicator";
            case BREAKDOWN -> "Breakdown";
            case FIGURES -> "Figures";
            case BY_HEADING -> "As its heading says";
            case BY_ROW -> "As each row says";
        };
    }

    static String words(Role role) {
        return switch (role) {
            case NUMBER -> "number";
            case DENOMINATOR -> "denominator";
            case SUPPLIED -> "rate or % as supplied";
            case NOTE -> "note";
            case IGNORED -> "not read";
        };
    }

    /** Which figure, without its role, such as {@code R02 Referrals: Health}. */
    static String title(Meaning meaning, Optional<Indicator> indicator) {
        if (meaning.indicator().isEmpty()) {
            return words(Kind.FIGURES);
        }
        String name = meaning.indicator() + indicator.map(one -> " " + one.name()).orElse("");
        return meaning.breakdown().isEmpty() || meaning.breakdown().equals(Indicator.TOTAL) ? name : name + ": " + meaning.breakdown();
    }

    /** Those in which every word that was typed occurs, those that begin with it first. */
    static List<ColumnChoice> matching(List<ColumnChoice> all, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(wanted.split("\\s+")).toList();
        List<ColumnChoice> found = new ArrayList<>();
        List<ColumnChoice> later = new ArrayList<>();
        for (ColumnChoice one : all) {
            String text = one.words().toLowerCase(Locale.ROOT);
            if (words.stream().allMatch(text::contains)) {
                (text.startsWith(wanted) ? found : later).add(one);
            }
        }
        found.addAll(later);
        return found;
    }
}

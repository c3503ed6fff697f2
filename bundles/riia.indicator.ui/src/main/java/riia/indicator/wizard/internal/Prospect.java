// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import riia.base.Period;
import riia.indicator.ImportReport;
import riia.indicator.Return;
import riia.indicator.Submission;

/**
 * What would be stored of a file.
 *
 * @param returns how many returns it holds
 * @param authorities of how many authorities
 * @param periods of which periods, oldest first
 * @param first how many returns are the first of their authority and period
 * @param newer how many would be a new version
 * @param unchanged how many hold nothing but figures that are kept already
 * @param figures how many figures were read
 */
record Prospect(int returns, int authorities, List<Period> periods, int first, int newer, int unchanged, long figures) {

    Prospect {
        periods = List.copyOf(periods);
    }

    /** @param kept all that is kept of the dataset */
    static Prospect of(ImportReport check, List<Submission> kept) {
        Set<Return> known = kept.stream().filter(one -> one.authority().isAuthority()).map(Return::of).collect(Collectors.toSet());
        int before = (int) check.returns().stream().filter(known::contains).count();
        return new Prospect(check.returns().size(), (int) check.returns().stream().map(Return::authority).distinct().count(),
                check.returns().stream().map(Return::period).distinct().sorted().toList(), check.returns().size() - before,
                Math.max(0, before - check.unchanged()), check.unchanged(), check.figures());
    }

    /** Such as {@code 10 returns of 10 authorities for 2025-26-Q2 (1,234 figures): 8 first, 1 new version, 1 unchanged}. */
    String words() {
        String span = periods.isEmpty() ? "" : periods.size() == 1 ? " for " + periods.get(0).code()
                : " for " + periods.size() + " periods, " + periods.get(0).code() + " to " + periods.get(periods.size() - 1).code();
        return count(returns, "return", "returns") + " of " + count(authorities, "authority", "authorities") + span
                + (figures > 0 ? " (" + String.format("%,d", figures) + (figures == 1 ? " figure)" : " figures)") : "") + ": " + versions();
    }

    private String versions() {
        List<String> parts = new ArrayList<>();
        if (first > 0) {
            parts.add(first < returns ? first + " the first of their period" : first == 1 ? "the first of its period"
                    : "all the first of their period");
        }
        if (newer > 0) {
            parts.add(count(newer, "new version", "new versions"));
        }
        if (unchanged > 0) {
            parts.add(unchanged == returns ? "nothing new" : unchanged + " unchanged, not stored again");
        }
        return String.join(", ", parts);
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}

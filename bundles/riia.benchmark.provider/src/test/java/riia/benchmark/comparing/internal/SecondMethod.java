// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;

/**
 * Compares the national file a second time, from the sources alone: rational arithmetic, a percentage by the denominator that
 * stands beside the count in the file, ranks by counting, cut points by the definition of type 7.
 */
final class SecondMethod {

    /** What one row of the file says, by authority. */
    record Told(long number, String denominator) {
    }

    /** Series ({@code R02:Police}) to authority to what it tells, by period such as {@code 2022-23-Q1}. */
    final Map<String, Map<String, Map<String, Told>>> file = new TreeMap<>();
    final Map<String, String> regions = new HashMap<>();
    private final Map<String, CSVRecord> reference = new HashMap<>();
    private final Map<String, List<String>> neighbours2025 = new HashMap<>();
    private final Map<String, List<String>> neighbours2021 = new HashMap<>();
    int rows;

    SecondMethod() {
        for (CSVRecord row : Source.rows("/riia/sample/returns/england_2022-23_to_2025-26.csv")) {
            String years = row.get("time_period");
            String time = row.get("time_identifier");
            String period = years.substring(0, 4) + "-" + years.substring(4) + "-" + time.substring(time.length() - 2);
            file.computeIfAbsent(period, key -> new HashMap<>())
                    .computeIfAbsent(row.get("indicator") + ":" + row.get("breakdown"), key -> new TreeMap<>())
                    .put(row.get("old_la_code"), new Told(Long.parseLong(row.get("number")), row.get("denominator")));
            regions.put(row.get("old_la_code"), row.get("region_code"));
            rows++;
        }
        Source.rows("la_reference_153.csv").forEach(row -> reference.put(row.get("old_la_code"), row));
        Source.rows("stat_neighbours_2025_long.csv").forEach(row -> neighbours2025
                .computeIfAbsent(row.get("old_la_code"), key -> new ArrayList<>()).add(row.get("sn_old_la_code")));
        Source.rows("statistical_neighbours_2021_wide.csv").forEach(row -> neighbours2021.put(row.get(0),
                Stream.iterate(5, i -> i + 2).limit(10).map(row::get).toList()));
    }

    List<String> neighbours(String authority, int model) {
        return (model == 2025 ? neighbours2025 : neighbours2021).getOrDefault(authority, List.of());
    }

    /** The denominator of one authority: people for a rate, the file's own for a percentage; null where there is none. */
    Long denominator(String authority, String period, Told told, boolean rate) {
        if (!rate) {
            return Long.valueOf(told.denominator());
        }
        int year = Math.min(Integer.parseInt(period.substring(0, 4)), 2024);
        String people = reference.get(authority).get("pop_0_17_" + year);
        return people.isEmpty() ? null : Long.valueOf(people);
    }

    /** The value of every authority that has one. */
    Map<String, Fraction> values(String period, String series, boolean rate) {
        Map<String, Fraction> values = new TreeMap<>();
        file.getOrDefault(period, Map.of()).getOrDefault(series, Map.of()).forEach((authority, told) -> {
            Long denominator = denominator(authority, period, told, rate);
            if (denominator != null && denominator > 0) {
                values.put(authority, Fraction.of(told.number() * (rate ? 10_000 : 100), denominator));
            }
        });
        return values;
    }

    static int rank(Fraction value, Collection<Fraction> among, boolean lowFirst) {
        return 1 + (int) among.stream().filter(one -> lowFirst ? one.compareTo(value) < 0 : one.compareTo(value) > 0).count();
    }

    /** The three cut points of R's default quantile: at (n - 1) k / 4 of the values in order. */
    static List<Fraction> cuts(Collection<Fraction> values) {
        List<Fraction> sorted = values.stream().sorted().toList();
        List<Fraction> cuts = new ArrayList<>();
        for (int k = 1; k <= 3; k++) {
            int low = (sorted.size() - 1) * k / 4;
            int rest = (sorted.size() - 1) * k % 4;
            cuts.add(rest == 0 ? sorted.get(low)
                    : sorted.get(low).plus(sorted.get(low + 1).minus(sorted.get(low)).times(rest, 4)));
        }
        return cuts;
    }

    static Fraction mean(Collection<Fraction> values) {
        return values.stream().reduce(Fraction.ZERO, Fraction::plus).times(1, values.size());
    }

    static Fraction median(Collection<Fraction> values) {
        List<Fraction> sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return n % 2 == 1 ? sorted.get(n / 2) : mean(sorted.subList(n / 2 - 1, n / 2 + 1));
    }

    List<Fraction> ofNeighbours(String authority, int model, Map<String, Fraction> values) {
        return neighbours(authority, model).stream().map(values::get).filter(Objects::nonNull).toList();
    }
}

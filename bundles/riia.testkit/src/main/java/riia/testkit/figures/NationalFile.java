// SPDX-License-Identifier: Apache-2.0
package riia.testkit.figures;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.commons.csv.CSVRecord;

import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.Comparisons;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.IndicatorComparison;

/**
 * The synthetic national file, with what comparing it takes, from the sources alone: a percentage divides by the denominator
 * that stands beside the count in the file.
 */
public final class NationalFile {

    /** What one row of the file says, by authority. */
    public record Told(long number, String denominator) {
    }

    /** Series ({@code R02:Police}) to authority to what it tells, by period such as {@code 2022-23-Q1}. */
    private final Map<String, Map<String, Map<String, Told>>> file = new TreeMap<>();
    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, CSVRecord> reference = new HashMap<>();
    private final NeighbourFiles neighbours = new NeighbourFiles();
    private int rows;

    /** Reads the gzipped file; closes it. */
    public NationalFile(InputStream in) {
        for (CSVRecord row : Published.rows(in)) {
            String years = row.get("time_period");
            String time = row.get("time_identifier");
            String period = years.substring(0, 4) + "-" + years.substring(4) + "-" + time.substring(time.length() - 2);
            file.computeIfAbsent(period, key -> new HashMap<>())
                    .computeIfAbsent(row.get("indicator") + ":" + row.get("breakdown"), key -> new TreeMap<>())
                    .put(row.get("old_la_code"), new Told(Long.parseLong(row.get("number")), row.get("denominator")));
            regions.put(row.get("old_la_code"), row.get("region_code"));
            rows++;
        }
        Published.rows("la_reference_153.csv").forEach(row -> reference.put(row.get("old_la_code"), row));
    }

    public int rows() {
        return rows;
    }

    /** Period to series ({@code R02:Police}) to authority to what its row says. */
    public Map<String, Map<String, Map<String, Told>>> told() {
        return file;
    }

    Map<String, Told> told(String period, String series) {
        return file.get(period).get(series);
    }

    boolean inEastMidlands(String authority) {
        return regions.get(authority).equals("E12000004");
    }

    /**
     * Confirms every figure of one period against this file.
     *
     * @param benchmarks of a workspace of the East Midlands that holds the whole file
     * @return how many cells were confirmed
     */
    public int confirm(Benchmarks benchmarks, String period, String breakdown, int model) {
        Comparisons comparisons = benchmarks.compare(new ComparisonQuery("riia", Period.parse(period), List.of(), breakdown,
                Optional.empty(), new ComparisonQuery.Scope.Everyone(), ComparisonQuery.Basis.QUARTER, model));
        int confirmed = 0;
        for (IndicatorComparison indicator : comparisons.indicators()) {
            SecondMethod expected = new SecondMethod(this, period, indicator, model);
            expected.confirmWhole();
            for (int i = 0; i < comparisons.authorities().size(); i++) {
                expected.confirm(comparisons.authorities().get(i).code().code(), indicator.rows().get(i));
                confirmed++;
            }
        }
        return confirmed;
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

    List<Fraction> ofNeighbours(String authority, int model, Map<String, Fraction> values) {
        return neighbours.of(authority, model).stream().map(values::get).filter(Objects::nonNull).toList();
    }
}

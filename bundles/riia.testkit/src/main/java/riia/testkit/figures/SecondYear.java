// SPDX-License-Identifier: Apache-2.0
package riia.testkit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;

/** Compares a year of DfE's annual files a second time, from the files alone. */
public final class SecondYear {

    private final AnnualFiles files;
    private final NeighbourFiles neighbours = new NeighbourFiles();
    private int published;
    private int missingNeighbours;

    public SecondYear(AnnualFiles files) {
        this.files = files;
    }

    /** How many values equal the rate or percentage that DfE published. */
    public int published() {
        return published;
    }

    /** How many values stood beside some of their ten neighbours, but not all. */
    public int missingNeighbours() {
        return missingNeighbours;
    }

    /**
     * Confirms every figure of a year.
     *
     * @param benchmarks of a workspace of the East Midlands that holds the files
     * @return how many values were confirmed
     */
    public int confirm(Benchmarks benchmarks, String year, int model) {
        List<String> indicators = List.copyOf(files.indicators(year));
        Comparisons comparisons = benchmarks.compare(new ComparisonQuery("dfe", Period.parse(year), indicators, "Total", Optional.empty(),
                new ComparisonQuery.Scope.Everyone(), ComparisonQuery.Basis.QUARTER, model));
        int confirmed = 0;
        for (String indicator : indicators) {
            IndicatorComparison found = comparisons.indicator(indicator).orElseThrow();
            confirmWhole(found, year, indicator);
            Map<String, Fraction> values = values(year, indicator);
            SecondStanding standing = new SecondStanding(values, found.indicator().polarity(), AnnualFiles::inEastMidlands,
                    found.indicator().decimals());
            assertThat(found.quarters().isPresent()).as(year + indicator).isEqualTo(standing.distinct());
            for (int i = 0; i < comparisons.authorities().size(); i++) {
                String authority = comparisons.authorities().get(i).code().code();
                confirm(year + " " + indicator + " " + authority, authority, found.rows().get(i), standing, values, model);
                confirmPublished(files.told(year, indicator).get(authority), found.rows().get(i));
            }
            assertThat(found.rows().stream().filter(row -> row.value().isPresent())).as(year + indicator).hasSize(values.size());
            confirmed += values.size();
        }
        return confirmed;
    }

    private void confirm(String what, String authority, Row row, SecondStanding standing, Map<String, Fraction> values, int model) {
        List<Fraction> circle = neighbours.of(authority, model).stream().map(values::get).filter(Objects::nonNull).toList();
        missingNeighbours += values.containsKey(authority) && !circle.isEmpty() && circle.size() < 10 ? 1 : 0;
        standing.confirm(what, authority, row, circle);
        assertThat(row.marker().isPresent()).as(what).isEqualTo(row.value().isEmpty());
    }

    private void confirmPublished(AnnualFiles.Told told, Row row) {
        if (told != null && told.published().isPresent()) {
            assertThat(row.value().orElseThrow()).as(told.toString()).isEqualByComparingTo(told.published().get());
            published++;
        }
    }

    private void confirmWhole(IndicatorComparison found, String year, String indicator) {
        assertThat(found.comparator()).isEqualTo("annual");
        assertThat(found.region().value()).as(year + indicator).isEqualTo(pooled(found, year, AnnualFiles::inEastMidlands));
        assertThat(found.england().value()).as(year + indicator).isEqualTo(pooled(found, year, authority -> true));
        assertThat(found.england().present()).as(year + indicator).isEqualTo(files.told(year, indicator).size());
    }

    private Optional<BigDecimal> pooled(IndicatorComparison found, String year, Predicate<String> who) {
        String indicator = found.indicator().id();
        long number = 0;
        long of = 0;
        for (Map.Entry<String, AnnualFiles.Told> one : files.told(year, indicator).entrySet()) {
            number += who.test(one.getKey()) ? one.getValue().number() : 0;
            of += who.test(one.getKey()) ? one.getValue().of() : 0;
        }
        return of == 0 ? Optional.empty()
                : Optional.of(Fraction.of(number * AnnualFiles.per(indicator), of).shown(found.indicator().decimals()));
    }

    private Map<String, Fraction> values(String year, String indicator) {
        Map<String, Fraction> values = new TreeMap<>();
        files.told(year, indicator).forEach((authority, told) -> {
            if (told.of() > 0) {
                values.put(authority, Fraction.of(told.number() * AnnualFiles.per(indicator), told.of()));
            }
        });
        return values;
    }
}

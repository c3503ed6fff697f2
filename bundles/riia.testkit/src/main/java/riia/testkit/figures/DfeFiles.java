// SPDX-License-Identifier: Apache-2.0
package riia.testkit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Row;

/** DfE's own percentages and rates, every authority and year, former authorities included. */
public final class DfeFiles {

    private final List<CSVRecord> referrals;
    private final List<CSVRecord> lookedAfter;

    /**
     * Reads the gzipped files; closes them.
     *
     * @param c1 referrals and re-referrals
     * @param cla children looked after, numbers and rates
     */
    public DfeFiles(InputStream c1, InputStream cla) {
        referrals = authorities(c1);
        lookedAfter = authorities(cla).stream()
                .filter(row -> row.get("population_type").equals("Children looked after on 31 March each year")).toList();
    }

    private static List<CSVRecord> authorities(InputStream file) {
        return Published.rows(file).stream().filter(row -> row.get("geographic_level").equals("Local authority")
                && row.get("old_la_code").matches("\\d{3}")).toList();
    }

    public List<CSVRecord> referrals() {
        return referrals;
    }

    public List<CSVRecord> lookedAfter() {
        return lookedAfter;
    }

    /** Confirms the percentages of re-referrals; returns how many equal the published one. */
    public int confirmRereferrals(Benchmarks benchmarks) {
        int equal = 0;
        for (CSVRecord row : referrals) {
            Row found = found(benchmarks, "rereferrals", row);
            if (row.get("referral_count").matches("\\d+") && row.get("rereferral_count").matches("\\d+")) {
                assertThat(found.value()).as(row.toString()).hasValueSatisfying(value -> assertThat(value)
                        .isEqualByComparingTo(new BigDecimal(row.get("rereferral_percent"))));
                assertThat(found.denominatorSource()).isEqualTo("referrals");
                equal++;
            } else {
                assertThat(found.value()).as(row.toString()).isEmpty();
                assertThat(found.marker()).as(row.toString()).isPresent();
            }
        }
        return equal;
    }

    /** Confirms the rates of children looked after on 31 March, and their markers; returns how many equal the published one. */
    public int confirmLookedAfter(Benchmarks benchmarks) {
        int equal = 0;
        for (CSVRecord row : lookedAfter) {
            Row found = found(benchmarks, "cla_31march", row);
            if (row.get("children_count").matches("\\d+")) {
                assertThat(found.denominator()).as(row.toString()).contains(Long.valueOf(row.get("population_estimate")));
                assertThat(found.value()).as(row.toString()).hasValueSatisfying(value -> assertThat(value)
                        .isEqualByComparingTo(new BigDecimal(row.get("rate_per_10000"))));
                equal++;
            } else {
                assertThat(found.value()).isEmpty();
                assertThat(found.marker()).as(row.toString()).map(Marker::symbol).contains(row.get("children_count"));
            }
        }
        return equal;
    }

    private static Row found(Benchmarks benchmarks, String indicator, CSVRecord source) {
        ComparisonQuery query = new ComparisonQuery("dfe", Period.parse(source.get("time_period")), List.of(indicator), "Total",
                Optional.empty(), new ComparisonQuery.Scope.One(new AreaCode(source.get("old_la_code"))),
                ComparisonQuery.Basis.QUARTER, 2025);
        return benchmarks.compare(query).indicators().get(0).rows().get(0);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.testkit.figures;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;

/**
 * DfE's annual files of children's social care, as the sample carries them: what each authority counted in each year, of how many, and
 * the rate or percentage that was published.
 */
public final class AnnualFiles {

    /**
     * One authority's figure of a year.
     *
     * @param of may be 0: then there is no value
     * @param published the rate or percentage; empty where none was published
     */
    public record Told(long number, long of, Optional<BigDecimal> published) {
    }

    /** Where the sample's files are read from. */
    @FunctionalInterface
    public interface Folder {
        InputStream open(String name) throws IOException;
    }

    private static final String LOOKED_AFTER = "Children looked after on 31 March each year";
    private static final String STARTING = "Children starting to be looked after each year";
    private static final String CEASING = "Children ceasing to be looked after each year";
    private static final List<String> EAST_MIDLANDS = List.of("830", "831", "855", "856", "857", "891", "892", "925", "940", "941");

    /** Year to indicator to authority. */
    private final Map<String, Map<String, Map<String, Told>>> told = new TreeMap<>();
    /** Year and authority of people aged 0-17 at the middle of that year. */
    private final Map<String, String> people = new TreeMap<>();
    /** Year, measure and authority of rates that stand in a file of their own. */
    private final Map<String, String> rates = new TreeMap<>();

    public AnnualFiles(Folder folder) throws IOException {
        Published.rows("ons_mid-year_population_estimates_2012_to_2024.csv").forEach(row -> people.put(row.get("time_period")
                + row.get("old_la_code"), row.get("population_estimate")));
        Published.rows("lait_referrals_and_cin_rates.csv").forEach(row -> rates.put(row.get("years") + row.get("riia").substring(0, 3)
                + new BigDecimal(row.get("la_number")).toBigInteger(), row.get("value")));
        for (CSVRecord row : authorities(folder, "c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv.gz")) {
            add(row, "rereferrals", row.get("rereferral_count"), row.get("referral_count"), row.get("rereferral_percent"));
            add(row, "referrals", row.get("referral_count"), people(row), rate(row, "R02"));
        }
        for (CSVRecord row : authorities(folder, "b1_children_in_need_2013_to_2025.csv.gz")) {
            add(row, "cin_31march", row.get("At31_episodes"), people(row), rate(row, "R07"));
        }
        for (CSVRecord row : authorities(folder, "d3_cpps_subsequent_plan_2013_to_2025.csv.gz")) {
            add(row, "cpp_second", row.get("CPP_subsequent"), row.get("CPP_start"), row.get("CPP_subsequent_percent"));
        }
        Map<String, String> populations = Map.of(LOOKED_AFTER, "cla_31march", STARTING, "cla_starting", CEASING, "cla_ceasing");
        for (CSVRecord row : authorities(folder, "cla_number_and_rate_per_10k_children.csv.gz")) {
            add(row, populations.get(row.get("population_type")), row.get("children_count"), row.get("population_estimate"),
                    row.get("rate_per_10000"));
        }
    }

    private static List<CSVRecord> authorities(Folder folder, String name) throws IOException {
        return Published.rows(Objects.requireNonNull(folder.open(name), name)).stream().filter(row ->
                row.get("geographic_level").equals("Local authority") && row.get("old_la_code").matches("\\d{3}")).toList();
    }

    private void add(CSVRecord row, String indicator, String number, String of, String published) {
        if (number.matches("\\d+") && of.matches("\\d+")) {
            told.computeIfAbsent(row.get("time_period"), key -> new TreeMap<>()).computeIfAbsent(indicator, key -> new TreeMap<>())
                    .put(row.get("old_la_code"), new Told(Long.parseLong(number), Long.parseLong(of),
                            Optional.of(published).filter(text -> text.matches("[\\d.]+")).map(BigDecimal::new)));
        }
    }

    /** Those aged 0-17 at the middle of the year before the one that ends on 31 March. */
    private String people(CSVRecord row) {
        return people.getOrDefault(Integer.parseInt(row.get("time_period")) - 1 + row.get("old_la_code"), "");
    }

    /** DfE's tool prints one decimal, with the noise of a binary fraction behind it. */
    private String rate(CSVRecord row, String measure) {
        String rate = rates.getOrDefault(row.get("time_period") + measure + row.get("old_la_code"), "");
        return rate.matches("[\\d.]+") && rate.matches(".*\\d.*") ? new BigDecimal(rate).setScale(6, RoundingMode.HALF_UP)
                .setScale(1, RoundingMode.HALF_UP).toPlainString() : "";
    }

    public List<String> years() {
        return List.copyOf(told.keySet());
    }

    /** Those of a year. */
    public Set<String> indicators(String year) {
        return new TreeSet<>(told.get(year).keySet());
    }

    /** By authority; those alone whose parts are both numbers. */
    public Map<String, Told> told(String year, String indicator) {
        return told.get(year).getOrDefault(indicator, Map.of());
    }

    static boolean inEastMidlands(String authority) {
        return EAST_MIDLANDS.contains(authority);
    }

    /** Of how many an indicator's values are. */
    static int per(String indicator) {
        return Stream.of("rereferrals", "cpp_second").anyMatch(indicator::equals) ? 100 : 10_000;
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;

import riia.base.AreaCode;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.reference.EnglishRegion;
import riia.reference.Match;
import riia.reference.Neighbour;
import riia.reference.Neighbours;
import riia.reference.Populations;
import riia.testkit.figures.Published;

/** England as the published files have it, without our own reference data. */
final class England implements Authorities, Populations, Neighbours {

    /** Those that reorganisations created; any other late date is that of a new ONS code. */
    private static final Set<String> CREATED = Set.of("838", "839", "940", "941", "942", "943");

    private final Map<AreaCode, Authority> authorities = new HashMap<>();
    private final Map<AreaCode, int[]> people = new HashMap<>();
    private final Map<Integer, Map<AreaCode, List<Neighbour>>> neighbours = Map.of(2025, new HashMap<>(), 2021, new HashMap<>());

    England() {
        for (CSVRecord row : Published.rows("la_reference_153.csv")) {
            AreaCode code = new AreaCode(row.get("old_la_code"));
            LocalDate from = CREATED.contains(code.code())
                    ? LocalDate.parse(row.get("date_of_operation"), DateTimeFormatter.ofPattern("dd/MM/yyyy"))
                    : LocalDate.of(2009, 1, 1);
            authorities.put(code, new Authority(code, row.get("new_la_code"), row.get("la_name"),
                    new AreaCode(row.get("region_code")), row.get("region_name"), row.get("la_type"), from, Optional.empty(),
                    List.of(), List.of()));
        }
        for (CSVRecord row : Published.rows("ons_mid-year_population_estimates_2012_to_2024.csv")) {
            if (row.get("geographic_level").equals("Local authority") && row.get("old_la_code").matches("\\d{3}")
                    && row.get("population_estimate").matches("\\d+")) {
                people.computeIfAbsent(new AreaCode(row.get("old_la_code")), code -> new int[3000])
                        [Integer.parseInt(row.get("time_period"))] = Integer.parseInt(row.get("population_estimate"));
            }
        }
        for (CSVRecord row : Published.rows("stat_neighbours_2025_long.csv")) {
            neighbours.get(2025).computeIfAbsent(new AreaCode(row.get("old_la_code")), code -> new ArrayList<>())
                    .add(new Neighbour(Integer.parseInt(row.get("sn_rank")), new AreaCode(row.get("sn_old_la_code")),
                            row.get("closeness")));
        }
        readWide();
    }

    private void readWide() {
        for (CSVRecord row : Published.rows("statistical_neighbours_2021_wide.csv")) {
            if (row.get(0).matches("\\d{3}")) {
                List<Neighbour> ten = new ArrayList<>();
                for (int i = 1; i <= 10; i++) {
                    ten.add(new Neighbour(i, new AreaCode(row.get("SN" + i)), row.get(4 + 2 * i)));
                }
                neighbours.get(2021).put(new AreaCode(row.get(0)), ten);
            }
        }
    }

    @Override
    public List<Authority> all() {
        return List.copyOf(authorities.values());
    }

    @Override
    public List<Authority> on(LocalDate day) {
        return all();
    }

    @Override
    public Optional<Authority> find(AreaCode code) {
        return Optional.ofNullable(authorities.get(code));
    }

    @Override
    public Match match(String dfeCode, String onsCode, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EnglishRegion> regions() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> vintages() {
        return List.of("mid-2024 release");
    }

    @Override
    public List<String> ageBands() {
        return List.of("0-17");
    }

    @Override
    public int latestYear(String vintage) {
        return 2024;
    }

    @Override
    public OptionalInt count(AreaCode area, String ageBand, int midYear, String vintage) {
        int[] years = people.get(area);
        return years == null || years[midYear] == 0 ? OptionalInt.empty() : OptionalInt.of(years[midYear]);
    }

    @Override
    public List<Integer> models() {
        return List.of(2025, 2021);
    }

    @Override
    public List<Neighbour> of(AreaCode authority, int model) {
        return neighbours.get(model).getOrDefault(authority, List.of());
    }
}

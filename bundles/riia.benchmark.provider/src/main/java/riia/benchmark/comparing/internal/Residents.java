// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.Cube;
import riia.indicator.Measure.Population;
import riia.reference.Populations;

/** The populations that rates divide by, for the areas of one cube, each looked up once. Safe on every thread. */
final class Residents {

    /**
     * A population by area.
     *
     * @param people for each area in order; {@link Cube#ABSENT} where none is published
     * @param source which mid-year and age band, and whether it stands in for one not yet published
     * @param release the newest that has the year
     */
    record Denominators(long[] people, String source, String release) {
    }

    private record Key(int midYear, Population population) {
    }

    private final Populations populations;
    private final List<AreaCode> areas;
    private final Map<Key, Denominators> known = new ConcurrentHashMap<>();

    Residents(Populations populations, List<AreaCode> areas) {
        this.populations = populations;
        this.areas = areas;
    }

    /** The population of a period: the mid-year of the calendar year in which its financial year starts. */
    Denominators of(Period period, Population population) {
        int year = financialYear(period.start()) - population.lag();
        return known.computeIfAbsent(new Key(year, population), this::lookUp);
    }

    /** The same by the release before the newest that has it, if there is one. */
    Optional<Denominators> before(Period period, Population population) {
        Denominators newest = of(period, population);
        List<String> releases = populations.vintages();
        if (releases.size() < 2) {
            return Optional.empty();
        }
        int year = Math.min(financialYear(period.start()) - population.lag(), populations.latestYear(releases.get(0)));
        return releases.stream().skip(releases.indexOf(newest.release()) + 1L).filter(one -> covers(one, population.ageBand(), year))
                .findFirst().map(one -> new Denominators(people(one, population.ageBand(), year), newest.source(), one));
    }

    private Denominators lookUp(Key key) {
        int latest = populations.latestYear(populations.vintages().get(0));
        int year = Math.min(key.midYear(), latest);
        String ageBand = key.population().ageBand();
        String source = "ONS mid-" + year + ", aged " + ageBand
                + (year < key.midYear() ? " (latest; mid-" + key.midYear() + " not yet published)" : "");
        String release = populations.vintages().stream().filter(one -> covers(one, ageBand, year)).findFirst()
                .orElse(populations.vintages().get(0));
        return new Denominators(people(release, ageBand, year), source, release);
    }

    private long[] people(String release, String ageBand, int year) {
        long[] people = new long[areas.size()];
        for (int i = 0; i < people.length; i++) {
            var count = populations.count(areas.get(i), ageBand, year, release);
            people[i] = count.isPresent() ? count.getAsInt() : Cube.ABSENT;
        }
        return people;
    }

    private boolean covers(String release, String ageBand, int year) {
        return areas.stream().anyMatch(area -> populations.count(area, ageBand, year, release).isPresent());
    }

    private static int financialYear(LocalDate day) {
        return day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1;
    }
}

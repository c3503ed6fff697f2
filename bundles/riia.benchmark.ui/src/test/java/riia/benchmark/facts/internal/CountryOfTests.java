// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.facts.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Progress;
import riia.benchmark.AuthorityGroup;
import riia.benchmark.AuthorityGroups;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.Course;
import riia.benchmark.CourseQuery;
import riia.benchmark.Funnel;
import riia.benchmark.Panorama;
import riia.benchmark.PanoramaQuery;
import riia.benchmark.Signals;
import riia.benchmark.UnknownException;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.reference.EnglishRegion;
import riia.reference.Match;
import riia.reference.Neighbour;
import riia.reference.Neighbours;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.report.HandlingMark;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.PackKind;
import riia.report.PackRequest;
import riia.report.Reports;
import riia.report.chart.Drawing;
import riia.testkit.synthetic.SyntheticEngland;

/** Services of a country with a synthetic dataset; only 203 has neighbours, by the model of 2021, and there is one group. */
public final class CountryOfTests {

    private final SyntheticEngland england;

    public CountryOfTests(SyntheticEngland england) {
        this.england = england;
    }

    public Benchmarks benchmarks() {
        return england;
    }

    public Datasets datasets() {
        return new Datasets() {
            @Override
            public List<DatasetDefinition> installed() {
                return List.of(england.dataset());
            }

            @Override
            public Optional<DatasetDefinition> find(String id) {
                return installed().stream().filter(one -> one.id().equals(id)).findFirst();
            }
        };
    }

    public Regions regions() {
        RegionProfile profile = new RegionProfile("test", "Test region", "Test alliance", "1.0.0", 0,
                new RegionProfile.Memorandum("Memorandum", "2022", "", ""), "internal", england.members(), List.of(), List.of(), List.of(), List.of());
        return new Regions() {
            @Override
            public List<RegionProfile> installed() {
                return List.of(profile);
            }

            @Override
            public Optional<ActiveRegion> active() {
                return Optional.of(new ActiveRegion("test", Optional.of(profile), england.members()));
            }

            @Override
            public void use(Actor actor, String id) {
                throw new IllegalStateException("No region is changed here");
            }
        };
    }

    public Authorities authorities() {
        return new Authorities() {
            @Override
            public List<Authority> all() {
                return england.codes().stream().map(code -> new Authority(code, "E06000" + code, "Authority " + code, new AreaCode("E12000004"),
                        "East Midlands", "Unitary", LocalDate.of(2009, 1, 1), Optional.empty(), List.of(), List.of())).toList();
            }

            @Override
            public List<Authority> on(LocalDate day) {
                return all();
            }

            @Override
            public Optional<Authority> find(AreaCode code) {
                return all().stream().filter(one -> one.code().equals(code)).findFirst();
            }

            @Override
            public Match match(String dfeCode, String onsCode, String name) {
                return new Match(Optional.empty(), name, "");
            }

            @Override
            public List<EnglishRegion> regions() {
                return List.of();
            }
        };
    }

    public Neighbours neighbours() {
        return new Neighbours() {
            @Override
            public List<Integer> models() {
                return List.of(2025, 2021);
            }

            @Override
            public List<Neighbour> of(AreaCode authority, int model) {
                return model == 2021 && authority.code().equals("203") ? List.of(new Neighbour(1, new AreaCode("330"), "Very close"),
                        new Neighbour(2, new AreaCode("204"), "Close")) : List.of();
            }
        };
    }

    public AuthorityGroups groups() {
        return new AuthorityGroups() {
            @Override
            public List<AuthorityGroup> all() {
                return List.of(new AuthorityGroup("coast", "Coast", List.of(new AreaCode("203"), new AreaCode("207")), true));
            }

            @Override
            public AuthorityGroup keep(Actor actor, String name, List<AreaCode> members) {
                throw new IllegalArgumentException("No group is kept here");
            }

            @Override
            public void remove(Actor actor, String id) {
                throw new IllegalArgumentException("No group is kept here");
            }
        };
    }

    /** Whatever is asked of a measure by name is not known. */
    public Benchmarks onlyRates() {
        return new Benchmarks() {
            @Override
            public List<Period> periods(String dataset) {
                return england.periods(dataset);
            }

            @Override
            public Comparisons compare(ComparisonQuery query) {
                throw new UnknownException("No measure");
            }

            @Override
            public Course course(CourseQuery query) {
                return england.course(query);
            }

            @Override
            public List<Funnel> funnels(ComparisonQuery query) {
                return england.funnels(query);
            }

            @Override
            public Panorama panorama(PanoramaQuery query) {
                return england.panorama(query);
            }

            @Override
            public Signals signals(String dataset, Period period) {
                return england.signals(dataset, period);
            }
        };
    }

    public Outlet outlet() {
        return new Outlet() {
            @Override
            public void file(Actor actor, Path target, Leaving leaving, Content content) {
                throw new IllegalStateException("No file leaves a test");
            }

            @Override
            public void clipboard(Actor actor, Leaving leaving, String text) {
                throw new IllegalStateException("Nothing leaves a test");
            }

            @Override
            public void picture(Actor actor, Leaving leaving, Drawing drawing) {
                throw new IllegalStateException("Nothing leaves a test");
            }

            @Override
            public HandlingMark mark(Leaving leaving) {
                return new HandlingMark(List.of("TEST FIGURES"));
            }
        };
    }

    public Reports reports() {
        return new Reports() {
            @Override
            public List<String> rugFormats() {
                return List.of("html");
            }

            @Override
            public void rug(Actor actor, ComparisonQuery query, Path target) {
                throw new IllegalStateException("No file leaves a test");
            }

            @Override
            public List<PackKind> packs() {
                return List.of();
            }

            @Override
            public List<String> packFormats() {
                return List.of();
            }

            @Override
            public void pack(Actor actor, PackRequest request, Path target) {
                throw new IllegalStateException("No file leaves a test");
            }

            @Override
            public List<Path> packOfEach(Actor actor, PackRequest request, Path target, Progress progress) {
                throw new IllegalStateException("No file leaves a test");
            }
        };
    }
}

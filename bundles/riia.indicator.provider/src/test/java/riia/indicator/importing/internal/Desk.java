// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.PeriodType;
import riia.base.Progress;
import riia.base.Severity;
import riia.indicator.CarriedNotes;
import riia.indicator.Chases;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Exemptions;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.ImportSource;
import riia.indicator.Indicator;
import riia.indicator.LayoutDeclaration;
import riia.indicator.Measure;
import riia.indicator.NilReturns;
import riia.indicator.Reminders;
import riia.indicator.Submissions;
import riia.indicator.cube.internal.CubeObservations;
import riia.indicator.keeping.internal.AnyReference;
import riia.indicator.keeping.internal.KeptDesk;
import riia.indicator.keeping.internal.ReturnCalendar;
import riia.indicator.records.internal.TestIntakes;
import riia.indicator.mapping.Mappings;
import riia.indicator.mapping.internal.KeptMappings;
import riia.indicator.spi.Check;
import riia.indicator.tracking.internal.Awaited;
import riia.indicator.tracking.internal.DataLeads;
import riia.indicator.tracking.internal.KeptChases;
import riia.indicator.tracking.internal.KeptExemptions;
import riia.indicator.tracking.internal.KeptNilReturns;
import riia.indicator.tracking.internal.NotesCarried;
import riia.reference.Authorities;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.testkit.store.DerbyInFolder;

/** The area's services, wired by hand over a real Derby, with a region of two authorities and a dataset of three indicators. */
final class Desk implements AutoCloseable {

    static final Actor ACTOR = new Actor("p-1", "coordinator");
    static final Schemaless READY = new Schemaless();
    static final AreaCode DERBY = new AreaCode("831");
    static final AreaCode LEICESTER = new AreaCode("856");

    final DerbyInFolder store;
    final FileContributors contributors = new FileContributors();
    final Map<String, DatasetDefinition> installed = new TreeMap<>();
    final CubeObservations observations;
    final Submissions submissions;
    final Mappings mappings;
    final FileImports imports;
    final NilReturns nils;
    final Exemptions exemptions;
    final Reminders reminders;
    final CarriedNotes notes;
    final Chases chases;
    final Leads leads = new Leads();
    LocalDate today;
    final Set<String> released = new HashSet<>();
    boolean profilePresent = true;
    boolean encrypted = true;

    Desk(Path folder, LocalDate today) throws SQLException, IOException {
        this(folder, today, nobody());
    }

    Desk(Path folder, LocalDate today, Authorities authorities) throws SQLException, IOException {
        store = new DerbyInFolder(folder);
        install(dataset("demo", List.of("A", "B", "C"), List.of()));
        contributors.bindFormat(new PlainFiles(), AnyReference.create());
        contributors.bindLayout(new PlainFiles(), AnyReference.create());
        Datasets datasets = new Installed(installed);
        Regions regions = new OneRegion();
        observations = new CubeObservations(store, READY, datasets);
        this.today = today;
        ReturnCalendar calendar = KeptDesk.calendar(regions, new DeskClock(), Desk::lastWeekday);
        submissions = KeptDesk.submissions(store, regions, datasets, authorities, calendar, released::contains);
        nils = new KeptNilReturns(store, READY, regions, datasets, submissions, calendar);
        exemptions = new KeptExemptions(store, READY, regions, datasets, calendar);
        reminders = new Awaited(store, READY, datasets, submissions, calendar);
        notes = new NotesCarried(store, READY, regions, datasets, submissions, calendar);
        chases = new KeptChases(store, READY, regions, datasets, submissions, calendar, new DataLeads(authorities, leads.contacts()));
        mappings = new KeptMappings(store, READY, regions, datasets);
        imports = new FileImports(store, READY, regions, datasets, authorities, contributors, mappings,
                TestIntakes.of(() -> encrypted), calendar);
    }

    private static LocalDate lastWeekday(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        return day.getDayOfWeek().getValue() > 5 ? day.minusDays(day.getDayOfWeek().getValue() - 5L) : day;
    }

    void install(DatasetDefinition definition) {
        installed.put(definition.id(), definition);
    }

    static DatasetDefinition dataset(String id, List<String> indicators, List<CheckDeclaration> checks) {
        return new DatasetDefinition(id, id, "1", PeriodType.QUARTER, DatasetDefinition.Sensitivity.AGGREGATE, "", "", List.of(),
                indicators.stream().map(Desk::indicator).toList(),
                List.of(new LayoutDeclaration("plain", "plain", "", Map.of(), List.of())), checks);
    }

    private static Indicator indicator(String id) {
        return new Indicator(id, id, id, Indicator.Basis.FLOW, Indicator.Polarity.NEUTRAL, 0, List.of(new Measure("number",
                Measure.Kind.NUMBER, "", 1, Optional.empty(), Optional.empty(), false, Measure.Scope.ALL)), List.of(), "", "",
                Optional.empty());
    }

    static CheckDeclaration declaration(String id, String kind) {
        return new CheckDeclaration(id, kind, Severity.WARNING, Map.of(), "");
    }

    ImportReport run(ImportRequest.Mode mode, String name, String... lines) {
        return run(mode, Optional.empty(), name, lines);
    }

    ImportReport run(ImportRequest.Mode mode, Optional<riia.base.Period> period, String name, String... lines) {
        byte[] bytes = lines.length == 0 ? new byte[0]
                : ("area,period,indicator,number\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return imports.run(new ImportRequest(ImportSource.of(name, bytes), Optional.empty(), period, Optional.empty(), mode,
                ACTOR), Progress.NONE);
    }

    void check(Check check) {
        contributors.bindCheck(check, AnyReference.create());
    }

    /** What is stored, one line a submission. */
    List<String> stored() {
        List<String> lines = new ArrayList<>();
        submissions.list(Submissions.Filter.ALL).forEach(one -> lines.add(one.id() + " " + one.status().label()));
        return lines;
    }

    int files() {
        return store.read(connection -> {
            try (var statement = connection.createStatement(); var rows = statement.executeQuery("SELECT COUNT(*) FROM indicator_file")) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    @Override
    public void close() throws SQLException {
        store.close();
    }

    private static Authorities nobody() {
        return (Authorities) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Authorities.class},
                (proxy, method, arguments) -> method.getName().equals("find") ? Optional.empty() : List.of());
    }

    private record Installed(Map<String, DatasetDefinition> all) implements Datasets {

        @Override
        public List<DatasetDefinition> installed() {
            return List.copyOf(all.values());
        }

        @Override
        public Optional<DatasetDefinition> find(String id) {
            return Optional.ofNullable(all.get(id));
        }
    }

    private final class OneRegion implements Regions {

        private final RegionProfile profile = new RegionProfile("east-midlands", "East Midlands", "RIIA", "1", 0,
                new RegionProfile.Memorandum("MoU", "2022", "2 years", ""), "", List.of(LEICESTER, DERBY), List.of(), List.of(),
                List.of(), List.of());

        @Override
        public List<RegionProfile> installed() {
            return List.of(profile);
        }

        @Override
        public Optional<ActiveRegion> active() {
            return Optional.of(new ActiveRegion("east-midlands", Optional.of(profile).filter(one -> profilePresent),
                    profile.members()));
        }

        @Override
        public void use(Actor actor, String id) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Schemaless implements riia.store.Schema {

        @Override
        public String area() {
            return "indicator";
        }

        @Override
        public int version() {
            return 1;
        }
    }

    /** Stands still at noon of the day that the test says it is. */
    private final class DeskClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return today.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }
    }
}

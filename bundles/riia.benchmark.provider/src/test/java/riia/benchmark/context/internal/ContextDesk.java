// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.benchmark.declared.internal.RulesInForce;
import riia.benchmark.declared.internal.RulesInForceTest;
import riia.benchmark.spi.BenchmarkRules;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.DecisionException;
import riia.indicator.Figure;
import riia.indicator.FreeTexts;
import riia.indicator.ImportPreview;
import riia.indicator.Indicator;
import riia.indicator.ListFiles;
import riia.indicator.Measure;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.reference.Match;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.testkit.Answers;
import riia.testkit.store.DerbyInFolder;

/** The area's services, wired by hand over a real Derby, with a region of 33 authorities and a dataset of two indicators. */
final class ContextDesk implements AutoCloseable {

    static final Actor ACTOR = new Actor("p-1", "coordinator");
    static final Period QUARTER = Period.parse("2025-26-Q2");
    static final String UPN = "A123456789012";

    final DerbyInFolder store;
    final KeptComments comments;
    final KeptExplanations explanations;
    final KeptCircumstances circumstances;
    final KeptGroups groups;
    final Map<String, double[]> values = new LinkedHashMap<>();
    final Map<Submission, List<Figure>> returns = new LinkedHashMap<>();
    final List<BenchmarkRules> rules = new ArrayList<>();
    LocalDate today = LocalDate.of(2025, 11, 22);
    boolean profilePresent = true;

    ContextDesk(Path folder) throws SQLException, IOException {
        store = new DerbyInFolder(folder);
        Admission admission = new Admission(regions(), datasets(), authorities(), this::scanned, new DeskClock());
        comments = new KeptComments(store, null, admission, new NotesOfReturns(submissions()));
        RulesInForce inForce = RulesInForceTest.inForce(regions(), "london", rules);
        explanations = new KeptExplanations(store, null, admission, inForce, benchmarks(), comments);
        circumstances = new KeptCircumstances(store, null, admission, authorities(), ContextDesk::list);
        groups = new KeptGroups(store, null, admission);
    }

    /** The 33 codes, lowest first. */
    static List<AreaCode> members() {
        List<AreaCode> members = new ArrayList<>();
        for (int i = 0; i < 33; i++) {
            members.add(new AreaCode(Integer.toString(i < 13 ? 201 + i : 288 + i)));
        }
        return members;
    }

    private String scanned(String what, String text, int longest) {
        if (text.length() > longest || text.contains(UPN)) {
            throw new DecisionException(what + " is too long or holds UPN-shaped values");
        }
        return text.strip();
    }

    private Regions regions() {
        RegionProfile london = new RegionProfile("london", "London", "", "1", 0, new RegionProfile.Memorandum("", "", "", ""), "",
                members(), List.of(new RegionProfile.SubRegion("north", "North London", members().subList(0, 3))), List.of(), List.of(),
                List.of());
        return Answers.of(Regions.class, Map.of("active", given -> Optional.of(new ActiveRegion("london",
                profilePresent ? Optional.of(london) : Optional.empty(), members()))));
    }

    static DatasetDefinition dataset() {
        Measure number = new Measure("number", Measure.Kind.NUMBER, "children", 1, Optional.empty(), Optional.empty(), false,
                Measure.Scope.ALL);
        return new DatasetDefinition("demo", "demo", "1", PeriodType.QUARTER, DatasetDefinition.Sensitivity.AGGREGATE, "", "", List.of(),
                List.of(indicator("A", Indicator.Polarity.NEUTRAL, number), indicator("B", Indicator.Polarity.LOW, number)), List.of(),
                List.of());
    }

    private static Indicator indicator(String id, Indicator.Polarity polarity, Measure measure) {
        return new Indicator(id, id, "", Indicator.Basis.STOCK, polarity, 0, List.of(measure), List.of(), "", "", Optional.empty());
    }

    private static Datasets datasets() {
        return Answers.of(Datasets.class, Map.of("find", given -> Optional.of(dataset()).filter(one -> one.id().equals(given[0])),
                "installed", given -> List.of(dataset())));
    }

    private static Authorities authorities() {
        return Answers.of(Authorities.class, Map.of("find", given -> Optional.of(authority((AreaCode) given[0])).filter(one ->
                members().contains(one.code())), "match", given -> new Match(members().stream().map(ContextDesk::authority)
                        .filter(one -> one.code().code().equals(given[0]) || one.name().equals(given[2])).findFirst(), "", "")));
    }

    private static Authority authority(AreaCode code) {
        return new Authority(code, "E09000001", "Borough " + code, new AreaCode("E12000007"), "London", "", LocalDate.EPOCH,
                Optional.empty(), List.of(), List.of());
    }

    private Submissions submissions() {
        return Answers.of(Submissions.class, Map.of(
                "list", given -> returns.keySet().stream().filter(one -> ((Submissions.Filter) given[0]).status().get() == one.status()).toList(),
                "find", given -> returns.keySet().stream().filter(one -> one.id().equals(given[0])).findFirst(),
                "figures", given -> returns.entrySet().stream().filter(one -> one.getKey().id().equals(given[0])).findFirst().orElseThrow()
                        .getValue()));
    }

    private Benchmarks benchmarks() {
        return Answers.of(Benchmarks.class, Map.of("compare", given -> comparisons((ComparisonQuery) given[0])));
    }

    private Comparisons comparisons(ComparisonQuery query) {
        List<ComparedAuthority> rows = members().stream().map(one -> new ComparedAuthority(one, "", one.code(), true)).toList();
        return new Comparisons(dataset(), query.period(), 1, query, rows, dataset().indicators().stream().map(one -> {
            boolean low = one.polarity() == Indicator.Polarity.LOW;
            return new IndicatorComparison(one, one.polarity(), one.measures().get(0), Indicator.TOTAL, "none",
                    low ? RankOrder.BEST : RankOrder.HIGHEST, new Pooled(Optional.empty(), 0), new Pooled(Optional.empty(), 0),
                    Optional.empty(), rows(values.getOrDefault(one.id(), new double[0]), low));
        }).toList());
    }

    /** Ranks by counting who is before: 1 = lowest where low is good, else 1 = highest. */
    private static List<Row> rows(double[] of, boolean low) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < members().size(); i++) {
            int before = 0;
            int present = 0;
            for (double other : of) {
                present += Double.isNaN(other) ? 0 : 1;
                before += i < of.length && (low ? other < of[i] : other > of[i]) ? 1 : 0;
            }
            boolean valued = i < of.length && !Double.isNaN(of[i]);
            rows.add(new Row(Optional.empty(), Optional.empty(), "", valued ? Optional.of(BigDecimal.valueOf(of[i])) : Optional.empty(),
                    Optional.empty(), new Row.Neighbourhood(2025, Optional.empty(), Optional.empty(), 0),
                    valued ? Optional.of(new Row.Rank(before + 1, present)) : Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return rows;
    }

    /** Comma-separated lines without quotation marks. */
    private static ImportPreview list(riia.indicator.ImportSource source) {
        List<riia.indicator.spi.Row> rows = new ArrayList<>();
        try (var in = source.open()) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                rows.add(new riia.indicator.spi.Row("", rows.size() + 1, line.split(",", -1)));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new ImportPreview(source.name(), "csv", Optional.empty(), List.of(), List.of(new ImportPreview.Sheet("", rows, rows.size())),
                List.of(), List.of());
    }

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

    @Override
    public void close() throws SQLException {
        store.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.AuthorityGroup;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.ComparisonQuery.Scope;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.UnknownException;
import riia.benchmark.facts.internal.SignalWords;
import riia.benchmark.rug.internal.Rug.Figures;
import riia.benchmark.rug.internal.Rug.Missing;
import riia.benchmark.rug.internal.SideBySide.Placed;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.reference.Neighbour;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.Reports;

/** What the view Tartan rug knows and decides. Every method asks services and belongs on a worker thread. */
final class RugModel {

    private final RugOffers.Services services;
    private final Outlet outlet;
    private final Reports reports;

    RugModel(RugOffers.Services services, Outlet outlet, Reports reports) {
        this.services = services;
        this.outlet = outlet;
        this.reports = reports;
    }

    /** The rug that is wanted, as near as there is one. */
    Rug load(Map<String, String> wanted) {
        Mode mode = Mode.of(wanted.getOrDefault(Mode.KEY, ""));
        Rug offered = new Rug(mode, new RugOffers(services).of(mode, wanted), Optional.empty(), Missing.NOTHING);
        if (offered.chosen(Chooser.DATASET).isEmpty()) {
            return without(offered, Missing.DATASET);
        }
        if (offered.chosen(Chooser.PERIOD).isEmpty()) {
            return without(offered, Missing.FIGURES);
        }
        try {
            return switch (mode) {
                case AUTHORITIES -> with(offered, authorities(offered));
                case OVER_TIME -> with(offered, overTime(offered));
                case NEIGHBOURS -> neighbours(offered);
            };
        } catch (UnknownException e) {
            if (offered.chosen(Chooser.BREAKDOWN).equals(Indicator.TOTAL) && offered.chosen(Chooser.MEASURE).isEmpty()) {
                throw e;
            }
            return without(offered, Missing.BREAKDOWN);
        }
    }

    private static Rug with(Rug rug, Figures figures) {
        return new Rug(rug.mode(), rug.offers(), Optional.of(figures), Missing.NOTHING);
    }

    private static Rug without(Rug rug, Missing why) {
        return new Rug(rug.mode(), rug.offers(), Optional.empty(), why);
    }

    private Figures authorities(Rug rug) {
        String whose = rug.chosen(Chooser.WHOSE);
        Optional<AuthorityGroup> group = services.groups().all().stream().filter(one -> whose.equals(RugOffers.GROUP + one.id())).findFirst();
        Scope scope = whose.equals(RugOffers.EVERYONE) ? new Scope.Everyone()
                : group.<Scope>map(one -> new Scope.Chosen(one.members())).orElseGet(Scope.Members::new);
        Comparisons comparisons = services.benchmarks().compare(query(rug, Period.parse(rug.chosen(Chooser.PERIOD)), scope));
        List<Placed> rows = new ArrayList<>();
        for (int i = 0; i < comparisons.authorities().size(); i++) {
            rows.add(new Placed(i, ""));
        }
        return figures(rug, comparisons, new SideBySide(Mode.AUTHORITIES, comparisons,
                Comparators.of(services.region(), comparisons, group.map(AuthorityGroup::id)), rows));
    }

    private Figures overTime(Rug rug) {
        Scope one = new Scope.One(new AreaCode(rug.chosen(Chooser.AUTHORITY)));
        Period until = Period.parse(rug.chosen(Chooser.PERIOD));
        List<Comparisons> periods = services.benchmarks().periods(rug.chosen(Chooser.DATASET)).stream()
                .filter(period -> period.compareTo(until) <= 0).map(period -> services.benchmarks().compare(query(rug, period, one))).toList();
        return figures(rug, periods.get(periods.size() - 1), new OverTime(periods));
    }

    private Rug neighbours(Rug rug) {
        AreaCode authority = new AreaCode(rug.chosen(Chooser.AUTHORITY));
        int model = Integer.parseInt(rug.chosen(Chooser.MODEL));
        List<Neighbour> near = services.neighbours().of(authority, model);
        if (near.isEmpty()) {
            return without(rug, Missing.NEIGHBOURS);
        }
        List<AreaCode> codes = new ArrayList<>(List.of(authority));
        near.forEach(one -> codes.add(one.code()));
        Comparisons comparisons = services.benchmarks().compare(query(rug, Period.parse(rug.chosen(Chooser.PERIOD)), new Scope.Chosen(codes)));
        List<Placed> rows = new ArrayList<>();
        comparisons.row(authority).ifPresent(row -> rows.add(new Placed(row, model + " model")));
        near.forEach(one -> comparisons.row(one.code()).ifPresent(row -> rows.add(new Placed(row, one.rank() + ", " + one.closeness().toLowerCase(java.util.Locale.ROOT)))));
        return with(rug, figures(rug, comparisons, new SideBySide(Mode.NEIGHBOURS, comparisons,
                Comparators.around(services.region(), comparisons.row(authority).orElse(0)), rows)));
    }

    private static ComparisonQuery query(Rug rug, Period period, Scope scope) {
        String basis = rug.chosen(Chooser.BASIS);
        String measure = rug.chosen(Chooser.MEASURE);
        return new ComparisonQuery(rug.chosen(Chooser.DATASET), period, List.of(), rug.chosen(Chooser.BREAKDOWN),
                measure.isEmpty() ? Optional.empty() : Optional.of(measure), scope, basis.isEmpty() ? Basis.QUARTER : Basis.valueOf(basis),
                Integer.parseInt(rug.chosen(Chooser.MODEL)));
    }

    private Figures figures(Rug rug, Comparisons comparisons, RugSource source) {
        return new Figures(source, comparisons, services.region(), outlet.mark(leaving(comparisons)).lines(), words(comparisons));
    }

    /** Reasons are known of what is asked for as it is usually shown. */
    private SignalWords words(Comparisons comparisons) {
        ComparisonQuery query = comparisons.query();
        boolean usual = query.basis() == Basis.QUARTER && query.breakdown().equals(Indicator.TOTAL) && query.measure().isEmpty();
        return usual ? SignalWords.of(services.benchmarks().signals(query.dataset(), query.period())) : SignalWords.GENERAL;
    }

    private static Leaving leaving(Comparisons comparisons) {
        DatasetDefinition dataset = comparisons.dataset();
        return new Leaving(Leaving.Kind.WORKING, "Tartan rug " + dataset.name() + " " + comparisons.period().code(),
                Optional.of(dataset.id() + " " + dataset.version()),
                Optional.of(comparisons.period().code() + ", as of " + comparisons.sequence()));
    }

    /** Puts cells on the clipboard, marked. */
    Boolean copy(Actor actor, Figures figures, RugSheet sheet, List<Integer> rows, List<Integer> columns) {
        outlet.clipboard(actor, leaving(figures.newest()), sheet.text(rows, columns));
        return true;
    }

    /** Writes the rug to a file, in the format that its name asks for. */
    Path export(Actor actor, Figures figures, Path target) {
        reports.rug(actor, figures.query(), target);
        return target;
    }

    List<String> exportFormats() {
        return reports.rugFormats();
    }
}

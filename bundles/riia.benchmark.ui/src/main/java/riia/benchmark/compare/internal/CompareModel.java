// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.compare.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.Course;
import riia.benchmark.CourseQuery;
import riia.benchmark.choice.internal.Choice;
import riia.benchmark.choice.internal.Choice.Item;
import riia.benchmark.choice.internal.Offering;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.chart.Drawing;

/** What the view Compare knows and decides. Every method asks services and belongs on a worker thread. */
final class CompareModel {

    private static final int FIRST = 2;

    private final Offering offering;
    private final Outlet outlet;

    CompareModel(Offering offering, Outlet outlet) {
        this.offering = offering;
        this.outlet = outlet;
    }

    /** The page of what is wanted; what is wanted and not there is left out. */
    ComparePage load(Map<String, String> wanted) {
        Choice dataset = offering.dataset(wanted);
        Optional<DatasetDefinition> definition = dataset.chosen().flatMap(offering.datasets()::find);
        if (definition.isEmpty()) {
            return new ComparePage(List.of(dataset), definition, List.of(), List.of(), Optional.empty(), List.of(), offering.region());
        }
        List<Item> authorities = offering.places().stream().map(one -> new Item(one.code().code(), one.name())).toList();
        List<Item> indicators = definition.get().indicators().stream().map(one -> new Item(one.id(), one.id() + " " + one.name())).toList();
        List<String> places = there(authorities, wanted.getOrDefault(Chosen.AUTHORITIES, ""), FIRST);
        List<String> subjects = there(indicators, wanted.getOrDefault(Chosen.INDICATORS, ""), 1);
        List<Choice> choices = choices(definition.get(), dataset, subjects, wanted);
        if (offering.benchmarks().periods(definition.get().id()).isEmpty() || places.isEmpty()) {
            return new ComparePage(choices, definition, authorities, indicators, Optional.empty(), List.of(), offering.region());
        }
        Chosen chosen = new Chosen(definition.get().id(), subjects, places, id(choices, Chosen.FROM), id(choices, Chosen.UNTIL),
                id(choices, Offering.BASIS).toLowerCase(Locale.ROOT), Integer.parseInt(id(choices, Offering.MODEL)),
                subjects.size() == 1 ? id(choices, Offering.BREAKDOWN) : Indicator.TOTAL,
                Chosen.TABLE.equals(wanted.get(Chosen.SHOW)) ? Chosen.TABLE : Chosen.CHARTS);
        return new ComparePage(choices, definition, authorities, indicators, Optional.of(chosen), courses(chosen), offering.region());
    }

    /** Those wanted that there are, in the order wanted; the first few where none is. */
    private static List<String> there(List<Item> items, String wanted, int first) {
        List<String> ids = items.stream().map(Item::id).toList();
        List<String> kept = Chosen.parts(wanted).stream().filter(ids::contains).toList();
        return kept.isEmpty() ? ids.subList(0, Math.min(first, ids.size())) : kept;
    }

    private List<Choice> choices(DatasetDefinition definition, Choice dataset, List<String> indicators, Map<String, String> wanted) {
        List<Choice> choices = new ArrayList<>(List.of(dataset));
        List<Item> oldestFirst = offering.benchmarks().periods(definition.id()).stream().map(one -> new Item(one.code(), "from " + one.code()))
                .toList();
        List<Item> newestFirst = new ArrayList<>(oldestFirst.stream().map(one -> new Item(one.id(), "to " + one.id())).toList());
        Collections.reverse(newestFirst);
        choices.add(Choice.of(Chosen.FROM, "First period", oldestFirst, wanted));
        choices.add(Choice.of(Chosen.UNTIL, "Last period", newestFirst, wanted));
        Indicator first = definition.indicator(indicators.get(0)).orElseThrow();
        choices.add(indicators.size() == 1 ? Offering.breakdown(first, wanted)
                : Choice.of(Offering.BREAKDOWN, "Breakdown", List.of(new Item(Indicator.TOTAL, Indicator.TOTAL)), wanted));
        List<Item> bases = definition.periodType() == PeriodType.QUARTER
                ? List.of(new Item(Basis.QUARTER.name(), "Quarters as they are"), new Item(Basis.ANNUALISED.name(), "Annualised (times four)"),
                        new Item(Basis.ROLLING.name(), "Four quarters together"))
                : List.of(new Item(Basis.QUARTER.name(), "As it is"));
        choices.add(Choice.of(Offering.BASIS, "Basis", bases, wanted));
        choices.add(offering.model(wanted));
        return choices;
    }

    private static String id(List<Choice> choices, String key) {
        return choices.stream().filter(one -> one.key().equals(key)).findFirst().flatMap(Choice::chosen).orElse("");
    }

    private List<Course> courses(Chosen chosen) {
        List<AreaCode> authorities = chosen.authorities().stream().map(AreaCode::new).toList();
        Period from = Period.parse(chosen.from());
        Period until = Period.parse(chosen.until());
        return chosen.indicators().stream().map(indicator -> Stretch.from(offering.benchmarks().course(new CourseQuery(chosen.dataset(), indicator,
                chosen.breakdown(), Optional.empty(), authorities, Optional.of(until.compareTo(from) < 0 ? from : until),
                Basis.valueOf(chosen.basis().toUpperCase(Locale.ROOT)), chosen.model())), from)).toList();
    }

    private static Leaving leaving(ComparePage page, String what) {
        DatasetDefinition dataset = page.dataset().orElseThrow();
        Chosen chosen = page.chosen().orElseThrow();
        return new Leaving(Leaving.Kind.WORKING, "Comparison, " + what, Optional.of(dataset.id() + " " + dataset.version()),
                Optional.of(chosen.from() + " to " + chosen.until() + page.courses().stream().findFirst()
                        .map(one -> ", as of " + one.sequence()).orElse("")));
    }

    /** Puts a chart on the clipboard, marked. */
    Boolean copy(Actor actor, ComparePage page, Drawing drawing) {
        outlet.picture(actor, leaving(page, "chart"), drawing);
        return true;
    }

    /** Puts the table on the clipboard, marked. */
    Boolean copyTable(Actor actor, ComparePage page) {
        outlet.clipboard(actor, leaving(page, "table"), CompareTable.of(page).text());
        return true;
    }

    /** Writes what is compared, without figures, to a file. */
    Path save(Actor actor, Chosen chosen, Path target) {
        outlet.file(actor, target, new Leaving(Leaving.Kind.NO_FIGURES, "Saved view", Optional.empty(), Optional.empty()),
                (out, mark) -> out.write(SavedView.write(chosen).getBytes(StandardCharsets.UTF_8)));
        return target;
    }

    /** Reads a saved view; what it names must be there. */
    Chosen open(Path file) {
        Chosen read = SavedView.read(file);
        DatasetDefinition dataset = offering.datasets().find(read.dataset()).orElseThrow(() -> new IllegalArgumentException("'"
                + file.getFileName() + "' compares dataset '" + read.dataset() + "', which is not installed; there is "
                + String.join(", ", offering.datasets().installed().stream().map(DatasetDefinition::id).toList())));
        requireKnown(file, "indicator", read.indicators(), dataset.indicators().stream().map(Indicator::id).toList());
        requireKnown(file, "authority", read.authorities(), offering.authorities().all().stream().map(one -> one.code().code()).toList());
        return read;
    }

    private static void requireKnown(Path file, String what, List<String> named, List<String> known) {
        named.stream().filter(one -> !known.contains(one)).findFirst().ifPresent(one -> {
            throw new IllegalArgumentException("'" + file.getFileName() + "' names " + what + " '" + one + "', which is not known; expected "
                    + (known.size() > 40 ? "a code of an authority, such as " + known.get(0) : "one of " + String.join(", ", known)));
        });
    }
}

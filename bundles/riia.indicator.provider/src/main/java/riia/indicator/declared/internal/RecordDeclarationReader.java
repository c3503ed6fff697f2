// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import riia.contribution.json.internal.Json;
import riia.contribution.json.internal.JsonObject;
import riia.contribution.spi.ContributionException;
import riia.indicator.Collects;
import riia.indicator.Indicator;
import riia.indicator.LayoutDeclaration;
import riia.indicator.RecordAggregate;
import riia.indicator.RecordAggregate.Join;
import riia.indicator.RecordAggregate.What;
import riia.indicator.RecordDeclaration;
import riia.indicator.RecordTable;
import riia.indicator.RecordTable.Column;
import riia.indicator.RecordTable.Kind;

/** Reads what a dataset of records keeps and what its figures are made of. */
final class RecordDeclarationReader {

    private static final Set<Kind> NUMBERS = Set.of(Kind.WHOLE, Kind.MONEY);

    private final Mentions mentions;
    private final List<RecordTable> tables = new ArrayList<>();

    RecordDeclarationReader(Mentions mentions) {
        this.mentions = mentions;
    }

    RecordDeclaration read(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "records");
        tables.addAll(object.list("tables", new RecordTableReader(mentions)::read));
        Set<String> parts = new HashSet<>();
        for (RecordTable table : tables) {
            if (!parts.add(table.part())) {
                throw new ContributionException(object.line(), "there are two tables of part '" + table.part() + "'", null);
            }
        }
        List<RecordAggregate> aggregates = object.list("aggregates", this::aggregate);
        object.nothingElse();
        if (tables.isEmpty() || aggregates.isEmpty()) {
            throw new ContributionException(object.line(), "records need 'tables' and 'aggregates'; found " + tables.size() + " and "
                    + aggregates.size(), null);
        }
        return new RecordDeclaration(tables, aggregates);
    }

    private RecordAggregate aggregate(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "an aggregate");
        int line = object.line();
        String indicator = object.text("indicator");
        String by = "the aggregate for '" + indicator + "'";
        mentions.indicator(line, indicator, "an aggregate");
        RecordTable table = table(line, object.text("part", ""), by);
        What what = object.choice("what", What.class);
        Optional<String> column = object.optionalText("column");
        if (column.isPresent()) {
            column(line, table, column.get(), NUMBERS, by);
        }
        Map<String, List<String>> where = object.map("where", JsonObject::asTexts);
        for (Map.Entry<String, List<String>> one : where.entrySet()) {
            some(line, one.getValue(), by);
            Column category = column(line, table, one.getKey(), Set.of(Kind.CATEGORY), by);
            for (String word : one.getValue()) {
                known(line, category, word, by);
            }
        }
        List<List<String>> breakdowns = object.list("breakdowns", JsonObject::asTexts);
        for (List<String> columns : breakdowns) {
            some(line, columns, by);
            for (String one : columns) {
                column(line, table, one, Set.of(Kind.CATEGORY), by);
            }
        }
        int atLeast = object.whole("atLeast", 1);
        List<Join> joins = object.list("joins", one -> join(one, table, by));
        object.nothingElse();
        if ((what == What.PSEUDONYMS || !joins.isEmpty()) && table.pseudonym().isEmpty()) {
            throw new ContributionException(line, by + " needs a column of pseudonyms, and its table has none", null);
        }
        if (what != What.PSEUDONYMS && atLeast != 1) {
            throw new ContributionException(line, by + " has 'atLeast', which only pseudonyms take", null);
        }
        return DatasetReader.build(line, () ->
                new RecordAggregate(indicator, table.part(), what, column, where, breakdowns, atLeast, joins));
    }

    private Join join(Json value, RecordTable from, String by) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a join");
        int line = object.line();
        RecordTable to = table(line, object.text("part"), by);
        String fromColumn = object.text("from");
        String toColumn = object.text("to");
        Optional<Integer> days = object.value("days", JsonObject::asWhole);
        object.nothingElse();
        column(line, from, fromColumn, Set.of(Kind.DATE), by);
        column(line, to, toColumn, Set.of(Kind.DATE), by);
        if (to.part().equals(from.part()) || to.pseudonym().isEmpty()) {
            throw new ContributionException(line, by + " is joined to part '" + to.part()
                    + "'; expected another part, with a column of pseudonyms", null);
        }
        return new Join(to.part(), fromColumn, toColumn, days.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private RecordTable table(int line, String part, String by) throws ContributionException {
        return tables.stream().filter(one -> one.part().equals(part)).findFirst().orElseThrow(() -> new ContributionException(line,
                by + " names part '" + part + "', which has no table; there is "
                        + String.join(", ", tables.stream().map(RecordTable::part).toList()), null));
    }

    private static Column column(int line, RecordTable table, String name, Set<Kind> kinds, String by) throws ContributionException {
        List<String> fitting = table.columns().stream().filter(one -> kinds.contains(one.kind())).map(Column::name).toList();
        if (!fitting.contains(name)) {
            throw new ContributionException(line, by + " names column '" + name + "'; expected one of "
                    + String.join(", ", fitting), null);
        }
        return table.column(name).orElseThrow();
    }

    private static void some(int line, List<String> words, String by) throws ContributionException {
        if (words.isEmpty()) {
            throw new ContributionException(line, by + " has an empty list; expected one text or more", null);
        }
    }

    private static void known(int line, Column category, String word, String by) throws ContributionException {
        if (!category.values().containsKey(word)) {
            throw new ContributionException(line, by + " asks for '" + word + "' in column '" + category.name()
                    + "'; expected one of " + String.join(", ", category.values().keySet()), null);
        }
    }

    /** The indicators, each with the breakdowns that its aggregate makes; each has one aggregate. */
    static List<Indicator> complete(int line, RecordDeclaration records, List<Indicator> indicators) throws ContributionException {
        List<Indicator> complete = new ArrayList<>();
        for (Indicator one : indicators) {
            List<RecordAggregate> of = records.aggregates().stream().filter(each -> each.indicator().equals(one.id())).toList();
            if (of.size() != 1) {
                throw new ContributionException(line, "indicator '" + one.id() + "' has " + of.size()
                        + " aggregates; an indicator of a dataset of records has one", null);
            }
            List<String> names = of.get(0).breakdownNames(records.table(of.get(0).part()).orElseThrow());
            if (names.stream().distinct().count() < names.size() || !one.breakdowns().isEmpty()) {
                throw new ContributionException(line, "indicator '" + one.id() + "' has breakdowns of its own, or two of the same"
                        + " name; they are made of the values of its aggregate's columns", null);
            }
            Collects makes = makes(of.get(0), records.table(of.get(0).part()).orElseThrow());
            if (one.collects() != makes) {
                throw new ContributionException(line, "indicator '" + one.id() + "' collects " + JsonObject.word(one.collects())
                        + ", and its aggregate makes " + JsonObject.word(makes), null);
            }
            complete.add(new Indicator(one.id(), one.name(), one.definition(), one.basis(), one.polarity(), one.decimals(),
                    one.measures(), names, one.clause(), one.theme(), one.counterpart(), one.collects(), false, List.of(),
                    one.supersededBy()));
        }
        return complete;
    }

    private static Collects makes(RecordAggregate aggregate, RecordTable table) {
        boolean money = aggregate.column().flatMap(table::column).map(column -> column.kind() == Kind.MONEY).orElse(false);
        return switch (aggregate.what()) {
            case ROWS, PSEUDONYMS -> Collects.COUNT;
            case SUM -> money ? Collects.MONEY : Collects.COUNT;
            case MEDIAN -> money ? Collects.MONEY : Collects.DECIMAL;
            case MEAN -> Collects.MEAN;
        };
    }

    /** The layouts of a dataset that declares none: one for each table. */
    static List<LayoutDeclaration> layouts(RecordDeclaration records) {
        return records.tables().stream().map(one -> new LayoutDeclaration(one.part().isEmpty() ? "records" : one.part(), "records",
                one.part(), Map.of(), List.of())).toList();
    }
}

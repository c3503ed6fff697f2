// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tidy.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What can be said of a file's columns once all of its rows are known. */
final class ColumnRules {

    private static final Set<String> WHOLE = Set.of("all", "any", "everyone", "overall");

    private final Remarks remarks;
    private final Description description;
    private final Map<String, ColumnContent> contents;
    private final Set<String> identifiers;
    private final Map<String, Long> levels;

    ColumnRules(Remarks remarks, Description description, Map<String, ColumnContent> contents, Set<String> identifiers, Map<String, Long> levels) {
        this.remarks = remarks;
        this.description = description;
        this.contents = contents;
        this.identifiers = identifiers;
        this.levels = levels;
    }

    void look() {
        families();
        for (Description.Variable filter : description.filters()) {
            filter(filter.column(), true);
            if (!filter.group().isEmpty()) {
                filter(filter.group(), false);
                levels(filter);
            }
        }
        places();
        smushed();
        if (!levels.isEmpty() && !levels.containsKey(Geography.AUTHORITY)) {
            remarks.error("no-authority", 0, "geographic_level", String.join(", ", levels.keySet()), "rows of the level Local authority",
                    "The workbench compares local authorities; there is nothing for it in this file.");
        }
    }

    private void families() {
        Set<String> families = identifiers.stream().map(one -> TimeIdentifiers.of(one).orElseThrow().family()).collect(Collectors.toCollection(TreeSet::new));
        if (families.size() > 1) {
            remarks.error("time-identifier", 1, "time_identifier", String.join(", ", identifiers), "periods of one kind in a file",
                    "Divide the file by kind of period: " + String.join("; ", families) + ".");
        }
    }

    private void filter(String column, boolean items) {
        ColumnContent content = contents.get(column);
        if (content == null || content.empty()) {
            return;
        }
        Set<String> values = content.values();
        if (items && values.size() == 1) {
            remarks.warning("filter-items", 1, column, values.iterator().next(), "two items or more", "A column that says one thing is no filter.");
        }
        if (items && !values.contains("Total")) {
            String like = values.stream().filter(one -> WHOLE.contains(Simplified.of(one)) || Simplified.of(one).equals("total")).findFirst().orElse("");
            remarks.warning("filter-total", 1, column, like.isEmpty() ? abridged(values) : like, "an item Total for the whole",
                    "Rows of its items are kept apart; there is no whole to compare.");
        }
        Map<String, String> simplified = new HashMap<>();
        for (String value : values) {
            String before = simplified.putIfAbsent(Simplified.of(value), value);
            if (before != null) {
                remarks.warning("spelling", 1, column, value, "'" + before + "', as in other rows", "The two are not taken for one item.");
            }
        }
    }

    /** A group gathers items, so there cannot be more of them. */
    private void levels(Description.Variable filter) {
        ColumnContent items = contents.get(filter.column());
        ColumnContent group = contents.get(filter.group());
        if (items != null && group != null && group.values().size() > items.values().size()) {
            remarks.warning("filter-group", filter.row(), filter.column(), group.values().size() + " groups of " + items.values().size() + " items",
                    "fewer groups than items", "Filter and group seem to have changed places.");
        }
    }

    private static String abridged(Set<String> values) {
        return values.stream().limit(8).collect(Collectors.joining(", ")) + (values.size() > 8 ? ", ..." : "");
    }

    /** A place's name is no item, unless every row is of the same kind of place. */
    private void places() {
        Map<String, String> known = new HashMap<>();
        Geography.all().forEach(one -> known.put(Simplified.of(one), one));
        for (String column : contents.keySet()) {
            String place = known.get(Simplified.of(column));
            boolean likeProvider = Simplified.of(column).matches("(school|provider|institution|trust)(name|number|id|code|urn|laestab)");
            if (!Geography.all().contains(column) && (place != null || likeProvider)) {
                remarks.warning("place-column", 1, column, column, place == null ? "a column that the standards name for such a place" : place,
                        "It looks like the name of a place and is not read as one.");
            }
        }
        for (Description.Variable one : description.variables()) {
            boolean single = levels.size() == 1 || !one.filter();
            if (Geography.all().contains(one.column()) && !single && !one.column().equals("school_name") && !one.column().equals("provider_name")) {
                remarks.warning("place-column", one.row(), one.column(), one.column(), "a filter or an indicator", "It names a place.");
            }
        }
    }

    /** Several columns that spell one count out by sex, ethnicity or age should be a filter. */
    private void smushed() {
        List<String> columns = description.indicators().stream().map(Description.Variable::column).toList();
        for (String stem : columns) {
            List<String> parts = new ArrayList<>(columns.stream().filter(one -> one.startsWith(stem + "_")).filter(one ->
                    one.substring(stem.length() + 1).matches("(sex_|gender_|age_|ethnicity_)?(male|female|boys|girls|white|black|asian|mixed|chinese|other|unknown)")).toList());
            if (parts.size() > 1) {
                remarks.warning("smushed", 1, stem, String.join(", ", parts), "one column " + stem + " and a filter",
                        "Each is read as an indicator of its own.");
            }
        }
    }
}

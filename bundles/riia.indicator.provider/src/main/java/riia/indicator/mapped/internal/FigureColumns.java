// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.PeriodType;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.MappedColumn;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Meaning.Role;
import riia.indicator.mapping.Orientation;
import riia.indicator.mapping.RowCondition;
import riia.indicator.mapping.TextAt;

/** Finds the columns of figures that a mapping means in the headings of a sheet. */
final class FigureColumns {

    private final FileMapping mapping;
    private final PeriodType type;
    private final SheetTop top;
    private final Headings headings;
    private final AreaText areas;
    private final List<String> missing = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final boolean periodInHeading;
    private final boolean areaInHeading;

    FigureColumns(FileMapping mapping, PeriodType type, SheetTop top, AreaText areas) {
        this.mapping = mapping;
        this.type = type;
        this.top = top;
        this.headings = top.headings();
        this.areas = areas;
        this.periodInHeading = mapping.period().from().stream().anyMatch(TextAt.Heading.class::isInstance);
        this.areaInHeading = mapping.authority().stream().anyMatch(TextAt.Heading.class::isInstance);
    }

    /** The columns; those of the mapping, or, if it names none, those whose headings tell a period or an authority. */
    List<FigureColumn> find() {
        return mapping.columns().isEmpty() ? across() : told();
    }

    /** The columns that {@link #find} did not find, for a message. */
    List<String> missing() {
        return missing;
    }

    /** The columns whose heading tells a period or an authority, and something else that nobody knows. */
    List<String> unread() {
        return unread;
    }

    private List<FigureColumn> told() {
        List<FigureColumn> columns = new ArrayList<>();
        for (MappedColumn one : mapping.columns()) {
            if (one.meaning().role() != Role.IGNORED) {
                find(one.at()).ifPresent(position -> columns.add(column(position, one.meaning(), conditions(one.where()))));
            }
        }
        return columns;
    }

    /** A column that must be there. */
    Optional<Integer> find(ColumnAt at) {
        Optional<Integer> position = headings.find(at);
        if (position.isEmpty()) {
            missing.add(SheetTop.name(at));
        }
        return position;
    }

    List<FigureColumn.Condition> conditions(List<RowCondition> where) {
        List<FigureColumn.Condition> conditions = new ArrayList<>();
        where.forEach(one -> find(one.at()).ifPresent(position -> conditions.add(new FigureColumn.Condition(position, one.value()))));
        return conditions;
    }

    private FigureColumn column(int position, Meaning meaning, List<FigureColumn.Condition> where) {
        Optional<Period> period = periodInHeading ? period(position) : Optional.empty();
        Optional<AreaCode> area = areaInHeading ? areas.told(List.of(heading(mapping.authority(), position))).area() : Optional.empty();
        return new FigureColumn(position, headings.label(position), meaning, period, area, where);
    }

    private Optional<Period> period(int position) {
        List<String> texts = new ArrayList<>(top.told(mapping.period().from()));
        texts.add(heading(mapping.period().from(), position));
        return PeriodText.read(SheetTop.joined(texts), type, mapping.period().form());
    }

    private String heading(List<TextAt> from, int position) {
        List<String> texts = new ArrayList<>();
        for (TextAt at : from) {
            if (at instanceof TextAt.Heading heading) {
                texts.add(headings.text(heading, position));
            }
        }
        return SheetTop.joined(texts);
    }

    /** Every column whose heading tells a period, or an authority, and what its cells are, and nothing else. */
    private List<FigureColumn> across() {
        boolean periods = mapping.orientation() == Orientation.INDICATORS_DOWN_PERIODS_ACROSS;
        Set<Integer> labels = labelColumns();
        Set<String> everywhere = everywhere(labels);
        List<FigureColumn> columns = new ArrayList<>();
        for (int i = 0; i < headings.width(); i++) {
            if (labels.contains(i)) {
                continue;
            }
            List<String> texts = new ArrayList<>(headings.texts(i));
            texts.removeAll(everywhere);
            Optional<Role> role = periods ? roleBesidePeriod(texts) : roleBesideArea(texts);
            if (role.isPresent()) {
                FigureColumn found = periods ? column(i, new Meaning("", "", role.get()), List.of())
                        : new FigureColumn(i, headings.label(i), new Meaning("", "", role.get()), periodInHeading ? period(i) : Optional.empty(),
                                area(texts), List.of());
                if (periods ? found.period().isPresent() : found.area().isPresent()) {
                    columns.add(found);
                }
            } else if (texts.stream().anyMatch(text -> periods ? PeriodText.hints(text) : areas.cell(text).isPresent())) {
                unread.add(headings.label(i));
            }
        }
        return columns;
    }

    private Set<Integer> labelColumns() {
        Set<Integer> labels = new HashSet<>();
        for (List<TextAt> from : List.of(mapping.authority(), mapping.period().from(), mapping.indicator().from(), mapping.indicator().breakdown())) {
            for (TextAt at : from) {
                if (at instanceof TextAt.Column column) {
                    headings.find(column.at()).ifPresent(labels::add);
                }
            }
        }
        return labels;
    }

    /** Texts over every column of figures: a title that was merged over all of them. */
    private Set<String> everywhere(Set<Integer> labels) {
        Set<String> everywhere = null;
        int columns = 0;
        for (int i = 0; i < headings.width(); i++) {
            List<String> texts = headings.texts(i);
            if (!labels.contains(i) && !texts.isEmpty()) {
                columns++;
                if (everywhere == null) {
                    everywhere = new HashSet<>(texts);
                } else {
                    everywhere.retainAll(texts);
                }
            }
        }
        boolean title = everywhere != null && columns > 1;
        if (title) {
            everywhere.removeIf(text -> PeriodText.hints(text) || area(List.of(text)).isPresent());
        }
        return title ? everywhere : Set.of();
    }

    private static Optional<Role> roleBesidePeriod(List<String> texts) {
        Optional<Role> role = Optional.of(Role.NUMBER);
        boolean period = false;
        for (String text : texts) {
            PeriodWords words = PeriodWords.of(text);
            period |= words.any();
            if (!words.rest().isEmpty()) {
                role = IndicatorText.role(words.any() ? words.rest() : text);
                if (role.isEmpty()) {
                    return role;
                }
            }
        }
        return period ? role : Optional.empty();
    }

    private Optional<Role> roleBesideArea(List<String> texts) {
        Optional<Role> role = Optional.of(Role.NUMBER);
        for (String text : texts) {
            if (areas.cell(text).isEmpty() && !PeriodText.only(text)) {
                role = IndicatorText.role(text);
                if (role.isEmpty()) {
                    return role;
                }
            }
        }
        return role;
    }

    private Optional<AreaCode> area(List<String> texts) {
        List<String> named = texts.stream().filter(text -> areas.cell(text).isPresent()).toList();
        return named.isEmpty() ? Optional.empty() : areas.told(named).area();
    }
}

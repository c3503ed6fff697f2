// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.Value;
import riia.indicator.Cube;
import riia.indicator.Datasets;
import riia.indicator.Figure;
import riia.indicator.FigureDifference;
import riia.indicator.FigureDifference.Part;
import riia.indicator.Indicator;
import riia.indicator.Return;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.indicator.VersionHistory;
import riia.indicator.returns.internal.Comparison.Change;
import riia.indicator.returns.internal.Comparison.Row;

/** Sets two versions of a return side by side. Belongs on a worker thread. */
final class DifferenceModel {

    private final Submissions submissions;
    private final Datasets datasets;

    DifferenceModel(Submissions submissions, Datasets datasets) {
        this.submissions = submissions;
        this.datasets = datasets;
    }

    /** @param against id of the other version; the one before it, if none is wanted */
    Comparison compare(String authority, Submission later, Optional<String> against) {
        List<Submission> versions = submissions.history(Return.of(later)).stream().map(VersionHistory::version)
                .filter(one -> one.part().equals(later.part())).toList();
        Optional<Submission> earlier = against.isPresent()
                ? versions.stream().filter(one -> one.id().equals(against.get())).findFirst()
                : versions.stream().filter(one -> one.version() < later.version()).max(Comparator.comparingInt(Submission::version));
        Map<Cube.Series, List<Row>> changed = new LinkedHashMap<>();
        for (FigureDifference one : submissions.differences(later.id(), earlier.map(Submission::id))) {
            changed.computeIfAbsent(new Cube.Series(one.indicator(), one.breakdown()), key -> new ArrayList<>()).add(row(later.dataset(), one));
        }
        List<Row> rows = new ArrayList<>();
        for (Figure figure : submissions.figures(later.id())) {
            Optional<List<Row>> differing = Optional.ofNullable(changed.remove(new Cube.Series(figure.indicator(), figure.breakdown())));
            if (differing.flatMap(all -> all.stream().filter(one -> one.part().equals(Part.NUMBER.label())).findFirst()).isEmpty()) {
                rows.add(same(later.dataset(), figure));
            }
            differing.ifPresent(rows::addAll);
        }
        changed.values().forEach(rows::addAll);
        return new Comparison(authority + ", " + later.period().code(), versions, later, earlier, rows);
    }

    private Row same(String dataset, Figure figure) {
        String value = figure.number().text();
        return new Row(Change.SAME, name(dataset, figure.indicator()), figure.breakdown(), Part.NUMBER.label(), value, value, "",
                figure.note().orElse(""));
    }

    private Row row(String dataset, FigureDifference one) {
        return new Row(change(one), name(dataset, one.indicator()), one.breakdown(), one.part().label(), text(one.before()),
                text(one.after()), one.difference().map(DifferenceModel::signed).orElse(""), one.note().orElse(""));
    }

    private static Change change(FigureDifference one) {
        if (one.before().isEmpty() || one.after().isEmpty()) {
            return one.before().isEmpty() ? Change.ADDED : Change.GONE;
        }
        return one.difference().map(by -> by.signum() > 0 ? Change.UP : Change.DOWN).orElse(Change.OTHER);
    }

    private static String text(Optional<Value> value) {
        return value.map(Value::text).orElse("");
    }

    private static String signed(BigDecimal by) {
        return (by.signum() > 0 ? "+" : "\u2212") + by.abs().toPlainString();
    }

    private String name(String dataset, String indicator) {
        return datasets.find(dataset).flatMap(one -> one.indicator(indicator)).map(Indicator::name).map(name -> indicator + " " + name)
                .orElse(indicator);
    }
}

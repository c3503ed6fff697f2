// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import riia.base.Value;
import riia.command.Table;
import riia.indicator.Cube;
import riia.indicator.Figure;
import riia.indicator.Submission;
import riia.indicator.Submissions;

/** What a version of a return says otherwise than the version before it; everything, if there is none. */
final class FigureDifferences {

    static final String FIELDS = "indicator, breakdown, part, before, now";

    private FigureDifferences() {
    }

    static Table table(Submissions submissions, Submission now) {
        Map<Cube.Series, Figure> before = before(submissions, now).map(one -> figures(submissions, one)).orElse(Map.of());
        Map<Cube.Series, Figure> after = figures(submissions, now);
        Set<Cube.Series> all = new LinkedHashSet<>(after.keySet());
        all.addAll(before.keySet());
        List<List<Object>> rows = new ArrayList<>();
        for (Cube.Series series : all) {
            Optional<Figure> was = Optional.ofNullable(before.get(series));
            Optional<Figure> is = Optional.ofNullable(after.get(series));
            add(rows, series, "number", was.map(Figure::number), is.map(Figure::number));
            add(rows, series, "denominator", was.flatMap(Figure::denominator), is.flatMap(Figure::denominator));
            add(rows, series, "supplied", was.flatMap(Figure::supplied), is.flatMap(Figure::supplied));
            add(rows, series, "note", was.flatMap(Figure::note).map(Value.Text::new), is.flatMap(Figure::note).map(Value.Text::new));
        }
        return new Table(List.of(FIELDS.split(", ")), rows);
    }

    private static Optional<Submission> before(Submissions submissions, Submission now) {
        return submissions.list(new Submissions.Filter(Optional.of(now.dataset()), Optional.of(now.period()), Optional.empty(), true))
                .stream().filter(one -> one.authority().equals(now.authority()) && one.part().equals(now.part()))
                .filter(one -> one.version() < now.version()).max(Comparator.comparingInt(Submission::version));
    }

    private static Map<Cube.Series, Figure> figures(Submissions submissions, Submission of) {
        Map<Cube.Series, Figure> figures = new LinkedHashMap<>();
        submissions.figures(of.id()).forEach(one -> figures.putIfAbsent(new Cube.Series(one.indicator(), one.breakdown()), one));
        return figures;
    }

    private static void add(List<List<Object>> rows, Cube.Series series, String part, Optional<? extends Value> before,
            Optional<? extends Value> now) {
        String was = before.map(FigureDifferences::text).orElse(null);
        String is = now.map(FigureDifferences::text).orElse(null);
        if (!Objects.equals(was, is)) {
            rows.add(Table.row(series.indicator(), series.breakdown(), part, was, is));
        }
    }

    /** As a file would write it; a marker as its symbol. */
    private static String text(Value value) {
        if (value instanceof Value.Count count) {
            return Long.toString(count.number());
        } else if (value instanceof Value.Decimal decimal) {
            return decimal.number().toPlainString();
        } else if (value instanceof Value.Supplied supplied) {
            return supplied.number().toPlainString();
        } else if (value instanceof Value.Money money) {
            return money.pounds().toPlainString();
        } else if (value instanceof Value.Mean mean) {
            return plain(mean.sum()) + " / " + mean.cases();
        } else if (value instanceof Value.Range range) {
            return plain(range.from()) + " to " + plain(range.to());
        } else if (value instanceof Value.Text text) {
            return text.words();
        }
        return ((Value.Marked) value).marker().symbol();
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}

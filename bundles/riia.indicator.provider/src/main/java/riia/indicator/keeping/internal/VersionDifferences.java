// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import riia.base.Value;
import riia.indicator.Cube;
import riia.indicator.Figure;
import riia.indicator.FigureDifference;
import riia.indicator.FigureDifference.Part;

/** What one version of a return says otherwise than another, cell by cell. Of figures given twice in a file the first counts. */
final class VersionDifferences {

    private final List<FigureDifference> found = new ArrayList<>();

    private VersionDifferences() {
    }

    static List<FigureDifference> of(List<Figure> earlier, List<Figure> later) {
        Map<Cube.Series, Figure> before = bySeries(earlier);
        Map<Cube.Series, Figure> after = bySeries(later);
        Set<Cube.Series> all = new LinkedHashSet<>(after.keySet());
        all.addAll(before.keySet());
        VersionDifferences differences = new VersionDifferences();
        all.forEach(one -> differences.compare(one, Optional.ofNullable(before.get(one)), Optional.ofNullable(after.get(one))));
        return List.copyOf(differences.found);
    }

    private static Map<Cube.Series, Figure> bySeries(List<Figure> figures) {
        Map<Cube.Series, Figure> found = new LinkedHashMap<>();
        figures.forEach(one -> found.putIfAbsent(new Cube.Series(one.indicator(), one.breakdown()), one));
        return found;
    }

    private void compare(Cube.Series series, Optional<Figure> was, Optional<Figure> is) {
        Optional<String> note = is.flatMap(Figure::note).or(() -> was.flatMap(Figure::note));
        add(series, Part.NUMBER, was.map(Figure::number), is.map(Figure::number), note);
        add(series, Part.DENOMINATOR, was.flatMap(Figure::denominator), is.flatMap(Figure::denominator), note);
        add(series, Part.SUPPLIED, was.flatMap(Figure::supplied), is.flatMap(Figure::supplied), note);
        add(series, Part.NOTE, was.flatMap(Figure::note).map(Value.Text::new), is.flatMap(Figure::note).map(Value.Text::new),
                Optional.empty());
    }

    private void add(Cube.Series series, Part part, Optional<? extends Value> before, Optional<? extends Value> after,
            Optional<String> note) {
        if (!text(before).equals(text(after))) {
            found.add(new FigureDifference(series.indicator(), series.breakdown(), part, before.map(Value.class::cast),
                    after.map(Value.class::cast), difference(before, after), note));
        }
    }

    /** Values that a file would write alike are alike: a count of 12 and a decimal of 12. */
    private static Optional<String> text(Optional<? extends Value> value) {
        return value.map(Value::text);
    }

    private static Optional<BigDecimal> difference(Optional<? extends Value> before, Optional<? extends Value> after) {
        Optional<BigDecimal> was = before.flatMap(FigureDifference::number);
        return after.flatMap(FigureDifference::number).flatMap(is -> was.map(is::subtract));
    }
}

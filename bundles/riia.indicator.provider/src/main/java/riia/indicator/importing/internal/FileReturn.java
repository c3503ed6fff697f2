// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.Place;
import riia.base.Problem;
import riia.base.Value;
import riia.indicator.Cube;
import riia.indicator.DatasetDefinition;
import riia.indicator.Figure;
import riia.indicator.Indicator;
import riia.indicator.keeping.internal.ReturnDraft;
import riia.indicator.keeping.internal.ReturnKey;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;

/** One return of a file, as it grows and as a check then sees it. */
final class FileReturn implements ReturnFigures {

    /** In order of place: the order in which people mend a file. */
    static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::place,
            Comparator.<Place, String>comparing(place -> place.sheet().orElse(""))
                    .thenComparingInt(place -> place.row().orElse(0)).thenComparing(place -> place.column().orElse("")));

    private static final Value EMPTY = new Value.Marked(Marker.MISSING);

    private final FileReturns file;
    private final ReturnKey key;
    private final List<Reading> readings = new ArrayList<>(40);
    private final List<Problem> problems = new ArrayList<>(0);
    private Map<Cube.Series, Reading> bySeries;
    private boolean error;

    FileReturn(FileReturns file, ReturnKey key) {
        this.file = file;
        this.key = key;
    }

    void add(Reading reading) {
        readings.add(reading);
    }

    void add(Problem problem) {
        error |= problem.isError();
        problems.add(problem);
    }

    boolean hasError() {
        return error;
    }

    ReturnKey key() {
        return key;
    }

    @Override
    public DatasetDefinition dataset() {
        return file.dataset();
    }

    @Override
    public AreaCode authority() {
        return key.area();
    }

    @Override
    public Period period() {
        return key.period();
    }

    @Override
    public List<Reading> readings() {
        return Collections.unmodifiableList(readings);
    }

    @Override
    public Optional<Reading> reading(String indicator, String breakdown) {
        if (bySeries == null) {
            bySeries = new HashMap<>(readings.size() * 2);
            readings.forEach(one -> bySeries.putIfAbsent(new Cube.Series(one.indicator(), one.breakdown()), one));
        }
        return Optional.ofNullable(bySeries.get(new Cube.Series(indicator, breakdown)));
    }

    @Override
    public Optional<Long> countAt(Period other, String indicator) {
        Optional<FileReturn> inFile = file.find(key.area(), other);
        return inFile.isPresent() ? inFile.get().count(indicator) : file.accepted(key.area(), other, indicator);
    }

    @Override
    public Optional<AreaCode> alsoAt(String indicator, Value value) {
        return file.elsewhere(key, indicator, value);
    }

    boolean says(String indicator, Value value) {
        return readings.stream().anyMatch(one -> one.indicator().equals(indicator) && one.number().equals(value));
    }

    private Optional<Long> count(String indicator) {
        return reading(indicator, Indicator.TOTAL).map(Reading::number)
                .map(value -> value instanceof Value.Count count ? count.number() : null);
    }

    /** Whether it is a form with nothing filled in: no figure, no marker, no note, and nothing in it that could not be read. */
    boolean blank() {
        return !error && !readings.isEmpty() && readings.stream().allMatch(one -> one.number().equals(EMPTY) && one.note().isEmpty()
                && one.supplied().filter(value -> !value.equals(EMPTY)).isEmpty());
    }

    /** As it is to be kept. */
    ReturnDraft draft() {
        List<Figure> figures = new ArrayList<>(readings.size());
        for (Reading one : readings) {
            figures.add(new Figure(one.indicator(), one.breakdown(), one.number(), one.denominator(), one.supplied(),
                    one.note(), one.origin().row()));
        }
        problems.sort(BY_PLACE);
        return ReturnDraft.of(key, figures, problems);
    }

    /** The place of its first figure's row. */
    Place start() {
        Reading.Origin origin = readings.get(0).origin();
        return new Place(origin.file(), origin.sheet().isEmpty() ? Optional.empty() : Optional.of(origin.sheet()),
                OptionalInt.of(origin.row()), Optional.empty());
    }
}

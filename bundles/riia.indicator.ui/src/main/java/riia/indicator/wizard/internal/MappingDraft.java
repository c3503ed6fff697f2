// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.Marker;
import riia.indicator.mapping.CellHabits;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.IndicatorAt;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Orientation;
import riia.indicator.mapping.PeriodAt;
import riia.indicator.mapping.RowCondition;
import riia.indicator.mapping.SheetRule;
import riia.indicator.mapping.TableRows;

/** A mapping that is being made by hand: it may still lack what a finished one must have. One thread. */
final class MappingDraft {

    private final DraftColumns columns;
    private final DraftRows rows;
    private final String part;
    private final Map<String, Meaning> labels;
    private final List<RowCondition> where;
    private String dataset;
    private String name;
    private SheetRule sheet;
    private Orientation orientation;
    private PeriodAt.Form form;
    private CellHabits cells;

    /** Begins with nothing but the row of headings. */
    MappingDraft(String dataset, String name, TableRows at) {
        this.dataset = dataset;
        this.name = name;
        columns = new DraftColumns();
        rows = new DraftRows(at, List.of());
        part = "";
        labels = Map.of();
        where = List.of();
        sheet = SheetRule.ANY;
        orientation = Orientation.ROW_PER_AUTHORITY;
        form = PeriodAt.Form.PLAIN;
        cells = CellHabits.ENGLISH;
    }

    /** Begins with a finished one. */
    MappingDraft(FileMapping from) {
        dataset = from.dataset();
        name = from.name();
        columns = new DraftColumns(from);
        rows = new DraftRows(from.rows(), from.leaveOut());
        part = from.part();
        labels = from.indicator().labels();
        where = from.where();
        sheet = from.sheet();
        orientation = from.orientation();
        form = from.period().form();
        cells = from.cells();
    }

    /** The finished mapping; empty while it lacks something. Its fingerprint is for the service to compute. */
    Optional<FileMapping> finished() {
        return lacks().isEmpty() ? Optional.of(new FileMapping(dataset, part, name, sheet, rows.at(), orientation, columns.authority(),
                new PeriodAt(columns.period(), form), new IndicatorAt(columns.indicator(), columns.breakdown(), labels),
                columns.figures(), cells, where, rows.leaveOut(), "")) : Optional.empty();
    }

    /**
     * What is still to be said, as sentences for the user.
     *
     * @param periodSaid whether the one who imports has said the period
     */
    List<String> missing(boolean periodSaid) {
        List<String> missing = lacks();
        if (columns.period().isEmpty() && !periodSaid) {
            missing.add("Say of which period the figures are");
        }
        return missing;
    }

    private List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        if (columns.authority().isEmpty()) {
            lacks.add("Say whose figures they are: which column names the authority, or what else tells it");
        }
        if (columns.indicator().isEmpty() && orientation != Orientation.ROW_PER_AUTHORITY) {
            lacks.add("Say which column names the indicator");
        }
        if (!columns.hasFigures() && !(isAcross() && columns.figures().isEmpty())) {
            lacks.add("Say which columns hold figures");
        }
        return lacks;
    }

    /** Whether periods or authorities stand across. */
    boolean isAcross() {
        return orientation == Orientation.INDICATORS_DOWN_PERIODS_ACROSS || orientation == Orientation.INDICATORS_DOWN_AUTHORITIES_ACROSS;
    }

    DraftColumns columns() {
        return columns;
    }

    DraftRows rows() {
        return rows;
    }

    /** What the column at a position is taken for. */
    ColumnUse use(int position, Headings headings) {
        return columns.use(position, headings, isAcross());
    }

    /** Takes a column for something else. */
    void use(int position, ColumnUse next, Headings headings) {
        columns.use(position, next, headings, isAcross());
    }

    String dataset() {
        return dataset;
    }

    /** Another dataset has other indicators: what columns held of them is forgotten. */
    void dataset(String id) {
        if (!dataset.equals(id)) {
            dataset = id;
            columns.forget(true);
        }
    }

    String name() {
        return name;
    }

    /** A blank name changes nothing. */
    void name(String next) {
        name = next.isBlank() ? name : next.strip();
    }

    void sheet(SheetRule rule) {
        sheet = rule;
    }

    Orientation orientation() {
        return orientation;
    }

    /** Another way in which the table lies; where rows name the indicator columns do not, and the other way round. */
    void orientation(Orientation next) {
        if (next != orientation) {
            orientation = next;
            columns.forget(next != Orientation.ROW_PER_AUTHORITY);
        }
    }

    PeriodAt.Form form() {
        return form;
    }

    void form(PeriodAt.Form next) {
        form = next;
    }

    CellHabits cells() {
        return cells;
    }

    void decimalComma(boolean comma) {
        cells = new CellHabits(cells.markers(), comma, "");
    }

    /** What a symbol of the sender's means; empty for nothing known. */
    void marker(String symbol, Optional<Marker> meaning) {
        Map<String, Marker> markers = new LinkedHashMap<>(cells.markers());
        markers.keySet().removeIf(one -> one.equalsIgnoreCase(symbol));
        meaning.ifPresent(one -> markers.put(symbol, one));
        cells = new CellHabits(markers, cells.decimalComma(), cells.thousands());
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.command.Table;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.indicator.Tracker;
import riia.reference.Authorities;
import riia.reference.Authority;

/** Submissions as every command reports them, with the state of the return that they belong to. */
final class SubmissionRows {

    static final String FIELDS = "id, dataset, authority, authority_name, period, version, status, derived, received, received_by,"
            + " errors, warnings, file, sha256";

    private static final List<String> COLUMNS = List.of(FIELDS.split(",\\s+"));
    private static final String NOT_INSTALLED = "not installed";

    private record Return(String dataset, AreaCode authority, Period period) {
    }

    private final Submissions submissions;
    private final Datasets datasets;
    private final Authorities authorities;
    private final Map<String, Map<Return, Tracker.Cell>> cells = new HashMap<>();

    SubmissionRows(Submissions submissions, Datasets datasets, Authorities authorities) {
        this.submissions = submissions;
        this.datasets = datasets;
        this.authorities = authorities;
    }

    Table table(List<Submission> list) {
        return new Table(COLUMNS, list.stream().map(this::row).toList());
    }

    /** The returns that stand as derived, whether anything came or not, by dataset, period, authority. */
    Table table(Tracker.State state, Optional<String> dataset, Optional<Period> period) {
        List<Tracker.Cell> found = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (DatasetDefinition definition : datasets.installed()) {
            if (dataset.map(definition.id()::equals).orElse(true)) {
                found.clear();
                cells(definition.id()).values().stream().filter(cell -> cell.state() == state)
                        .filter(cell -> period.map(cell.period()::equals).orElse(true)).forEach(found::add);
                found.sort(Comparator.comparing(Tracker.Cell::period).thenComparing(Tracker.Cell::authority));
                found.forEach(cell -> rows.add(cell.newest().map(this::row).orElseGet(() -> missing(definition.id(), cell))));
            }
        }
        return new Table(COLUMNS, rows);
    }

    private Map<Return, Tracker.Cell> cells(String dataset) {
        return cells.computeIfAbsent(dataset, id -> {
            Map<Return, Tracker.Cell> all = new HashMap<>();
            submissions.tracker(id).cells().forEach(row -> row.forEach(
                    cell -> all.put(new Return(id, cell.authority(), cell.period()), cell)));
            return all;
        });
    }

    private List<Object> missing(String dataset, Tracker.Cell cell) {
        return Table.row(null, dataset, cell.authority().code(), name(cell.authority()), cell.period().code(), null, null,
                cell.state().label(), null, null, null, null, null, null);
    }

    private List<Object> row(Submission one) {
        return Table.row(one.id(), one.dataset(), one.authority().code(), name(one.authority()), one.period().code(), one.version(),
                one.status().label(), derived(one), one.received().toString(), one.receivedBy().person(), one.errors(),
                one.warnings(), one.file(), one.sha256());
    }

    /** How the return stands; comparators' returns are expected of nobody. */
    private String derived(Submission one) {
        if (datasets.find(one.dataset()).isEmpty()) {
            return NOT_INSTALLED;
        }
        Tracker.Cell cell = cells(one.dataset()).get(new Return(one.dataset(), one.authority(), one.period()));
        return cell == null ? Tracker.State.NOT_EXPECTED.label() : cell.state().label();
    }

    private String name(AreaCode code) {
        return authorities.find(code).map(Authority::name).orElse(null);
    }
}

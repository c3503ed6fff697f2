// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import riia.indicator.DatasetDefinition;
import riia.indicator.RecordTable;
import riia.indicator.keeping.internal.AcceptedBlocks;
import riia.indicator.keeping.internal.RecordStore;
import riia.indicator.keeping.internal.ReturnKey;

/**
 * The figures that need several files of a dataset of records: made of what is in force whenever somebody asks, and never kept, so
 * that none of them outlives a file that it was made of. What was made of the same submissions before is remembered.
 */
public final class JoinedFigures {

    /** Figures and the submissions, by part, that they were made of. */
    private record Made(Map<String, String> submissions, List<CountedFigure> figures) {

        static final Made NOTHING = new Made(Map.of(), List.of());
    }

    private record Remembered(DatasetDefinition dataset, Map<ReturnKey, Made> returns) {
    }

    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    /** Gives the joined figures of all returns in force. */
    public void read(Connection connection, DatasetDefinition dataset, AcceptedBlocks.Taker taker) throws SQLException {
        if (dataset.records().isEmpty() || dataset.records().get().aggregates().stream().allMatch(one -> one.joins().isEmpty())) {
            return;
        }
        RecordStore store = new RecordStore(connection);
        Map<ReturnKey, Map<String, String>> returns = new HashMap<>();
        for (RecordStore.InForce one : store.inForce(dataset.id())) {
            returns.computeIfAbsent(new ReturnKey(dataset.id(), one.area(), one.period()), key -> new TreeMap<>())
                    .put(one.part(), one.submission());
        }
        Remembered before = remembered.getOrDefault(dataset.id(), new Remembered(dataset, Map.of()));
        Map<ReturnKey, Made> known = before.dataset().equals(dataset) ? before.returns() : Map.of();
        Map<ReturnKey, Made> made = new HashMap<>();
        for (Map.Entry<ReturnKey, Map<String, String>> one : returns.entrySet()) {
            Made same = known.getOrDefault(one.getKey(), Made.NOTHING);
            made.put(one.getKey(), same.submissions().equals(one.getValue()) ? same
                    : new Made(one.getValue(), make(store, dataset, one.getValue())));
        }
        remembered.put(dataset.id(), new Remembered(dataset, made));
        made.forEach((key, one) -> taker.take(key.area(), key.period(), one.figures().stream().map(CountedFigure::figure).toList()));
    }

    private static List<CountedFigure> make(RecordStore store, DatasetDefinition dataset, Map<String, String> submissions)
            throws SQLException {
        if (submissions.size() == 1) {
            return List.of();
        }
        Map<String, PartRows> parts = new HashMap<>();
        for (Map.Entry<String, String> one : submissions.entrySet()) {
            Optional<RecordTable> table = dataset.records().orElseThrow().table(one.getKey());
            if (table.isPresent()) {
                List<byte[]> chunks = new ArrayList<>();
                store.chunks(one.getValue(), chunks::add);
                parts.put(one.getKey(), new PartRows(table.get(), chunks));
            }
        }
        return RecordCount.joined(dataset, parts);
    }
}

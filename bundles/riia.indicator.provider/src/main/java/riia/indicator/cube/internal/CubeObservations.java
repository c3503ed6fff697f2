// SPDX-License-Identifier: Apache-2.0
package riia.indicator.cube.internal;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.indicator.Cube;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Observations;
import riia.indicator.keeping.internal.AcceptedBlocks;
import riia.indicator.records.internal.JoinedFigures;
import riia.store.Schema;
import riia.store.Store;

/** Holds one cube a dataset and makes a new one when its submissions or its definition have changed, and somebody asks. */
@Component
public final class CubeObservations implements Observations {

    /** A cube, and up to which commit it is known to be right. */
    private record Held(Cube cube, long lastChange, long seen) {

        /** Of two that are right as of the same change the first made stays: a cube is one object while nothing changes. */
        Held better(Held fresh) {
            boolean same = lastChange == fresh.lastChange && cube.definition().equals(fresh.cube.definition());
            return same ? new Held(cube, lastChange, Math.max(seen, fresh.seen)) : seen > fresh.seen ? this : fresh;
        }
    }

    private final Store store;
    private final Datasets datasets;
    private final ConcurrentMap<String, Held> cubes = new ConcurrentHashMap<>();
    private final JoinedFigures joined = new JoinedFigures();

    @Activate
    public CubeObservations(@Reference Store store, @Reference(target = "(riia.area=indicator)") Schema schema,
            @Reference Datasets datasets) {
        this.store = store;
        this.datasets = datasets;
    }

    @Override
    public Optional<Cube> cube(String dataset) {
        Optional<DatasetDefinition> definition = datasets.find(dataset);
        if (definition.isEmpty()) {
            cubes.remove(dataset);
            return Optional.empty();
        }
        Held fresh = current(definition.get(), cubes.get(dataset));
        return Optional.of(cubes.merge(dataset, fresh, Held::better).cube());
    }

    /** Not under a lock: whoever is in a transaction and asks must not wait for one who waits for the transaction. */
    private Held current(DatasetDefinition definition, Held held) {
        long sequence = store.sequence();
        boolean same = held != null && held.cube().definition().equals(definition);
        if (same && held.seen() == sequence) {
            return held;
        }
        return store.read(connection -> {
            AcceptedBlocks blocks = new AcceptedBlocks(connection, definition.id());
            long lastChange = blocks.lastChange();
            Cube cube = same && held.lastChange() == lastChange ? held.cube()
                    : new CubeBuilder(definition, sequence).build(blocks, connection, joined);
            return new Held(cube, lastChange, sequence);
        });
    }
}

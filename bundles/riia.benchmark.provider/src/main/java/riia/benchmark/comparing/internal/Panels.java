// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import riia.indicator.Cube;
import riia.indicator.DatasetDefinition;
import riia.reference.Populations;

/**
 * What was worked out of the newest cube of each dataset, kept while there is room. Another cube of a dataset begins anew, so that no
 * answer mixes two. Safe on every thread.
 */
final class Panels {

    private final Populations populations;
    private final Map<String, SoftReference<Panel>> kept = new ConcurrentHashMap<>();

    private final Function<DatasetDefinition, Versions> versions;

    /** @param versions under which definitions the accepted returns of a dataset were read */
    Panels(Populations populations, Function<DatasetDefinition, Versions> versions) {
        this.populations = populations;
        this.versions = versions;
    }

    Panel of(Cube cube) {
        SoftReference<Panel> known = kept.get(cube.definition().id());
        Panel panel = known == null ? null : known.get();
        if (panel == null || panel.cube() != cube) {
            panel = new Panel(cube, populations, () -> versions.apply(cube.definition()));
            kept.put(cube.definition().id(), new SoftReference<>(panel));
        }
        return panel;
    }
}

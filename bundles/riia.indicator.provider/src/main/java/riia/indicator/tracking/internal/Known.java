// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tracking.internal;

import java.util.stream.Collectors;

import riia.base.AreaCode;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.DecisionException;
import riia.indicator.Return;
import riia.region.ActiveRegion;
import riia.region.Regions;

/** Whether there is such a return: of an installed dataset, for a period of its kind, of a member of the region. */
final class Known {

    private final Regions regions;
    private final Datasets datasets;

    Known(Regions regions, Datasets datasets) {
        this.regions = regions;
        this.datasets = datasets;
    }

    /** @throws DecisionException if there is not; says what there is */
    DatasetDefinition require(Return of) {
        DatasetDefinition dataset = dataset(of.dataset());
        if (of.period().type() != dataset.periodType()) {
            throw new DecisionException(of.period() + " is a " + of.period().type().label() + "; dataset '" + dataset.id()
                    + "' is collected by " + dataset.periodType().label());
        }
        member(of.authority());
        return dataset;
    }

    DatasetDefinition dataset(String id) {
        return datasets.find(id).orElseThrow(() -> new DecisionException("No dataset '" + id + "' is installed; there is "
                + datasets.installed().stream().map(DatasetDefinition::id).collect(Collectors.joining(", "))));
    }

    void member(AreaCode authority) {
        if (!regions.active().map(ActiveRegion::members).map(all -> all.contains(authority)).orElse(false)) {
            throw new DecisionException(authority + " is no member of the region, and nothing is expected of it");
        }
    }
}

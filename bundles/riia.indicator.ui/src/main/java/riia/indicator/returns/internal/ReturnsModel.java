// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Submissions;
import riia.indicator.Tracker;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.region.Regions;

/** What the view Returns shows of a dataset. Every method asks services and belongs on a worker thread. */
final class ReturnsModel {

    private final Datasets datasets;
    private final Submissions submissions;
    private final Authorities authorities;
    private final Regions regions;

    ReturnsModel(Datasets datasets, Submissions submissions, Authorities authorities, Regions regions) {
        this.datasets = datasets;
        this.submissions = submissions;
        this.authorities = authorities;
        this.regions = regions;
    }

    /** Where the returns of a dataset stand; of the first one with returns, preferring those that are still collected, if none is wanted. */
    ReturnsMatrix load(Optional<String> wanted) {
        List<ReturnsMatrix.Choice> choices = datasets.installed().stream()
                .sorted(Comparator.comparing((DatasetDefinition one) ->
                        one.sensitivity() == DatasetDefinition.Sensitivity.PUBLISHED))
                .map(one -> new ReturnsMatrix.Choice(one.id(), one.name())).toList();
        Optional<ReturnsMatrix.Choice> chosen = choices.stream().filter(one -> wanted.equals(Optional.of(one.id()))).findFirst()
                .or(() -> choices.stream().filter(one -> !submissions.tracker(one.id()).periods().isEmpty()).findFirst())
                .or(() -> choices.stream().findFirst());
        Tracker tracker = chosen.map(one -> submissions.tracker(one.id()))
                .orElse(new Tracker("", List.of(), List.of(), List.of()));
        return new ReturnsMatrix(choices, chosen, tracker.authorities().stream().map(this::name).toList(), tracker, readOnly());
    }

    private String name(AreaCode code) {
        return authorities.find(code).map(Authority::name).orElse(code.code());
    }

    private Optional<String> readOnly() {
        return regions.active().filter(one -> one.profile().isEmpty())
                .map(one -> "The profile of region '" + one.id() + "' is not installed, so nothing can be decided now.");
    }
}

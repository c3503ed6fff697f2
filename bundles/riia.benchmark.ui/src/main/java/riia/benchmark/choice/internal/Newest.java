// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.choice.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Submissions;
import riia.region.Regions;
import riia.workbench.Outcome;
import riia.workbench.ViewSite;
import riia.workbench.ViewSite.State;

/**
 * Asks in the background for what a view of figures shows. Only the answer to the newest question is shown, and a failure in its place. On
 * the user interface's thread.
 *
 * @param <T> what is shown
 */
public final class Newest<T> {

    private final ViewSite site;
    private final Consumer<T> show;
    private int asked;

    public Newest(ViewSite site, Consumer<T> show) {
        this.site = site;
        this.show = show;
    }

    /** Asks anew whenever figures, datasets, the region or the view's parameters change; until there is an answer it is said to be loading. */
    public void follow(Runnable again) {
        for (String topic : List.of(Submissions.CHANGED, Datasets.CHANGED, Regions.CHANGED)) {
            site.events(topic, again);
        }
        site.onParameters(given -> again.run());
        site.showState(State.loading("Looking up the figures"));
        again.run();
    }

    /** @param question runs on a worker thread */
    public void ask(String title, Supplier<T> question) {
        int asking = ++asked;
        site.start(title, progress -> Outcome.of(question), outcome -> {
            if (asking != asked) {
                return;
            }
            if (outcome instanceof Outcome.Failed<T> failed) {
                site.showState(State.failed("The figures could not be compared", failed.reason(),
                        new State.Remedy("Try again", () -> ask(title, question))));
            } else if (outcome instanceof Outcome.Done<T> done) {
                show.accept(done.value());
            }
        });
    }

    /** Does something in the background and says what came of it. */
    public void say(String title, Runnable deed, String done) {
        site.start(title, progress -> Outcome.of(() -> {
            deed.run();
            return done;
        }), outcome -> site.say(outcome instanceof Outcome.Failed<String> failed ? "Not done: " + failed.reason() : done));
    }

    /**
     * Shows that a dataset has no figures, and the way to go on: to another that has, or to the returns.
     *
     * @param datasets as {@link Offering} gives them
     */
    public void nothing(Choice datasets, Optional<DatasetDefinition> dataset, Runnable again) {
        State.Remedy returns = new State.Remedy("Go to Returns", () -> site.show("riia.returns", Map.of()));
        State.Remedy other = new State.Remedy("Show another dataset", () -> {
            site.keep(Offering.DATASET, "");
            again.run();
        });
        site.showState(dataset.map(one -> State.empty("Nothing to compare yet in " + one.name(),
                "Figures are compared once they have been accepted. Import and accept the authorities' returns first.",
                datasets.items().size() > 1 ? other : returns))
                .orElseGet(() -> State.empty("No dataset is installed",
                        "A dataset comes with a bundle: put one into the workspace's plugins folder.", returns)));
    }
}

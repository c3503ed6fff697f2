// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceReference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import riia.contribution.spi.ContributionException;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.spi.Dataset;

class InstalledDatasetsTest {

    private final List<String> told = new ArrayList<>();
    private final InstalledDatasets datasets = new InstalledDatasets(new EventAdmin() {
        @Override
        public void postEvent(Event event) {
            told.add(event.getTopic() + " " + event.getProperty("id"));
        }

        @Override
        public void sendEvent(Event event) {
            throw new AssertionError("changes are told after the fact");
        }
    });

    @Test
    void the_highest_ranking_of_an_id_counts_and_gives_back() {
        ServiceReference<Dataset> ours = reference(0);
        ServiceReference<Dataset> theirs = reference(10);
        datasets.bindDataset(dataset("riia", "1"), ours);
        datasets.bindDataset(dataset("riia", "2"), theirs);
        assertThat(versions()).containsExactly("2");

        datasets.unbindDataset(theirs);
        assertThat(versions()).containsExactly("1");
        assertThat(told).containsExactly(Datasets.CHANGED + " riia", Datasets.CHANGED + " riia", Datasets.CHANGED + " riia");
    }

    @Test
    void one_that_is_outranked_changes_nothing_for_anybody() {
        datasets.bindDataset(dataset("riia", "2"), reference(10));
        ServiceReference<Dataset> lower = reference(0);
        datasets.bindDataset(dataset("riia", "1"), lower);
        datasets.unbindDataset(lower);

        assertThat(versions()).containsExactly("2");
        assertThat(told).hasSize(1);
    }

    @Test
    void a_dataset_that_throws_is_left_out_alone() {
        datasets.bindDataset(() -> {
            throw new IllegalStateException("broken plug-in");
        }, reference(99));
        datasets.bindDataset(dataset("riia", "1"), reference(0));

        assertThat(versions()).containsExactly("1");
    }

    @Test
    void every_dataset_is_asked_for_duplicates_and_denominators() {
        datasets.bindDataset(dataset("riia", "1"), reference(0));

        DatasetDefinition definition = datasets.find("riia").orElseThrow();
        assertThat(definition.checks()).extracting(CheckDeclaration::kind).containsExactly("duplicate", "denominator");
        assertThat(definition.checks()).allSatisfy(check -> assertThat(check.severity()).isEqualTo(riia.base.Severity.ERROR));
        assertThat(datasets.find("other")).isEmpty();
    }

    private List<String> versions() {
        return datasets.installed().stream().map(DatasetDefinition::version).toList();
    }

    private static Dataset dataset(String id, String version) {
        try {
            return new DatasetType().parse(new FakeSource("{\"id\": \"" + id + "\", \"name\": \"n\", \"version\": \"" + version
                    + "\", \"periodType\": \"quarter\", \"indicators\": [{\"id\": \"A\", \"name\": \"a\", \"basis\": \"flow\"}]}"));
        } catch (ContributionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** References compare by ranking, as the framework's do. */
    @SuppressWarnings("unchecked")
    private static ServiceReference<Dataset> reference(int ranking) {
        return (ServiceReference<Dataset>) Proxy.newProxyInstance(InstalledDatasetsTest.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "compareTo" -> Integer.compare(ranking, rankingOf(arguments[0]));
                    case "getProperty", "hashCode" -> ranking;
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> "dataset of ranking " + ranking;
                    default -> null;
                });
    }

    private static int rankingOf(Object reference) {
        return (Integer) ((ServiceReference<?>) reference).getProperty("service.ranking");
    }
}

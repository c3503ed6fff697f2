// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import java.util.List;
import java.util.Map;

import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.contribution.json.internal.JsonDocument;
import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;
import riia.contribution.spi.ContributionType;
import riia.indicator.spi.Check;
import riia.indicator.spi.Dataset;

/** Files {@code riia/dataset/*.json}: a dataset, as {@code schema/dataset.schema.json} describes it. */
@Component
public final class DatasetType implements ContributionType<Dataset> {

    /** The kinds of check that are present; a declaration of another kind is taken as it is. */
    @Reference
    private volatile List<Check> checks;

    /** For Declarative Services, which fill the field. */
    public DatasetType() {
        this(List.of());
    }

    DatasetType(List<Check> checks) {
        this.checks = checks;
    }

    @Override
    public String id() {
        return "dataset";
    }

    @Override
    public Class<Dataset> service() {
        return Dataset.class;
    }

    @Override
    public Dataset parse(ContributionSource source) throws ContributionException {
        return new DatasetReader(checks).read(JsonDocument.read(source, "a dataset"));
    }

    @Override
    public Map<String, Object> properties(Dataset contribution) {
        int ranking = contribution instanceof DeclaredDataset declared ? declared.ranking() : 0;
        return Map.of(Constants.SERVICE_RANKING, ranking, "riia.dataset", contribution.definition().id());
    }
}

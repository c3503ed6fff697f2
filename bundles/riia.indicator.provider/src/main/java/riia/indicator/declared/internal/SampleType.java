// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import java.util.Map;

import org.osgi.service.component.annotations.Component;

import riia.contribution.json.internal.Json;
import riia.contribution.json.internal.JsonDocument;
import riia.contribution.json.internal.JsonObject;
import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;
import riia.contribution.spi.ContributionType;
import riia.indicator.spi.SampleFiles;

/** Files {@code riia/sample/*.json}: figures to begin with, as {@code schema/sample.schema.json} describes it. */
@Component
public final class SampleType implements ContributionType<SampleFiles> {

    @Override
    public String id() {
        return "sample";
    }

    @Override
    public Class<SampleFiles> service() {
        return SampleFiles.class;
    }

    @Override
    public SampleFiles parse(ContributionSource source) throws ContributionException {
        JsonObject file = JsonDocument.read(source, "a sample");
        SampleFiles sample = new SampleFiles(file.text("id"), file.text("label"), file.list("files", one -> file(source, one)));
        file.nothingElse();
        if (sample.files().isEmpty()) {
            throw new ContributionException(file.line(), "the sample has no 'files'; expected at least one", null);
        }
        return sample;
    }

    private static SampleFiles.File file(ContributionSource source, Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a file of a sample");
        String dataset = object.text("dataset");
        NeighbouringFile neighbour = new NeighbouringFile(source, object.text("file"));
        object.nothingElse();
        if (!neighbour.exists()) {
            throw new ContributionException(object.line(), "found no file '" + neighbour.path() + "' beside " + source.path(), null);
        }
        return new SampleFiles.File(dataset, neighbour);
    }

    @Override
    public Map<String, Object> properties(SampleFiles contribution) {
        return Map.of("riia.sample", contribution.id());
    }
}

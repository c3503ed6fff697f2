// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.ImportRequest;
import riia.indicator.LayoutDeclaration;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.MappingException;
import riia.indicator.mapping.Mappings;
import riia.indicator.spi.Layout;

/** What a request names, held against what is installed. What is not is the caller's mistake. */
final class Asked {

    private final Datasets datasets;
    private final FileContributors contributors;
    private final Mappings mappings;

    Asked(Datasets datasets, FileContributors contributors, Mappings mappings) {
        this.datasets = datasets;
        this.contributors = contributors;
        this.mappings = mappings;
    }

    /**
     * The datasets that the file may be of.
     *
     * @throws IllegalArgumentException if the dataset, the layout or something that the mapping names is not installed
     */
    List<DatasetDefinition> datasets(ImportRequest request) {
        List<DatasetDefinition> installed = datasets.installed();
        Optional<String> id = request.mapping().map(FileMapping::dataset).or(request::dataset);
        List<DatasetDefinition> asked = installed.stream().filter(one -> id.map(one.id()::equals).orElse(true)).toList();
        request.mapping().ifPresent(mapping -> verify(mapping, request));
        if (id.isPresent() && asked.isEmpty()) {
            throw unknown("dataset", id.get(), () -> installed.stream().map(DatasetDefinition::id).collect(Collectors.joining(", ")));
        }
        if (request.layout().isPresent() && layouts(asked).noneMatch(request.layout().get()::equals)) {
            throw unknown("layout", request.layout().get(), () -> layouts(asked).distinct().collect(Collectors.joining(", ")));
        }
        return asked;
    }

    private void verify(FileMapping mapping, ImportRequest request) {
        try {
            mappings.verify(mapping);
        } catch (MappingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        if (request.dataset().isPresent() && !request.dataset().get().equals(mapping.dataset())) {
            throw new IllegalArgumentException("Mapping '" + mapping.name() + "' is for dataset " + mapping.dataset() + ", not for "
                    + request.dataset().get());
        }
        if (request.layout().isPresent()) {
            throw new IllegalArgumentException("A file is read by a mapping or by a layout; leave one of the two out");
        }
    }

    private Stream<String> layouts(List<DatasetDefinition> of) {
        return Stream.concat(of.stream().flatMap(one -> one.layouts().stream()).map(LayoutDeclaration::id),
                contributors.layoutsForEveryDataset().stream().map(Layout::kind));
    }

    private static IllegalArgumentException unknown(String what, String id, Supplier<String> installed) {
        return new IllegalArgumentException("No " + what + " '" + id + "' is installed; there is " + installed.get());
    }
}

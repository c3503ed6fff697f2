// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import riia.indicator.keeping.internal.Contributed;
import riia.indicator.spi.Check;
import riia.indicator.spi.Format;
import riia.indicator.spi.Layout;

/** The formats, layouts and checks that are there at this moment. */
@Component(service = FileContributors.class)
public final class FileContributors {

    private final Contributed<Format> formats = new Contributed<>();
    private final Contributed<Layout> layouts = new Contributed<>();
    private final Contributed<Check> checks = new Contributed<>();

    /** Formats, best ranked first. */
    public List<Format> formats() {
        return formats.ranked();
    }

    /** The layout of a kind. */
    Optional<Layout> layout(String kind) {
        return layouts.best(one -> one.kind().equals(kind));
    }

    /** The layouts that are tried for every dataset, one a kind, by kind. */
    List<Layout> layoutsForEveryDataset() {
        Map<String, Layout> byKind = new TreeMap<>();
        layouts.ranked().stream().filter(Layout::everyDataset).forEach(one -> byKind.putIfAbsent(one.kind(), one));
        return List.copyOf(byKind.values());
    }

    /** The check of a kind. */
    Optional<Check> check(String kind) {
        return checks.best(one -> one.kind().equals(kind));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindFormat(Format format, ServiceReference<Format> reference) {
        formats.add(reference, format);
    }

    void unbindFormat(ServiceReference<Format> reference) {
        formats.remove(reference);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindLayout(Layout layout, ServiceReference<Layout> reference) {
        layouts.add(reference, layout);
    }

    void unbindLayout(ServiceReference<Layout> reference) {
        layouts.remove(reference);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindCheck(Check check, ServiceReference<Check> reference) {
        checks.add(reference, check);
    }

    void unbindCheck(ServiceReference<Check> reference) {
        checks.remove(reference);
    }
}

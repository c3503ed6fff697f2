// SPDX-License-Identifier: Apache-2.0
package riia.report.template.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.region.ActiveRegion;
import riia.region.Regions;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.OutletException;
import riia.report.TemplateRequest;
import riia.report.Templates;

/** Makes templates from what a dataset declares. */
@Component
public final class DeclaredTemplates implements Templates {

    private static final List<String> FORMATS = List.of("xlsx", "csv");

    private final Datasets datasets;
    private final Regions regions;
    private final Authorities authorities;
    private final Outlet outlet;

    @Activate
    public DeclaredTemplates(@Reference Datasets datasets, @Reference Regions regions, @Reference Authorities authorities,
            @Reference Outlet outlet) {
        this.datasets = datasets;
        this.regions = regions;
        this.authorities = authorities;
        this.outlet = outlet;
    }

    @Override
    public List<String> formats() {
        return FORMATS;
    }

    @Override
    public void write(Actor actor, TemplateRequest request, Path target) {
        String format = format(target);
        DatasetDefinition dataset = dataset(request.dataset());
        Period period = period(request.period(), dataset);
        List<Line> lines = Line.all(dataset, period, authorities(request.authority()));
        Leaving leaving = new Leaving(Leaving.Kind.NO_FIGURES, "Template of " + dataset.name(), Optional.of(dataset.id() + " " + dataset.version()),
                Optional.of(period.code()));
        outlet.file(actor, target, leaving, (out, mark) -> {
            if (format.equals("csv")) {
                Csv.write(out, lines);
            } else {
                Workbook.write(out, dataset, period, lines);
            }
        });
    }

    private static String format(Path target) {
        String name = String.valueOf(target.getFileName());
        return FORMATS.stream().filter(one -> name.toLowerCase(Locale.ROOT).endsWith("." + one)).findFirst().orElseThrow(() ->
                new IllegalArgumentException("'" + name + "' has an ending that no template can be written to; there is ."
                        + String.join(", .", FORMATS)));
    }

    /** Only what is collected as counts or the like in the standard layout has a row for each figure. */
    private DatasetDefinition dataset(String id) {
        DatasetDefinition dataset = datasets.find(id).orElseThrow(() -> new IllegalArgumentException("'" + id + "' is no installed dataset; there are "
                + datasets.installed().stream().map(DatasetDefinition::id).collect(Collectors.joining(", "))));
        if (dataset.layouts().stream().noneMatch(one -> one.kind().equals("standard"))) {
            throw new IllegalArgumentException("Dataset '" + id + "' is not read in the standard layout, so there is no template of it; there are "
                    + datasets.installed().stream().filter(one -> one.layouts().stream().anyMatch(layout -> layout.kind().equals("standard")))
                            .map(DatasetDefinition::id).collect(Collectors.joining(", ")));
        }
        return dataset;
    }

    private static Period period(Optional<Period> given, DatasetDefinition dataset) {
        Period period = given.orElseGet(() -> PeriodCells.lastEnded(dataset.periodType(), LocalDate.now(ZoneId.of("Europe/London"))));
        if (period.type() != dataset.periodType()) {
            throw new IllegalArgumentException("'" + period.code() + "' is a " + period.type().label() + "; dataset " + dataset.id()
                    + " is collected by " + dataset.periodType().label());
        }
        return period;
    }

    private List<Authority> authorities(Optional<AreaCode> wanted) {
        ActiveRegion active = regions.active().orElseThrow(() -> new OutletException("No workspace is open"));
        if (wanted.isPresent() && !active.members().contains(wanted.get())) {
            throw new IllegalArgumentException("'" + wanted.get() + "' is no member of " + active.id() + "; there are "
                    + active.members().stream().map(AreaCode::code).collect(Collectors.joining(", ")));
        }
        return wanted.map(List::of).orElse(active.members()).stream().map(code -> authorities.find(code).orElseThrow(() ->
                new OutletException("Authority " + code + " is a member of " + active.id() + " and not in the register of authorities"))).toList();
    }
}

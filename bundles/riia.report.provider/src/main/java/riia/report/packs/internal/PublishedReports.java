// SPDX-License-Identifier: Apache-2.0
package riia.report.packs.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Progress;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.UnknownException;
import riia.region.ActiveRegion;
import riia.region.Regions;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.OutletException;
import riia.report.PackKind;
import riia.report.PackRequest;
import riia.report.Reports;
import riia.report.document.Document;
import riia.report.document.Document.Section;
import riia.report.rug.internal.Behind;
import riia.report.rug.internal.RugTable;
import riia.report.spi.DocumentFormat;
import riia.report.spi.PackRules;
import riia.report.spi.ReportSection;

/** Writes rugs and packs as documents, in whichever formats are installed, through the outlet. */
@Component
public final class PublishedReports implements Reports {

    private final Benchmarks benchmarks;
    private final Regions regions;
    private final Outlet outlet;
    private final Clock clock;

    /** Lowest ranking first, as are the others. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<DocumentFormat> formats = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<ReportSection> sections = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Map.Entry<Map<String, Object>, PackRules>> rules = List.of();

    /** @param clock one that a test may offer as a service; else the system's, in London */
    @Activate
    public PublishedReports(@Reference Benchmarks benchmarks, @Reference Regions regions, @Reference Outlet outlet,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.benchmarks = benchmarks;
        this.regions = regions;
        this.outlet = outlet;
        this.clock = clock == null ? Clock.system(ZoneId.of("Europe/London")) : clock;
    }

    @Override
    public List<String> rugFormats() {
        return new Formats(formats).endings();
    }

    @Override
    public void rug(Actor actor, ComparisonQuery query, Path target) {
        DocumentFormat format = new Formats(formats).of(target, "rug");
        Comparisons comparisons = compared(query);
        Frame frame = Frame.of(regions, rules);
        String period = query.period().code();
        Section rug = new Section("rug", "Authorities by indicators", List.of(new RugTable(comparisons, frame.region()).block()));
        write(actor, target, format, "Tartan rug " + period, comparisons, frame, "Tartan rug, " + frame.region() + ", " + period,
                List.of(rug, Behind.sources(comparisons), Behind.definitions(comparisons)));
    }

    @Override
    public List<PackKind> packs() {
        Optional<PackRules> own = regions.active().map(ActiveRegion::id).flatMap(id -> Frame.rules(id, rules));
        return Stream.of(Kind.values()).map(kind -> new PackKind(kind.id(), kind.label(), kind.perAuthority(), Frame.sections(kind, own)))
                .toList();
    }

    @Override
    public List<String> packFormats() {
        return rugFormats();
    }

    @Override
    public void pack(Actor actor, PackRequest request, Path target) {
        Kind kind = Kind.of(request.kind());
        requireFit(kind, request.authority().isPresent());
        pack(actor, kind, request, target);
    }

    @Override
    public List<Path> packOfEach(Actor actor, PackRequest request, Path target, Progress progress) {
        Kind kind = Kind.of(request.kind());
        requireFit(kind, true);
        if (request.authority().isPresent()) {
            throw new IllegalArgumentException("Packs of all members are about no one authority; found " + request.authority().get());
        }
        List<ComparedAuthority> members = compared(query(request)).authorities();
        List<Path> written = new ArrayList<>();
        for (ComparedAuthority member : members) {
            progress.check();
            progress.step(member.name(), written.size(), members.size());
            Path own = Targets.of(target, member.code());
            pack(actor, kind, new PackRequest(request.kind(), request.dataset(), request.period(), Optional.of(member.code()), request.basis(),
                    request.model()), own);
            written.add(own);
        }
        return written;
    }

    private void pack(Actor actor, Kind kind, PackRequest request, Path target) {
        DocumentFormat format = new Formats(formats).of(target, "pack");
        Comparisons comparisons = compared(query(request));
        Frame frame = Frame.of(regions, rules);
        String about = request.authority().map(code -> name(comparisons, code)).orElse(frame.region());
        String period = request.period().code();
        write(actor, target, format, "Pack " + kind.id() + " " + request.authority().map(code -> code + " ").orElse("") + period, comparisons,
                frame, kind.title() + ", " + about + ", " + period, new Sections(sections).write(frame.sections(kind), request, comparisons));
    }

    private void write(Actor actor, Path target, DocumentFormat format, String entry, Comparisons comparisons, Frame frame, String title,
            List<Section> written) {
        String period = comparisons.period().code();
        Leaving leaving = new Leaving(Leaving.Kind.WORKING, entry,
                Optional.of(comparisons.dataset().id() + " " + comparisons.dataset().version()),
                Optional.of(period + ", as of commit " + comparisons.sequence()));
        String subtitle = comparisons.dataset().name() + ", " + Behind.basis(comparisons);
        outlet.file(actor, target, leaving, (out, mark) -> format.write(new Document(title, subtitle, mark, frame.branding(),
                Frame.made(clock, comparisons.sequence()), written), out));
    }

    private static ComparisonQuery query(PackRequest request) {
        return ComparisonQuery.members(request.dataset(), request.period()).by(request.basis(), request.model());
    }

    private Comparisons compared(ComparisonQuery query) {
        Comparisons comparisons = benchmarks.compare(query);
        List<Period> periods = benchmarks.periods(query.dataset());
        if (!periods.contains(query.period())) {
            throw new OutletException("Dataset " + query.dataset() + " has no accepted figures for " + query.period() + "; "
                    + (periods.isEmpty() ? "it has none at all: import a return first" : "it has some for "
                            + String.join(", ", periods.stream().map(Period::code).toList())));
        }
        return comparisons;
    }

    private static void requireFit(Kind kind, boolean authority) {
        if (kind.perAuthority() != authority) {
            throw new IllegalArgumentException(authority ? "The pack '" + kind.id() + "' is about the region; it takes no authority"
                    : "The pack '" + kind.id() + "' is about one authority; say which");
        }
    }

    private static String name(Comparisons comparisons, AreaCode code) {
        return comparisons.row(code).stream().mapToObj(comparisons.authorities()::get).map(ComparedAuthority::name).findFirst()
                .orElseThrow(() -> new UnknownException("'" + code + "' is no member of the region; there is " + comparisons.authorities().stream()
                        .map(one -> one.code() + " " + one.name()).collect(Collectors.joining(", "))));
    }
}

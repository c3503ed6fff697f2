// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Problem;
import riia.indicator.Datasets;
import riia.indicator.Figure;
import riia.indicator.FigureDifference;
import riia.indicator.Return;
import riia.indicator.Submission;
import riia.indicator.Submission.Status;
import riia.indicator.Submissions;
import riia.indicator.Tracker;
import riia.indicator.VersionHistory;
import riia.indicator.marks.internal.Marks;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.region.ActiveRegion;
import riia.region.Regions;
import riia.store.Journal;
import riia.store.JournalEntry;
import riia.store.Schema;
import riia.store.Store;

/** The submissions in the store. */
@Component
public final class KeptSubmissions implements Submissions {

    private final Store store;
    private final Regions regions;
    private final Datasets datasets;
    private final Authorities authorities;
    private final ReturnCalendar calendar;
    private final ReturnStages stages;
    private final VersionActs acts;

    @Activate
    public KeptSubmissions(@Reference Store store, @Reference(target = "(riia.area=indicator)") Schema schema,
            @Reference Regions regions, @Reference Datasets datasets, @Reference Authorities authorities,
            @Reference ReturnCalendar calendar, @Reference ReturnStages stages, @Reference Journal journal) {
        this.store = store;
        this.regions = regions;
        this.datasets = datasets;
        this.authorities = authorities;
        this.calendar = calendar;
        this.stages = stages;
        this.acts = new VersionActs(journal, stages);
    }

    @Override
    public List<Submission> list(Filter filter) {
        Set<AreaCode> members = filter.everyAuthority() ? Set.of() : new HashSet<>(members());
        return store.read(connection -> all(connection, filter.dataset())).stream()
                .filter(one -> filter.everyAuthority() ? one.authority().isAuthority() : members.contains(one.authority()))
                .filter(one -> filter.period().map(one.period()::equals).orElse(true))
                .filter(one -> filter.status().map(one.status()::equals).orElse(true)).toList();
    }

    private static List<Submission> all(Connection connection, Optional<String> dataset) throws SQLException {
        SubmissionTable table = new SubmissionTable(connection);
        return dataset.isPresent() ? table.ofDataset(dataset.get()) : table.all();
    }

    private List<AreaCode> members() {
        return regions.active().map(ActiveRegion::members).orElse(List.of());
    }

    @Override
    public Optional<Submission> find(String id) {
        return store.read(connection -> new SubmissionTable(connection).find(id));
    }

    @Override
    public List<Problem> problems(String id) {
        return store.read(connection -> {
            SubmissionTable table = new SubmissionTable(connection);
            Optional<Submission> found = table.find(id);
            if (found.isEmpty()) {
                return List.of();
            }
            List<Problem> problems = new ArrayList<>(ProblemBlock.read(new FileTable(connection).problems(found.get().sha256())));
            problems.addAll(ProblemBlock.read(table.problems(id)));
            return problems;
        });
    }

    @Override
    public List<Figure> figures(String id) {
        return store.read(connection -> {
            SubmissionTable table = new SubmissionTable(connection);
            return table.find(id).isPresent() ? Block.read(table.block(id)) : List.of();
        });
    }

    @Override
    public List<VersionHistory> history(Return of) {
        return acts.of(store.read(connection -> new SubmissionTable(connection).ofReturn(of)));
    }

    @Override
    public List<FigureDifference> differences(String id, Optional<String> against) {
        Submission later = known(id);
        List<Submission> versions = store.read(connection -> new SubmissionTable(connection).ofReturn(Return.of(later))).stream()
                .filter(one -> one.part().equals(later.part())).toList();
        Optional<Submission> earlier = against.isEmpty()
                ? versions.stream().filter(one -> one.version() < later.version()).max(Comparator.comparingInt(Submission::version))
                : Optional.of(versions.stream().filter(one -> one.id().equals(against.get())).findFirst().orElseThrow(() ->
                        new IllegalArgumentException("'" + against.get() + "' is no version of the same return as " + id + "; there are "
                                + versions.stream().map(Submission::id).collect(Collectors.joining(", ")))));
        return VersionDifferences.of(earlier.map(one -> figures(one.id())).orElse(List.of()), figures(id));
    }

    private Submission known(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no submission '" + id + "'"));
    }

    @Override
    public Submission accept(Actor actor, String id, String reason) {
        String kept = FreeText.kept("The reason", reason);
        return decide(actor, id, decision -> decision.accept(kept));
    }

    @Override
    public Submission reject(Actor actor, String id, String reason) {
        String kept = FreeText.kept("The reason", reason);
        return decide(actor, id, decision -> decision.reject(kept));
    }

    @Override
    public Submission query(Actor actor, String id, String reason) {
        String kept = FreeText.kept("The reason", reason);
        return decide(actor, id, decision -> decision.query(kept));
    }

    @Override
    public Submission undo(Actor actor, String id) {
        boolean released = stages.released(id);
        Status waited = waitedBefore(id);
        return decide(actor, id, decision -> decision.undo(waited, released));
    }

    /** How a submission waited when the decision that stands was made; received, if that was done as it was imported. */
    private Status waitedBefore(String id) {
        String decided = find(id).map(one -> one.status().label()).orElse("");
        return acts.entries(id).stream().filter(one -> one.what().equals(decided)).reduce((one, later) -> later)
                .flatMap(JournalEntry::before).filter(Status.QUERIED.label()::equals).map(one -> Status.QUERIED)
                .orElse(Status.RECEIVED);
    }

    @Override
    public Submission withdraw(Actor actor, String id) {
        boolean released = stages.released(id);
        return decide(actor, id, decision -> decision.withdraw(released));
    }

    @FunctionalInterface
    private interface Act {
        Submission on(Decision decision) throws SQLException;
    }

    private Submission decide(Actor actor, String id, Act act) {
        ReadOnly.refuse(regions);
        return store.write(actor, transaction -> act.on(Decision.about(transaction, id)));
    }

    @Override
    public Tracker tracker(String dataset) {
        List<AreaCode> members = members().stream().sorted(Comparator.comparing(this::name)).toList();
        return datasets.find(dataset).map(definition -> store.read(connection -> new ReturnTracker(definition, calendar, stages,
                new SubmissionTable(connection).ofDataset(dataset), new Marks(connection)).track(members)))
                .orElseGet(() -> new Tracker(dataset, members, List.of(), members.stream().map(one -> List.<Tracker.Cell>of()).toList()));
    }

    private String name(AreaCode code) {
        return authorities.find(code).map(Authority::name).orElse(code.code());
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.context.About;
import riia.benchmark.context.Asking;
import riia.benchmark.context.Comment;
import riia.benchmark.context.Comments;
import riia.benchmark.context.ContextException;
import riia.benchmark.context.Explanation;
import riia.benchmark.context.Explanation.State;
import riia.benchmark.context.Explanations;
import riia.benchmark.declared.internal.RulesInForce;
import riia.benchmark.spi.BenchmarkRules;
import riia.benchmark.spi.BenchmarkRules.Explain;
import riia.region.RegionProfile;
import riia.store.Schema;
import riia.store.Store;
import riia.store.Transaction;

/** Works out whom to ask from the figures as they are now; only that somebody was asked, or need not answer, is kept. */
@Component
public final class KeptExplanations implements Explanations {

    private final Store store;
    private final Admission admission;
    private final RulesInForce rules;
    private final Benchmarks benchmarks;
    private final Comments comments;

    @Activate
    public KeptExplanations(@Reference Store store, @Reference(target = "(riia.area=benchmark)") Schema schema,
            @Reference Admission admission, @Reference RulesInForce rules, @Reference Benchmarks benchmarks, @Reference Comments comments) {
        this.store = store;
        this.admission = admission;
        this.rules = rules;
        this.benchmarks = benchmarks;
        this.comments = comments;
    }

    @Override
    public Optional<Term> term(String dataset) {
        return explain(dataset).map(one -> new Term(admission.today().plusDays(one.days()), one.assumed()));
    }

    private Optional<Explain> explain(String dataset) {
        return rules.of(dataset).flatMap(BenchmarkRules::explain);
    }

    @Override
    public List<Explanation> of(String dataset, Period period) {
        admission.dataset(dataset, period);
        Optional<Explain> explain = explain(dataset);
        if (explain.isEmpty()) {
            return List.of();
        }
        Extremes extremes = new Extremes(explain.get(), admission.profile().map(RegionProfile::name).orElse("the region"));
        Map<About, String> wanted = extremes.of(benchmarks.compare(ComparisonQuery.members(dataset, period)));
        Map<About, Asking> asked = new LinkedHashMap<>();
        store.read(connection -> new ExplanationTable(connection).of(dataset, period)).forEach(one -> asked.put(one.about(), one));
        Map<About, Comment> answers = answers(dataset, period);
        Set<About> listed = new LinkedHashSet<>(wanted.keySet());
        asked.forEach((about, one) -> {
            if (one.due().isPresent()) {
                listed.add(about);
            }
        });
        List<Explanation> all = new ArrayList<>();
        for (About about : listed) {
            all.add(explanation(about, Optional.ofNullable(wanted.get(about)), Optional.ofNullable(asked.get(about)),
                    Optional.ofNullable(answers.get(about)), extremes.share()));
        }
        return List.copyOf(all);
    }

    @Override
    public List<Asking> kept() {
        return store.read(connection -> new ExplanationTable(connection).all());
    }

    /** The newest narrative of each authority on each figure. */
    private Map<About, Comment> answers(String dataset, Period period) {
        Map<About, Comment> answers = new HashMap<>();
        comments.find(dataset, Optional.empty(), Optional.empty(), Optional.of(period)).stream()
                .filter(one -> one.kind() == Comment.Kind.AUTHORITY).forEach(one -> answers.put(one.about(), one));
        return answers;
    }

    private Explanation explanation(About about, Optional<String> wanted, Optional<Asking> asked, Optional<Comment> answer, String share) {
        String reason = wanted.orElse("no longer among the highest or lowest " + share)
                + asked.flatMap(Asking::waived).map(why -> "; none needed: " + why).orElse("");
        return new Explanation(about, reason, state(wanted.isPresent(), asked, answer.isPresent()), asked.filter(one -> one.due().isPresent()).map(one -> admission.day(one.at())),
                asked.flatMap(Asking::due), answer);
    }

    private State state(boolean wanted, Optional<Asking> asked, boolean answered) {
        if (answered) {
            return State.ANSWERED;
        }
        if (!wanted) {
            return State.NO_LONGER_WANTED;
        }
        if (asked.isEmpty()) {
            return State.WANTED;
        }
        return asked.get().due().map(due -> due.isBefore(admission.today()) ? State.OVERDUE : State.REQUESTED).orElse(State.WAIVED);
    }

    @Override
    public void request(Actor actor, List<About> about, LocalDate due) {
        admission.writable();
        if (about.isEmpty() || due.isBefore(admission.today())) {
            throw new ContextException(about.isEmpty() ? "Nothing was chosen to ask about" : "An answer cannot be due on " + due
                    + ", which has passed");
        }
        Map<String, List<Explanation>> known = new HashMap<>();
        for (About one : about) {
            open(known, one, Set.of(State.WANTED, State.REQUESTED, State.OVERDUE, State.WAIVED));
        }
        store.write(actor, transaction -> {
            for (About one : about) {
                insert(transaction, new Asking(one, Optional.of(due), Optional.empty(), version(one), admission.now(), actor));
            }
            return null;
        });
    }

    @Override
    public void waive(Actor actor, About about, String reason) {
        admission.writable();
        String why = admission.reason(reason);
        open(new HashMap<>(), about, Set.of(State.WANTED, State.REQUESTED, State.OVERDUE));
        store.write(actor, transaction -> {
            insert(transaction, new Asking(about, Optional.empty(), Optional.of(why), version(about), admission.now(), actor));
            return null;
        });
    }

    private String version(About about) {
        return rules.of(about.dataset()).map(BenchmarkRules::version).orElse("");
    }

    private void open(Map<String, List<Explanation>> known, About about, Set<State> states) {
        Explanation one = known.computeIfAbsent(about.dataset() + " " + about.period(), key -> of(about.dataset(), about.period())).stream()
                .filter(each -> each.about().equals(about)).findFirst().orElseThrow(() -> new ContextException(
                        "No explanation of " + AboutColumns.title(about) + " is asked for by the region's rules"));
        if (!states.contains(one.state())) {
            throw new ContextException("The explanation of " + AboutColumns.title(about) + " is " + one.state().label());
        }
    }

    private static void insert(Transaction transaction, Asking one) throws SQLException {
        new ExplanationTable(transaction.connection()).insert(one);
        String id = AboutColumns.title(one.about()).replace(' ', '-');
        transaction.journal(one.due().isPresent() ? "explanation requested" : "explanation waived",
                AboutColumns.ref("explanation", id, one.about()), Optional.empty(), one.due().map(day -> "due " + day).or(() ->
                        Optional.of("none needed")));
        transaction.announce(Comments.CHANGED, id, Map.of("dataset", one.about().dataset()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.context.About;
import riia.benchmark.context.Comment;
import riia.indicator.Figure;
import riia.indicator.Indicator;
import riia.indicator.Submission;
import riia.indicator.Submissions;

/** What authorities wrote into the note column of returns, as comments of theirs. A submission never changes, so each is looked at once. */
@Component(service = NotesOfReturns.class)
public final class NotesOfReturns {

    private static final String PREFIX = "n-";

    private final Submissions submissions;
    private final Map<String, List<Comment>> read = new ConcurrentHashMap<>();

    @Activate
    public NotesOfReturns(@Reference Submissions submissions) {
        this.submissions = submissions;
    }

    /** Whether an id is that of a note that came with a return. */
    static boolean isNote(String id) {
        return id.startsWith(PREFIX);
    }

    /** Those of accepted returns of one authority, or of the region's members, in the order of the returns. */
    List<Comment> find(String dataset, Optional<AreaCode> authority, Optional<Period> period) {
        List<Comment> notes = new ArrayList<>();
        for (Submission one : submissions.list(new Submissions.Filter(Optional.of(dataset), period,
                Optional.of(Submission.Status.ACCEPTED), authority.isPresent()))) {
            if (authority.isEmpty() || authority.get().equals(one.authority())) {
                notes.addAll(read.computeIfAbsent(one.id(), id -> notes(one)));
            }
        }
        return notes;
    }

    /** The note of an id; empty if its submission is not there or has no such note. */
    Optional<Comment> find(String id) {
        String submission = id.substring(PREFIX.length(), Math.max(PREFIX.length(), id.indexOf('/')));
        return submissions.find(submission).stream().flatMap(one -> notes(one).stream()).filter(one -> one.id().equals(id)).findFirst();
    }

    private List<Comment> notes(Submission of) {
        return submissions.figures(of.id()).stream().filter(one -> one.note().filter(text -> !text.isBlank()).isPresent())
                .map(one -> note(of, one)).toList();
    }

    /** A note beside a part says which part. */
    private static Comment note(Submission of, Figure figure) {
        String part = figure.breakdown().equals(Indicator.TOTAL) ? "" : figure.breakdown() + ": ";
        return new Comment(PREFIX + of.id() + "/" + figure.indicator() + ":" + figure.breakdown(),
                new About(Optional.of(of.authority()), of.dataset(), figure.indicator(), of.period()), Comment.Kind.AUTHORITY,
                part + figure.note().orElseThrow().strip(), of.receivedBy(), of.received(), Optional.empty());
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tracking.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Problem;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.DecisionException;
import riia.indicator.Queries;
import riia.indicator.QueryDraft;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.reference.WorkingDays;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;

/** Queries about the submissions that are kept, to the data lead of today. */
@Component
public final class KeptQueries implements Queries {

    private static final int DAYS_TO_ANSWER = 5;
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Submissions submissions;
    private final Datasets datasets;
    private final DataLeads leads;
    private final WorkingDays days;
    private final Regions regions;

    @Activate
    public KeptQueries(@Reference Submissions submissions, @Reference Datasets datasets, @Reference DataLeads leads,
            @Reference WorkingDays days, @Reference Regions regions) {
        this.submissions = submissions;
        this.datasets = datasets;
        this.leads = leads;
        this.days = days;
        this.regions = regions;
    }

    @Override
    public QueryDraft draft(String submissionId) {
        return draft(submissionId, LocalDate.now(ZoneId.of("Europe/London")));
    }

    QueryDraft draft(String submissionId, LocalDate today) {
        Submission submission = submissions.find(submissionId).orElseThrow(() -> new IllegalArgumentException("There is no submission '" + submissionId + "'"));
        List<Problem> problems = problems(submission);
        if (problems.isEmpty()) {
            throw new DecisionException("Nothing was found in " + submissionId + ", so there is nothing to ask");
        }
        Optional<DatasetDefinition> dataset = datasets.find(submission.dataset());
        Optional<String> name = leads.name(submission.authority(), today);
        String what = dataset.map(DatasetDefinition::name).orElse(submission.dataset()) + ", " + Words.period(submission.period());
        String body = "Dear " + name.orElse("colleague") + ",\n\nthank you for the return of " + leads.authority(submission.authority()) + " for "
                + what + ", which came in the file " + submission.file() + ". We have these points.\n\n"
                + new QueryLetter(dataset.map(DatasetDefinition::checks).orElse(List.of())).words(problems)
                + "\nAn answer, or a corrected file, by " + WEEKDAY.format(answerBy(today)) + " helps us to keep the timetable. Please say which rows you"
                + " have changed.\n\nWith many thanks\n" + sender() + "\n\nOur reference: " + submission.id() + "\n";
        int errors = (int) problems.stream().filter(Problem::isError).count();
        return new QueryDraft(submission.id(), submission.authority(), name, leads.email(submission.authority(), today),
                leads.authority(submission.authority()) + ": questions about " + what, body, errors, problems.size() - errors);
    }

    /**
     * What is about this authority. Where a file held several, what names none of them may have stood in another's row, and is left out.
     */
    private List<Problem> problems(Submission submission) {
        boolean alone = submissions.list(Submissions.Filter.ALL).stream().filter(one -> one.sha256().equals(submission.sha256()))
                .map(Submission::authority).distinct().count() <= 1;
        return submissions.problems(submission.id()).stream()
                .filter(one -> one.subject().authority().map(submission.authority()::equals).orElse(alone)).toList();
    }

    private LocalDate answerBy(LocalDate today) {
        LocalDate day = today;
        for (int left = DAYS_TO_ANSWER; left > 0; ) {
            day = day.plusDays(1);
            left -= days.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private String sender() {
        return regions.active().flatMap(ActiveRegion::profile).map(RegionProfile::alliance).orElse("The regional data team");
    }
}

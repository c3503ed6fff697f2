// SPDX-License-Identifier: Apache-2.0
package riia.report.command.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.benchmark.AuthorityGroups;
import riia.benchmark.context.Circumstances;
import riia.benchmark.context.Comments;
import riia.benchmark.context.Explanations;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.indicator.Chases;
import riia.indicator.Exemptions;
import riia.indicator.NilReturns;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.OutletException;

/** Writes everything that was submitted as rows that any program reads. */
@Component
@CommandDescription(name = "export", summary = "writes everything that was submitted as rows", operands = "DIR  folder for the files",
        options = "--all (required)  every version of every return, comparators included",
        notes = {"Writes readings.csv: " + ReadingRows.FIELDS + ".",
            "Writes returns.csv, what is known besides (nil returns, exceptions, promises, when a return was asked for, and of whom): "
                + TrackerRows.FIELDS + ".",
            "Writes context.csv, what people say of figures and what is known besides them (comments with those replaced or withdrawn, requests"
                + " and waivers of explanations, dated circumstances, groups of one's own): " + ContextRows.FIELDS + ".",
            "A marker (c, x, z, u, low) stands in its own field beside an empty number; both empty: missing. Of a mean, the number is"
                + " its sum and number of cases, of a range its ends. 'row' is the row of the file that it came in. Every row bears the"
                + " mark of handling. Nothing submitted yet: exit status 1."})
public final class ExportCommand implements Command {

    private static final String READINGS = "readings.csv";
    private static final String RETURNS = "returns.csv";
    private static final String CONTEXT = "context.csv";

    private final Submissions submissions;
    private final NilReturns nils;
    private final Exemptions exemptions;
    private final Chases chases;
    private final Comments comments;
    private final Explanations explanations;
    private final Circumstances circumstances;
    private final AuthorityGroups groups;
    private final Outlet outlet;

    @Activate
    public ExportCommand(@Reference Submissions submissions, @Reference NilReturns nils, @Reference Exemptions exemptions,
            @Reference Chases chases, @Reference Comments comments, @Reference Explanations explanations,
            @Reference Circumstances circumstances, @Reference AuthorityGroups groups, @Reference Outlet outlet) {
        this.submissions = submissions;
        this.nils = nils;
        this.exemptions = exemptions;
        this.chases = chases;
        this.comments = comments;
        this.explanations = explanations;
        this.circumstances = circumstances;
        this.groups = groups;
        this.outlet = outlet;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException, IOException {
        if (!invocation.flag("--all")) {
            throw new UsageException("export takes everything: riia export --all DIR");
        }
        List<Submission> all = submissions.list(Submissions.Filter.ALL);
        if (all.isEmpty()) {
            throw new RefusedException("Nothing has been submitted yet, so there is nothing to export");
        }
        Path folder = invocation.path(invocation.operands().get(0));
        Files.createDirectories(folder);
        String cut = all.size() + " submissions";
        write(invocation, folder.resolve(READINGS), "All readings", cut,
                (out, mark) -> new ReadingRows(out, mark).write(all, submissions::figures));
        write(invocation, folder.resolve(RETURNS), "What is known of returns", cut,
                (out, mark) -> new TrackerRows(mark).add(nils, exemptions, chases).write(out));
        write(invocation, folder.resolve(CONTEXT), "What people say of figures", cut,
                (out, mark) -> new ContextRows(mark).add(comments, explanations, circumstances, groups).write(out));
        return 0;
    }

    private void write(Invocation invocation, Path target, String title, String cut, Outlet.Content content) throws RefusedException {
        try {
            outlet.file(invocation.actor(), target, new Leaving(Leaving.Kind.WORKING, title, Optional.empty(), Optional.of(cut)), content);
        } catch (OutletException e) {
            throw new RefusedException(e.getMessage());
        }
        invocation.text().println(target);
    }
}

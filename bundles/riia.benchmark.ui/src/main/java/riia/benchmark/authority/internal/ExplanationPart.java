// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.authority.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import riia.benchmark.context.About;
import riia.benchmark.context.Explanation;
import riia.workbench.Look.Role;
import riia.workbench.Page;
import riia.workbench.QuestionForm;
import riia.workbench.ViewSite;

/** Explanations that the region asks of an authority for the period shown; not there where the region asks for none. */
final class ExplanationPart {

    private final Page page;
    private final ViewSite site;
    private final ContextModel model;
    private final Runnable reload;
    private final Button ask;
    private final QuestionForm form;
    private final Composite lines;
    private Optional<AuthorityPage> shown = Optional.empty();

    ExplanationPart(Page page, ViewSite site, ContextModel model, Runnable reload) {
        this.page = page;
        this.site = site;
        this.model = model;
        this.reload = reload;
        page.control().setData("testId", "explanations");
        page.heading("Explanations asked for by the region", Role.TEXT).setFont(page.inks().font(1, SWT.BOLD));
        ask = Page.button(page.row(), "Note as &asked \u2026", "Keeps that the authority was asked for all that are wanted (Ctrl+Shift+X)",
                "explanations-request", this::request);
        form = new QuestionForm(page);
        lines = page.block(1);
        site.action("Note that explanations were asked for \u2026", "M1+M2+X", this::request);
    }

    private List<About> wanted() {
        return shown.map(AuthorityPage::explanations).orElse(List.of()).stream().filter(one -> one.state() == Explanation.State.WANTED)
                .map(Explanation::about).toList();
    }

    private void request() {
        List<About> about = wanted();
        if (!about.isEmpty()) {
            request(about);
        }
    }

    private void request(List<About> about) {
        shown.flatMap(AuthorityPage::term).ifPresent(term -> form.ask(site, "explanations-request", model.requesting(term),
                answers -> model.request(site.actor(), about, answers), reload));
    }

    void show(AuthorityPage next) {
        if (!shown.map(AuthorityPage::authority).equals(Optional.of(next.authority()))) {
            form.close();
        }
        shown = Optional.of(next);
        for (Control child : lines.getChildren()) {
            child.dispose();
        }
        boolean there = next.term().isPresent() && next.authority().member();
        ((GridData) page.control().getLayoutData()).exclude = !there;
        page.control().setVisible(there);
        ask.setEnabled(!wanted().isEmpty());
        if (next.explanations().isEmpty()) {
            page.words(lines, "None of its figures is among those to be explained.", Role.QUIET_TEXT, SWT.NORMAL);
        }
        next.explanations().forEach(this::line);
        page.grown();
    }

    private void line(Explanation one) {
        page.words(lines, ContextModel.title(one), one.state() == Explanation.State.OVERDUE ? Role.BAD_TEXT : Role.TEXT, SWT.BOLD)
                .setData("testId", "explanation-" + one.about().indicator());
        page.words(lines, one.reason(), Role.TEXT, SWT.NORMAL);
        one.answer().ifPresent(answer -> page.words(lines, answer.text(), Role.QUIET_TEXT, SWT.NORMAL));
        if (ContextModel.open(one)) {
            Composite row = page.row(lines);
            Page.button(row, "Note as asked \u2026", "Keeps that the authority was asked about " + one.about().indicator(),
                    "explanation-request-" + one.about().indicator(), () -> request(List.of(one.about())));
            Page.button(row, "Not needed \u2026", "Notes why " + one.about().indicator() + " need not be explained",
                    "explanation-waive-" + one.about().indicator(), () -> form.ask(site, "explanation-waive", model.waiving(),
                            answers -> model.waive(site.actor(), one, answers), reload));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.authority.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import riia.benchmark.context.About;
import riia.benchmark.context.Explanation;
import riia.indicator.Indicator;
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
        ask = Page.button(page.row(), "Note as &asked \u2026", "Keeps that the authority was asked for all that are wanted or overdue (Ctrl+Shift+X)",
                "explanations-request", this::request);
        form = new QuestionForm(page);
        lines = page.block(2);
        site.action("Note that explanations were asked for \u2026", "M1+M2+X", this::request);
    }

    /** Those that nobody has been asked for, and those that were asked for in vain. */
    private List<About> wanted() {
        return shown.map(AuthorityPage::explanations).orElse(List.of()).stream()
                .filter(one -> one.state() == Explanation.State.WANTED || one.state() == Explanation.State.OVERDUE)
                .map(Explanation::about).toList();
    }

    private void request() {
        List<About> about = wanted();
        if (!about.isEmpty()) {
            shown.flatMap(AuthorityPage::term).ifPresent(term -> form.ask(site, "explanations-request", model.requesting(term, about.size()),
                    answers -> model.request(site.actor(), about, answers), reload));
        }
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
            new Label(lines, SWT.NONE).setBackground(lines.getBackground());
        }
        next.explanations().forEach(this::line);
        page.grown();
    }

    private void line(Explanation one) {
        Composite left = new Composite(lines, SWT.NONE);
        left.setBackground(lines.getBackground());
        left.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        left.setLayout(layout);
        page.words(left, ContextModel.title(one, name(one)), one.state() == Explanation.State.OVERDUE ? Role.BAD_TEXT : Role.TEXT, SWT.BOLD)
                .setData("testId", "explanation-" + one.about().indicator());
        page.words(left, one.reason(), Role.TEXT, SWT.NORMAL);
        one.answer().ifPresent(answer -> page.words(left, answer.text(), Role.QUIET_TEXT, SWT.NORMAL));
        if (ContextModel.open(one)) {
            Page.quietButton(lines, "Not needed \u2026", "Notes why " + one.about().indicator() + " need not be explained",
                    "explanation-waive-" + one.about().indicator(), () -> form.ask(site, "explanation-waive", model.waiving(one),
                            answers -> model.waive(site.actor(), one, answers), reload));
        } else {
            new Label(lines, SWT.NONE).setBackground(lines.getBackground());
        }
    }

    private String name(Explanation one) {
        return shown.flatMap(AuthorityPage::dataset).flatMap(dataset -> dataset.indicator(one.about().indicator())).map(Indicator::name)
                .orElse("");
    }
}

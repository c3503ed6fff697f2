// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.authority.internal;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import riia.benchmark.context.Circumstance;
import riia.workbench.Look.Role;
import riia.workbench.Page;
import riia.workbench.QuestionForm;
import riia.workbench.ViewSite;

/** Dated circumstances of an authority, newest first. */
final class CircumstancePart {

    private final Page page;
    private final ViewSite site;
    private final ContextModel model;
    private final Runnable reload;
    private final QuestionForm form;
    private final Composite lines;
    private Optional<AuthorityPage> shown = Optional.empty();

    CircumstancePart(Page page, ViewSite site, ContextModel model, Runnable reload) {
        this.page = page;
        this.site = site;
        this.model = model;
        this.reload = reload;
        page.control().setData("testId", "circumstances");
        page.heading("Circumstances", Role.TEXT).setFont(page.inks().font(1, SWT.BOLD));
        Page.button(page.row(), "Add a &circumstance \u2026", "An inspection, a conversation, an intervention (Ctrl+Shift+N)",
                "circumstance-add", this::add);
        form = new QuestionForm(page);
        lines = page.block(1);
        site.action("Add a circumstance \u2026", "M1+M2+N", this::add);
    }

    private void add() {
        shown.ifPresent(of -> form.ask(site, "circumstance", model.noting(),
                answers -> model.note(site.actor(), of.authority().code(), answers), reload));
    }

    void show(AuthorityPage next) {
        if (!shown.map(AuthorityPage::authority).equals(Optional.of(next.authority()))) {
            form.close();
        }
        shown = Optional.of(next);
        for (Control child : lines.getChildren()) {
            child.dispose();
        }
        if (next.circumstances().isEmpty()) {
            page.words(lines, "None is known: no inspection, visit, annual conversation or intervention.", Role.QUIET_TEXT, SWT.NORMAL);
        }
        next.circumstances().forEach(this::line);
        page.grown();
    }

    private void line(Circumstance one) {
        page.words(lines, ContextModel.title(one), Role.TEXT, SWT.BOLD).setData("testId", "circumstance-" + one.id());
        ContextModel.lines(one).forEach(text -> page.words(lines, text, Role.TEXT, SWT.NORMAL));
        Page.quietButton(page.row(lines), "Remove \u2026", "Takes back: " + ContextModel.title(one), "circumstance-remove-" + one.id(),
                () -> form.ask(site, "circumstance-remove", model.removing(), answers -> model.remove(site.actor(), one, answers), reload));
    }
}

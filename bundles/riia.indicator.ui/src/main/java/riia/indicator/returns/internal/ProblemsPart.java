// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import riia.base.Problem;
import riia.base.Severity;
import riia.workbench.Look.Role;
import riia.workbench.Page;

/** Draws problems by kind, each with its cell. Many of a kind are one line with their count until they are asked for. */
final class ProblemsPart {

    /** More of one kind would only be scrolled past; the rest is counted. */
    private static final int SHOWN_PER_KIND = 100;

    private final Page page;

    ProblemsPart(Page page) {
        this.page = page;
    }

    void draw(List<ProblemGroup> groups) {
        groups.forEach(this::group);
    }

    private void group(ProblemGroup group) {
        boolean error = group.severity() == Severity.ERROR;
        Label title = page.heading((error ? "\u2715 " : "! ") + group.title(), error ? Role.BAD_TEXT : Role.WARN_TEXT);
        title.setData("testId", "problems-" + group.rule());
        if (!group.collapsed()) {
            Composite block = page.block(1);
            group.problems().forEach(one -> problem(block, one));
            return;
        }
        Button more = Page.button(page.control(), "\u25B8 Show them, " + group.span(), "Each with its cell", "problems-" + group.rule() + "-show",
                () -> { });
        more.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        Composite block = page.block(1);
        page.show(block, false);
        more.addListener(SWT.Selection, event -> toggle(group, more, block));
    }

    private void toggle(ProblemGroup group, Button more, Composite block) {
        if (block.getChildren().length == 0) {
            group.problems().stream().limit(SHOWN_PER_KIND).forEach(one -> problem(block, one));
            int rest = group.problems().size() - SHOWN_PER_KIND;
            if (rest > 0) {
                page.words(block, "and " + rest + " more of this kind; riia submission ID --problems lists them all", Role.QUIET_TEXT, SWT.NORMAL);
            }
        }
        boolean shown = !block.getVisible();
        more.setText(shown ? "\u25BE Hide them" : "\u25B8 Show them, " + group.span());
        page.show(block, shown);
    }

    private void problem(Composite block, Problem problem) {
        page.words(block, problem.message(), Role.TEXT, SWT.NORMAL);
        page.words(block, ProblemGroup.place(problem) + "  \u00B7  found " + quoted(problem.found()) + "  \u00B7  expected "
                + quoted(problem.expected()), Role.QUIET_TEXT, SWT.NORMAL);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "nothing" : "\u2018" + text + "\u2019";
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.authority.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.slf4j.LoggerFactory;

import riia.benchmark.comment.internal.CommentModel;
import riia.benchmark.comment.internal.CommentPane;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Page;
import riia.workbench.ViewSite;
import riia.workbench.spi.AuthoritySection;

/** The side of the page that is words: circumstances, explanations, comments, and what other areas know. */
final class ContextSide {

    private final ViewSite site;
    private final Inks inks;
    private final ScrolledComposite scrolled;
    private final Composite column;
    private final CircumstancePart circumstances;
    private final ExplanationPart explanations;
    private final Label commentsTitle;
    private final CommentPane comments;
    private final Composite contributed;

    ContextSide(Composite parent, Inks inks, ViewSite site, ContextModel model, CommentModel said, Runnable reload) {
        this.site = site;
        this.inks = inks;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setBackground(inks.colour(Role.BACKGROUND));
        column = stacked(scrolled);
        scrolled.setContent(column);
        scrolled.addListener(SWT.Resize, event -> fit());
        circumstances = new CircumstancePart(wide(new Page(column, inks)), site, model, reload);
        explanations = new ExplanationPart(wide(new Page(column, inks)), site, model, reload);
        commentsTitle = heading("Comments");
        comments = new CommentPane(column, site, said);
        comments.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        contributed = stacked(column);
        contributed.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private Composite stacked(Composite parent) {
        Composite stack = new Composite(parent, SWT.NONE);
        stack.setBackground(inks.colour(Role.BACKGROUND));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        stack.setLayout(layout);
        return stack;
    }

    private static Page wide(Page page) {
        page.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return page;
    }

    private Label heading(String words) {
        Label label = new Label(column, SWT.NONE);
        label.setText(words);
        label.setForeground(inks.colour(Role.TEXT));
        label.setFont(inks.font(1, SWT.BOLD));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalIndent = 12;
        label.setLayoutData(data);
        return label;
    }

    /** Which indicator the next comment is probably on. */
    void suggest(String indicator) {
        comments.suggest(indicator);
    }

    void show(AuthorityPage page, List<AuthoritySection> sections) {
        circumstances.show(page);
        explanations.show(page);
        page.comments().ifPresent(comments::show);
        for (Control one : List.of(commentsTitle, comments.control())) {
            ((GridData) one.getLayoutData()).exclude = page.comments().isEmpty();
            one.setVisible(page.comments().isPresent());
        }
        draw(page, sections);
        fit();
    }

    private void draw(AuthorityPage page, List<AuthoritySection> sections) {
        for (Control child : contributed.getChildren()) {
            child.dispose();
        }
        for (AuthoritySection one : sections) {
            Composite part = stacked(contributed);
            part.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            Page titled = wide(new Page(part, inks));
            titled.heading(title(one), Role.TEXT);
            try {
                one.draw(part, site, page.authority().code());
            } catch (RuntimeException | LinkageError e) {
                LoggerFactory.getLogger(ContextSide.class).error("Section {} of the authority's page failed", one.getClass().getName(), e);
                titled.words("\u2715 This part could not be shown: " + e.getMessage(), Role.BAD_TEXT, SWT.NORMAL);
            }
        }
    }

    private static String title(AuthoritySection one) {
        return Optional.ofNullable(one.title()).filter(title -> !title.isBlank()).orElse(one.getClass().getSimpleName());
    }

    private void fit() {
        column.layout(true, true);
        scrolled.setMinSize(column.computeSize(Math.max(1, scrolled.getClientArea().width), SWT.DEFAULT));
    }
}

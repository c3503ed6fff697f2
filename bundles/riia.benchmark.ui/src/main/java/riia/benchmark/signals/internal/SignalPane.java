// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.signals.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.ThemeItem;
import riia.benchmark.comment.internal.CommentModel;
import riia.benchmark.comment.internal.CommentPane;
import riia.benchmark.comment.internal.CommentScope;
import riia.benchmark.facts.internal.Figure;
import riia.benchmark.facts.internal.FigureFacts;
import riia.benchmark.facts.internal.FactsView;
import riia.benchmark.facts.internal.SignalWords;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Page;
import riia.workbench.Spoken;
import riia.workbench.ViewSite;

/** Beside the list: why a line stands there, what people say of it and a place to say more, and all its figures. */
final class SignalPane {

    private final ScrolledComposite scrolled;
    private final Page page;
    private final Composite why;
    private final CommentPane comments;
    private final Composite facts;
    private final Ways ways;

    /** Where links go. */
    interface Ways {
        void indicator(SignalLine line);

        void authority(ComparedAuthority authority);
    }

    SignalPane(Composite parent, ViewSite site, CommentModel model, Ways ways) {
        this.ways = ways;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        page = new Page(scrolled, new Inks(scrolled, site.look()));
        scrolled.setBackground(page.control().getBackground());
        scrolled.setContent(page.control());
        scrolled.addListener(SWT.Resize, event -> page.grown());
        why = page.block(1);
        page.heading("What people say", Role.ACCENT);
        comments = new CommentPane(page.control(), site, model);
        ((GridLayout) comments.control().getLayout()).marginWidth = 0;
        comments.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        facts = page.block(1);
    }

    Control control() {
        return scrolled;
    }

    void show(SignalLine line, SignalsPage shown) {
        clear(why);
        clear(facts);
        page.words(why, line.figure().map(Figure::who).orElse("Perhaps a theme"), Role.TEXT, SWT.BOLD).setFont(page.inks().font(2, SWT.BOLD));
        page.words(why, line.indicator() + ", " + shown.period().orElseThrow().code(), Role.QUIET_TEXT, SWT.NORMAL);
        page.words(why, line.signal() + line.figure().map(one -> ": " + line.reason()).orElse(" in " + line.members().size() + " authorities"),
                Role.TEXT, SWT.BOLD).setData("testId", "signal-reason");
        link(why, "Open the indicator (Ctrl+Enter)", () -> ways.indicator(line));
        line.figure().ifPresent(one -> link(why, "Open " + one.who() + " (Shift+Enter)", () -> ways.authority(one.authority())));
        line.members().forEach(one -> link(why, one.name(), () -> ways.authority(one)));
        if (line.figure().isEmpty()) {
            theme(line);
        }
        comments.show(new CommentScope(shown.dataset().orElseThrow().id(), line.figure().map(one -> one.authority().code()),
                line.figure().map(Figure::who).orElse(shown.region()), shown.period().orElseThrow(), List.of(line.comparison().indicator())));
        line.figure().ifPresent(one -> new FactsView(facts, page.inks()).show("All figures", FigureFacts.of(one, shown.region(), SignalWords.GENERAL)));
        page.grown();
        scrolled.setOrigin(0, 0);
    }

    private void theme(SignalLine line) {
        String theme = line.comparison().indicator().theme();
        page.words(why, "Theme: " + (theme.isBlank() ? "none declared" : theme) + ". A person decides whether it is one.", Role.QUIET_TEXT, SWT.NORMAL);
        if (line.items().isEmpty()) {
            page.words(why, "No self-evaluation, plan or key line of enquiry of this theme is known here.", Role.QUIET_TEXT, SWT.NORMAL);
        }
        for (ThemeItem item : line.items()) {
            page.words(why, item.kind() + Optional.of(item.words()).map(words -> ": " + words).orElse(""), Role.TEXT, SWT.NORMAL);
        }
    }

    private static void clear(Composite block) {
        for (Control child : block.getChildren()) {
            child.dispose();
        }
    }

    private static void link(Composite parent, String words, Runnable go) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + words.replace("&", "&&") + "</a>");
        Spoken.name(link, words);
        link.addListener(SWT.Selection, event -> go.run());
    }
}

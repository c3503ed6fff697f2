// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import riia.base.Problem;
import riia.base.Severity;
import riia.indicator.Submission;
import riia.indicator.returns.internal.ReturnsModel.Decision;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** Draws one return into the detail pane: its state, its versions, what can be decided, its problems by kind. */
final class DetailView {

    private static final int SHOWN_PER_KIND = 30;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK)
            .withZone(ZoneId.systemDefault());

    private final Composite pane;
    private final Inks inks;
    private final Deeds deeds;

    /** What the user does in the pane. */
    interface Deeds {
        void decide(Submission submission, Decision decision, String reason);

        void showVersion(Submission submission);
    }

    DetailView(Composite parent, Inks inks, Deeds deeds) {
        this.inks = inks;
        this.deeds = deeds;
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(inks.colour(Role.BACKGROUND));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.verticalSpacing = 6;
        pane.setLayout(layout);
    }

    /** Whether it has not been closed. */
    boolean isThere() {
        return !pane.isDisposed();
    }

    /** @param refusal why the last decision was not possible, if it was not */
    void show(ReturnDetail detail, Optional<String> refusal) {
        CellFace face = CellFace.of(detail.cell());
        words(face.sign() + " " + detail.standing(), Role.TEXT, SWT.BOLD).setData("testId", "detail-state");
        CellFace.due(detail.cell()).ifPresent(due -> words(due, Role.QUIET_TEXT, SWT.NORMAL));
        refusal.ifPresent(why -> words("\u2715 " + why, Role.BAD_TEXT, SWT.NORMAL).setData("testId", "detail-refusal"));
        if (!detail.hint().isEmpty()) {
            words(detail.hint(), Role.QUIET_TEXT, SWT.NORMAL);
        }
        detail.shown().ifPresent(shown -> decisions(detail, shown));
        if (!detail.versions().isEmpty()) {
            heading("Versions");
            detail.versions().forEach(one -> version(one, detail.shown().equals(Optional.of(one))));
        }
        problems(detail);
    }

    private Label words(String text, Role role, int style) {
        return words(pane, text, role, style, 0);
    }

    private Label words(Composite parent, String text, Role role, int style, int indent) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(inks.colour(role));
        label.setFont(inks.font(0, style));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 200;
        data.horizontalIndent = indent;
        label.setLayoutData(data);
        return label;
    }

    private void heading(String text) {
        Label label = words(text, Role.TEXT, SWT.BOLD);
        ((GridData) label.getLayoutData()).verticalIndent = 8;
    }

    private void decisions(ReturnDetail detail, Submission shown) {
        Composite row = new Composite(pane, SWT.NONE);
        row.setBackground(pane.getBackground());
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = 6;
        row.setLayout(layout);
        Composite reason = reason(shown);
        for (Decision decision : Decision.values()) {
            Button button = button(row, decision, () -> {
                if (decision == Decision.REJECT) {
                    showReason(reason);
                } else {
                    deeds.decide(shown, decision, "");
                }
            });
            button.setEnabled(detail.can(decision));
        }
    }

    private static Button button(Composite row, Decision decision, Runnable run) {
        Button button = new Button(row, SWT.PUSH);
        button.setText("&" + decision.verb());
        button.setToolTipText(decision.verb() + " this version (Ctrl+Shift+" + decision.verb().charAt(0) + ")");
        button.setData("testId", "decide-" + decision.name().toLowerCase(Locale.ROOT));
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private Composite reason(Submission shown) {
        Composite row = new Composite(pane, SWT.NONE);
        row.setBackground(pane.getBackground());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        Label label = new Label(row, SWT.NONE);
        label.setText("Reason for the rejection");
        label.setForeground(inks.colour(Role.TEXT));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        Text text = new Text(row, SWT.BORDER);
        text.setMessage("Why it is rejected; the authority will be told");
        text.setData("testId", "reject-reason");
        Spoken.name(text, "Reason of the rejection");
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button reject = new Button(row, SWT.PUSH);
        reject.setText("Reject");
        reject.setEnabled(false);
        reject.setData("testId", "reject-confirm");
        text.addListener(SWT.Modify, event -> reject.setEnabled(!text.getText().isBlank()));
        text.addListener(SWT.DefaultSelection, event -> rejectFor(shown, text));
        reject.addListener(SWT.Selection, event -> rejectFor(shown, text));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.exclude = true;
        row.setLayoutData(data);
        row.setVisible(false);
        row.setData("testId", "reject-row");
        return row;
    }

    private void rejectFor(Submission shown, Text text) {
        if (!text.getText().isBlank()) {
            deeds.decide(shown, Decision.REJECT, text.getText().strip());
        }
    }

    private void showReason(Composite row) {
        ((GridData) row.getLayoutData()).exclude = false;
        row.setVisible(true);
        pane.layout(true, true);
        row.getChildren()[1].setFocus();
    }

    /** Asks for the reason of a rejection, in place. */
    void askReason() {
        for (Control child : pane.getChildren()) {
            if ("reject-row".equals(child.getData("testId"))) {
                showReason((Composite) child);
            }
        }
    }

    private void version(Submission one, boolean shown) {
        String part = one.part().isEmpty() ? "" : one.part() + " ";
        String counts = (one.errors() > 0 ? ", " + Counted.of(one.errors(), "error") : "")
                + (one.warnings() > 0 ? ", " + Counted.of(one.warnings(), "warning") : "");
        Button button = new Button(pane, SWT.RADIO);
        button.setText(part + "v" + one.version() + "  " + one.status().label() + counts);
        button.setForeground(inks.colour(Role.TEXT));
        button.setSelection(shown);
        button.setToolTipText(one.id());
        button.setData("testId", "version-" + one.id());
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection() && !shown) {
                deeds.showVersion(one);
            }
        });
        words(pane, one.file() + ", " + TIME.format(one.received()) + ", " + Counted.of(one.readings(), "figure"), Role.QUIET_TEXT,
                SWT.NORMAL, 24);
    }

    private void problems(ReturnDetail detail) {
        for (ProblemGroup group : detail.problems()) {
            boolean error = group.severity() == Severity.ERROR;
            Label title = words((error ? "\u2715 " : "! ") + group.title(), error ? Role.BAD_TEXT : Role.WARN_TEXT, SWT.BOLD);
            ((GridData) title.getLayoutData()).verticalIndent = 8;
            List<Problem> seen = group.problems().subList(0, Math.min(SHOWN_PER_KIND, group.problems().size()));
            seen.forEach(this::problem);
            if (group.problems().size() > seen.size()) {
                words("and " + (group.problems().size() - seen.size()) + " more of this kind", Role.QUIET_TEXT, SWT.NORMAL);
            }
        }
    }

    private void problem(Problem problem) {
        words(problem.message(), Role.TEXT, SWT.NORMAL);
        words(pane, ProblemGroup.place(problem) + "  \u00B7  found " + quoted(problem.found()) + "  \u00B7  expected "
                + quoted(problem.expected()), Role.QUIET_TEXT, SWT.NORMAL, 0);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "nothing" : "\u2018" + text + "\u2019";
    }
}

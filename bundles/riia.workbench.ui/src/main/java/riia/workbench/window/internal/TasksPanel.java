// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

import riia.workbench.Look;
import riia.workbench.Look.Role;
import riia.workbench.task.internal.BackgroundTasks;
import riia.workbench.task.internal.RunningTask;
import riia.workbench.task.internal.RunningTask.State;

/** What runs, how far it is, and a button to stop it; what failed and why, until it is dismissed. */
final class TasksPanel {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;

    private final Overlay overlay;
    private final BackgroundTasks tasks;
    private final Composite list;
    private List<Line> lines = List.of();
    private List<RunningTask> shown = List.of();

    /** The widgets of one task that change while it runs. */
    private record Line(RunningTask task, State state, Label words, Optional<ProgressBar> bar) {
    }

    TasksPanel(Shell shell, Look look, BackgroundTasks tasks) {
        this.tasks = tasks;
        overlay = new Overlay(shell, look, WIDTH, HEIGHT, true);
        label(overlay.content(), "Tasks", Role.TEXT, SWT.BOLD).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        list = new Composite(overlay.content(), SWT.NONE);
        list.setData("testId", "tasks");
        list.setBackground(overlay.content().getBackground());
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        list.setLayout(layout);
        rebuild();
        list.setFocus();
    }

    private Label label(Composite parent, String text, Role role, int style) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(overlay.inks().colour(role));
        label.setFont(overlay.inks().font(0, style));
        return label;
    }

    /** Shows how the tasks stand now. */
    void update() {
        if (!shown.equals(tasks.list()) || lines.stream().anyMatch(line -> line.state() != line.task().state())) {
            rebuild();
            return;
        }
        for (Line line : lines) {
            if (!line.words().getText().equals(line.task().words())) {
                line.words().setText(line.task().words());
            }
            line.bar().ifPresent(bar -> bar.setSelection((int) (line.task().fraction().orElse(0.0) * 100)));
        }
    }

    private void rebuild() {
        for (var child : list.getChildren()) {
            child.dispose();
        }
        shown = tasks.list();
        List<Line> next = new ArrayList<>();
        shown.forEach(task -> next.add(line(task)));
        if (shown.isEmpty()) {
            label(list, "Nothing runs, and nothing has failed.", Role.QUIET_TEXT, SWT.NORMAL);
        }
        lines = next;
        overlay.layout();
    }

    private Line line(RunningTask task) {
        State state = task.state();
        boolean failed = state == State.FAILED;
        Composite left = new Composite(list, SWT.NONE);
        left.setBackground(list.getBackground());
        left.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 4;
        layout.verticalSpacing = 3;
        left.setLayout(layout);
        label(left, task.title(), Role.TEXT, SWT.NORMAL);
        Optional<ProgressBar> bar = failed ? Optional.empty() : Optional.of(bar(left));
        Label words = label(left, (failed ? "\u2715 failed: " : "") + task.words(), failed ? Role.BAD_TEXT : Role.QUIET_TEXT,
                SWT.NORMAL);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH - 140;
        words.setLayoutData(data);
        button(failed ? "Dismiss" : "Cancel", failed ? () -> tasks.dismiss(task) : task::cancel);
        return new Line(task, state, words, bar);
    }

    private static ProgressBar bar(Composite parent) {
        ProgressBar bar = new ProgressBar(parent, SWT.SMOOTH);
        bar.setMaximum(100);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return bar;
    }

    private void button(String text, Runnable run) {
        Button button = new Button(list, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> run.run());
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
    }

    boolean isOpen() {
        return overlay.isOpen();
    }

    void close() {
        overlay.close(true);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.task.internal.RunningTask;

/** The line at the bottom: what workspace this is, its region, what was last said, what runs. */
final class StatusLine {

    private static final int MESSAGE_MILLIS = 12_000;

    private final Composite line;
    private final Inks inks;
    private final CLabel label;
    private final CLabel region;
    private final CLabel lock;
    private final Label message;
    private final ToolItem tasks;
    private final Runnable fade = this::fade;

    StatusLine(Composite parent, Inks inks, Runnable showTasks, Runnable switchTheme, Runnable quickAccess) {
        this.inks = inks;
        line = new Composite(parent, SWT.NONE);
        line.setBackground(inks.colour(Role.RAISED));
        line.setData("testId", "status");
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(5, false);
        layout.marginWidth = 8;
        layout.marginHeight = 2;
        layout.horizontalSpacing = 10;
        line.setLayout(layout);
        label = chip(Role.WARN, Role.WARN_TEXT, SWT.BOLD, "status-label");
        region = chip(Role.RAISED, Role.TEXT, SWT.NORMAL, "status-region");
        lock = chip(Role.RAISED, Role.QUIET_TEXT, SWT.NORMAL, "status-lock");
        lock.setToolTipText("What is stored in this workspace is encrypted; it opens with its passphrase only");
        message = new Label(line, SWT.NONE);
        message.setData("testId", "status-message");
        message.setForeground(inks.colour(Role.QUIET_TEXT));
        message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ToolBar bar = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
        bar.setBackground(line.getBackground());
        tasks = item(bar, "Tasks", "What runs in the background, and what failed (Ctrl+J)", "status-tasks", showTasks);
        item(bar, "Find", "Find anything (Ctrl+3 or Ctrl+K)", "status-find", quickAccess);
        item(bar, "\u25D0", "Light or dark (Ctrl+Shift+L)", "status-theme", switchTheme);
    }

    private CLabel chip(Role back, Role ink, int style, String testId) {
        CLabel chip = new CLabel(line, SWT.NONE);
        chip.setBackground(inks.colour(back));
        chip.setForeground(inks.colour(ink));
        chip.setFont(inks.font(0, style));
        chip.setMargins(8, 3, 8, 3);
        chip.setData("testId", testId);
        GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        data.exclude = true;
        chip.setLayoutData(data);
        chip.setVisible(false);
        return chip;
    }

    private static ToolItem item(ToolBar bar, String text, String hint, String testId, Runnable run) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(text);
        item.setToolTipText(hint);
        item.setData("testId", testId);
        item.addListener(SWT.Selection, event -> run.run());
        return item;
    }

    void standing(WorkspaceStanding.Standing standing) {
        show(label, standing.label());
        show(region, standing.region());
        show(lock, standing.locked().map(one -> "Locked").or(() -> standing.encrypted() ? Optional.of("Encrypted") : Optional.empty()));
        line.layout();
    }

    private static void show(CLabel chip, Optional<String> words) {
        chip.setText(words.orElse(""));
        chip.setVisible(words.isPresent());
        ((GridData) chip.getLayoutData()).exclude = words.isEmpty();
    }

    /** Says something for a while. */
    void say(String words) {
        message.setText(words.replace("&", "&&"));
        message.setToolTipText(words);
        message.getDisplay().timerExec(MESSAGE_MILLIS, fade);
    }

    private void fade() {
        if (!message.isDisposed()) {
            message.setText("");
        }
    }

    /** Says how the tasks stand: the one that runs longest and how far it is, and how many failed. */
    void tasks(List<RunningTask> all) {
        String words = TaskWords.of(all);
        if (!words.equals(tasks.getText())) {
            tasks.setText(words);
            line.layout(true, true);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.chart.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import riia.workbench.Inks;
import riia.workbench.Look;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** A titled part of a view, with signs to enlarge it and to copy its chart. On the user interface's thread. */
public final class Panel {

    /** Margins and gaps of the line of the title. */
    private static final int ROOM = 40;

    private final Composite frame;
    private final Composite body;
    private final Inks inks;
    private final Label title;
    private final Label note;
    private final ToolBar tools;
    private final String testId;
    private Optional<ChartCanvas> chart = Optional.empty();

    Panel(Composite parent, Inks inks, String name, String testId, Consumer<Panel> enlarge) {
        this.inks = inks;
        this.testId = testId;
        frame = new Composite(parent, SWT.NONE);
        frame.setBackground(inks.colour(Role.BACKGROUND));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 10;
        layout.marginHeight = 6;
        layout.verticalSpacing = 4;
        frame.setLayout(layout);
        title = label(Role.TEXT, SWT.BOLD);
        title.setText(name);
        note = label(Role.QUIET_TEXT, SWT.NORMAL);
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        tools = new ToolBar(frame, SWT.FLAT);
        tools.setBackground(frame.getBackground());
        tool("Enlarge", "Enlarge " + name + ", or put it back (Ctrl+L)", "enlarge", () -> enlarge.accept(this));
        body = new Composite(frame, SWT.NONE);
        body.setBackground(frame.getBackground());
        GridLayout inner = new GridLayout();
        inner.marginWidth = 0;
        inner.marginHeight = 0;
        body.setLayout(inner);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        frame.addListener(SWT.Resize, event -> fit());
    }

    /** A long title is cut short rather than pushing the signs out of sight. */
    private void fit() {
        int room = frame.getClientArea().width - tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - ROOM;
        GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        data.widthHint = Math.max(1, Math.min(room, title.computeSize(SWT.DEFAULT, SWT.DEFAULT).x));
        title.setLayoutData(data);
        frame.layout();
    }

    private Label label(Role role, int style) {
        Label label = new Label(frame, SWT.NONE);
        label.setForeground(inks.colour(role));
        label.setFont(inks.font(0, style));
        return label;
    }

    /** Adds a sign that does something. */
    public void tool(String sign, String hint, String id, Runnable run) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setText(sign);
        item.setToolTipText(hint);
        item.setData("testId", testId + "-" + id);
        item.addListener(SWT.Selection, event -> run.run());
        Spoken.name(tools, () -> title.getText() + ": " + hint);
    }

    /** Fills it with a chart. */
    public ChartCanvas chart(Look look) {
        ChartCanvas canvas = new ChartCanvas(body, inks, look, testId);
        canvas.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        chart = Optional.of(canvas);
        return canvas;
    }

    /** Its chart, if it has one. */
    public Optional<ChartCanvas> chart() {
        return chart;
    }

    /** Changes the title and what stands quietly beside it. */
    public void title(String words, String quiet) {
        title.setText(words.replace("&", "&&"));
        note.setText(quiet.replace("&", "&&"));
        note.setToolTipText(quiet);
        title.setToolTipText(words);
        fit();
    }

    /** To draw into. */
    public Composite body() {
        return body;
    }

    Composite control() {
        return frame;
    }
}

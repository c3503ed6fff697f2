// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import riia.workbench.Inks;
import riia.workbench.Look.Role;

/** How the file stands, in a line, with what to do next under it. */
final class HeadBar {

    private final Inks inks;
    private final Composite bar;
    private final Label file;
    private final Label text;
    private final Label advice;
    private final Button stop;

    HeadBar(Composite parent, Form form, Runnable stopped) {
        inks = form.inks();
        bar = form.box(parent, 3);
        GridLayout layout = (GridLayout) bar.getLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 14;
        file = new Label(bar, SWT.NONE);
        file.setFont(inks.font(1, SWT.BOLD));
        file.setData("testId", "import-file-name");
        text = form.words(bar, Role.TEXT, SWT.BOLD);
        text.setData("testId", "import-headline");
        stop = form.button(bar, SWT.PUSH, "Stop", "Stop what runs; nothing is stored", "import-stop", stopped);
        advice = form.words(bar, Role.TEXT, SWT.NORMAL);
        advice.setData("testId", "import-advice");
        ((GridData) advice.getLayoutData()).horizontalSpan = 3;
    }

    void show(String fileName, Headline headline, boolean running) {
        Role back = switch (headline.tone()) {
            case GOOD -> Role.GOOD;
            case WARN -> Role.WARN;
            case BAD -> Role.BAD;
            case INFO, WAIT -> Role.INFO;
        };
        Role ink = switch (headline.tone()) {
            case GOOD -> Role.GOOD_TEXT;
            case WARN -> Role.WARN_TEXT;
            case BAD -> Role.BAD_TEXT;
            case INFO, WAIT -> Role.INFO_TEXT;
        };
        bar.setBackground(inks.colour(back));
        for (Label one : new Label[] {file, text, advice}) {
            one.setBackground(inks.colour(back));
            one.setForeground(inks.colour(ink));
        }
        file.setText(Form.escaped(fileName));
        text.setText(Form.escaped(headline.tone().sign() + " " + headline.text()));
        advice.setText(Form.escaped(headline.advice()));
        Form.shown(advice, !headline.advice().isEmpty());
        Form.shown(stop, running);
        bar.requestLayout();
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;

import riia.workbench.Inks;
import riia.workbench.Look.Role;

/** What colours and signs mean, under the rug. */
final class RugLegend {

    private final Composite legend;
    private final Inks inks;
    private List<LegendWords.Entry> drawn = List.of();
    private List<String> marked = List.of();

    RugLegend(Composite parent, Inks inks) {
        this.inks = inks;
        legend = new Composite(parent, SWT.NONE);
        legend.setBackground(inks.colour(Role.BACKGROUND));
        legend.setData("testId", "rug-legend");
        legend.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        RowLayout layout = new RowLayout();
        layout.marginLeft = 12;
        layout.marginTop = 5;
        layout.marginBottom = 5;
        layout.spacing = 4;
        layout.center = true;
        legend.setLayout(layout);
    }

    /** Shows what a sheet needs explained, and before it what must be said of the figures; nothing for none. */
    void show(Optional<RugSheet> shown, List<String> mark) {
        List<LegendWords.Entry> needed = shown.map(LegendWords::of).orElse(List.of());
        if (needed.equals(drawn) && mark.equals(marked)) {
            return;
        }
        drawn = needed;
        marked = mark;
        for (var child : legend.getChildren()) {
            child.dispose();
        }
        mark.stream().findFirst().ifPresent(this::mark);
        needed.forEach(this::label);
        legend.setToolTipText(needed.stream().map(LegendWords.Entry::words).collect(Collectors.joining(" ")));
        legend.getParent().layout(true, true);
    }

    private void mark(String first) {
        CLabel label = new CLabel(legend, SWT.NONE);
        label.setText(first.replace("&", "&&"));
        label.setForeground(inks.colour(Role.WARN_TEXT));
        label.setBackground(legend.getBackground());
        label.setFont(inks.font(0, SWT.BOLD));
        label.setToolTipText(String.join("\n", marked));
        label.setData("testId", "rug-mark");
    }

    private void label(LegendWords.Entry entry) {
        CLabel label = new CLabel(legend, SWT.NONE);
        label.setText(entry.words().replace("&", "&&"));
        label.setBackground(inks.colour(entry.shade().orElse(Role.BACKGROUND)));
        label.setForeground(inks.colour(entry.shade().isPresent() ? Role.SHADE_TEXT : Role.QUIET_TEXT));
        label.setMargins(5, 1, 5, 1);
    }
}

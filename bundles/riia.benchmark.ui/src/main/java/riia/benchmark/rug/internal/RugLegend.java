// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.Optional;

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
    private String drawn = "";

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

    void show(Optional<RugSheet> shown) {
        String needed = shown.map(sheet -> sheet.hasShades() + " " + sheet.hasAssumedDenominators()).orElse("");
        if (needed.equals(drawn)) {
            return;
        }
        drawn = needed;
        for (var child : legend.getChildren()) {
            child.dispose();
        }
        shown.ifPresent(this::fill);
        legend.getParent().layout(true, true);
    }

    private void fill(RugSheet sheet) {
        if (sheet.hasShades()) {
            words("England's quarters, where a direction is good:");
            chip("A best", Role.BAND_A);
            chip("B", Role.BAND_B);
            chip("C", Role.BAND_C);
            chip("D", Role.BAND_D);
            words("  neutral:");
            chip("1 highest", Role.QUARTER_1);
            chip("2", Role.QUARTER_2);
            chip("3", Role.QUARTER_3);
            chip("4 lowest", Role.QUARTER_4);
        } else {
            words("No shades: quarters need figures of 120 authorities of England.");
        }
        words("  \u25B2 high is good  \u25BC low is good  \u25CB neutral");
        words("  c suppressed  x not available  z not applicable  \u2013 missing");
        if (sheet.hasAssumedDenominators()) {
            words("  * assumed denominator");
        }
    }

    private void words(String text) {
        label(text, Role.BACKGROUND, Role.QUIET_TEXT);
    }

    private void chip(String text, Role shade) {
        label(text, shade, Role.SHADE_TEXT);
    }

    private void label(String text, Role back, Role ink) {
        CLabel label = new CLabel(legend, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        label.setBackground(inks.colour(back));
        label.setForeground(inks.colour(ink));
        label.setMargins(5, 1, 5, 1);
    }
}

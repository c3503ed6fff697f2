// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import riia.benchmark.facts.internal.FactsView;
import riia.benchmark.facts.internal.Figure;
import riia.benchmark.facts.internal.FigureFacts;
import riia.benchmark.rug.internal.Rug.Figures;
import riia.workbench.Inks;
import riia.workbench.Spoken;
import riia.workbench.ViewSite;

/** The pane beside the rug: everything known of one figure, and the ways to its indicator and authority. */
final class RugDetail {

    private final ViewSite site;
    private Optional<Composite> pane = Optional.empty();

    RugDetail(ViewSite site) {
        this.site = site;
    }

    void show(Figure figure, Figures figures, List<RugWays.Way> ways) {
        Composite parent = site.detail(figure.indicator().indicator().id() + " " + figure.indicator().heading());
        pane = Optional.of(parent);
        FactsView facts = new FactsView(parent, new Inks(parent, site.look()));
        facts.show(figure.who() + ", " + figure.comparisons().period().code(), FigureFacts.of(figure, figures.region(), figures.signals()));
        ways.forEach(way -> link(facts.pane(), way));
    }

    private static void link(Composite parent, RugWays.Way way) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + way.words().replace("&", "&&") + "</a>");
        link.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        Spoken.name(link, way.words());
        link.addListener(SWT.Selection, event -> way.go().run());
    }

    boolean isOpen() {
        return pane.filter(one -> !one.isDisposed()).isPresent();
    }

    void close() {
        pane = Optional.empty();
        site.closeDetail();
    }
}

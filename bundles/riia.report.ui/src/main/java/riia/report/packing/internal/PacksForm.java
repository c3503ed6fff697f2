// SPDX-License-Identifier: Apache-2.0
package riia.report.packing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import riia.base.Period;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.indicator.DatasetDefinition;
import riia.report.PackKind;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** The choices, the button, and what has been made. */
final class PacksForm {

    private static final String ALL = "";
    private static final int WIDTH = 640;

    private final Composite form;
    private final Choice dataset;
    private final Choice period;
    private final Choice kind;
    private final Choice authority;
    private final Choice format;
    private final Label promise;
    private final Button make;
    private final Text made;

    /** What the user does. */
    interface Deeds {
        void choose(String key, String id);

        void make();
    }

    PacksForm(Composite parent, Inks inks, Deeds deeds) {
        form = new Composite(parent, SWT.NONE);
        form.setBackground(inks.colour(Role.BACKGROUND));
        form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 24;
        layout.marginHeight = 16;
        layout.verticalSpacing = 8;
        layout.horizontalSpacing = 12;
        form.setLayout(layout);
        kind = choice(inks, "Pack", PacksModel.KIND, deeds);
        dataset = choice(inks, "Dataset", PacksModel.DATASET, deeds);
        period = choice(inks, "Period", PacksModel.PERIOD, deeds);
        authority = choice(inks, "About", PacksModel.AUTHORITY, deeds);
        format = choice(inks, "Format", PacksModel.FORMAT, deeds);
        promise = new Label(form, SWT.WRAP);
        promise.setForeground(inks.colour(Role.QUIET_TEXT));
        promise.setData("testId", "packs-promise");
        promise.setLayoutData(wide());
        make = new Button(form, SWT.PUSH);
        make.setText("Choose a folder and make");
        make.setToolTipText("Makes what is chosen (Ctrl+Enter)");
        make.setData("testId", "packs-make");
        make.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        make.addListener(SWT.Selection, event -> deeds.make());
        made = new Text(form, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        made.setData("testId", "packs-made");
        made.setBackground(form.getBackground());
        made.setForeground(inks.colour(Role.TEXT));
        made.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        Spoken.name(made, "What has been made");
    }

    private Choice choice(Inks inks, String word, String key, Deeds deeds) {
        return new Choice(form, inks, word, key, id -> deeds.choose(key, id));
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false, 2, 1);
        data.widthHint = WIDTH;
        return data;
    }

    void show(PacksPage page) {
        kind.show(page.kinds().stream().map(PackKind::id).toList(), page.kinds().stream().map(PackKind::name).toList(), page.kind().map(PackKind::id));
        dataset.show(page.datasets().stream().map(DatasetDefinition::id).toList(), page.datasets().stream().map(DatasetDefinition::name).toList(),
                page.dataset().map(DatasetDefinition::id));
        List<String> periods = page.periods().stream().map(Period::code).toList();
        period.show(periods, periods, page.period().map(Period::code));
        List<String> codes = new ArrayList<>(List.of(ALL));
        page.members().forEach(one -> codes.add(one.code().code()));
        boolean perAuthority = page.kind().filter(PackKind::perAuthority).isPresent();
        authority.show(codes, Stream.concat(Stream.of(perAuthority ? "All " + page.members().size() + " members, a file for each" : "The region"),
                page.members().stream().map(ComparedAuthority::name)).toList(),
                Optional.of(page.authority().filter(one -> perAuthority).map(one -> one.code().code()).orElse(ALL)));
        authority.enable(perAuthority);
        format.show(page.formats(), page.formats(), page.format());
        promise.setText((page.ready() ? page.promise() : "").replace("&", "&&"));
        make.setEnabled(page.ready());
        form.layout(true, true);
    }

    void say(String words) {
        made.setText(words);
    }

    void focus() {
        kind.focus();
    }
}

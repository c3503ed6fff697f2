// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import riia.indicator.DatasetDefinition;
import riia.indicator.ImportPreview;
import riia.indicator.ImportPreview.Candidate;
import riia.indicator.mapping.Orientation;
import riia.workbench.Look.Role;

/** Step 2, first half: what the file is taken for, best first, with the reasons; or mapped by hand. */
final class WaysSection {

    private static final int SHOWN = 12;

    private final Combo ways;
    private final Label reasons;
    private final Composite byHand;
    private final Combo dataset;
    private final Combo orientation;
    private final Button start;
    private List<Candidate> candidates = List.of();
    private List<DatasetDefinition> datasets = List.of();

    WaysSection(Composite parent, Form form, Desk desk) {
        ways = form.combo(parent, "What the file is taken for, best first", "import-way");
        ways.addListener(SWT.Selection, event -> {
            if (ways.getSelectionIndex() < candidates.size()) {
                desk.choose(candidates.get(ways.getSelectionIndex()));
            } else {
                desk.byHand();
            }
        });
        reasons = form.words(parent, Role.QUIET_TEXT, SWT.ITALIC);
        start = form.button(parent, SWT.PUSH, "Map it by &hand", "Say what each column is, beginning with nothing", "import-by-hand", desk::byHand);
        byHand = form.box(parent, 2);
        form.asking(byHand, "&Dataset");
        dataset = form.combo(byHand, "Dataset of the figures", "import-dataset");
        dataset.addListener(SWT.Selection, event -> desk.edit(one -> one.dataset(datasets.get(dataset.getSelectionIndex()).id())));
        form.asking(byHand, "&Each row is");
        orientation = form.combo(byHand, "How the table lies", "import-orientation");
        orientation.setItems(Arrays.stream(Orientation.values()).map(WaysSection::words).toArray(String[]::new));
        orientation.addListener(SWT.Selection, event -> desk.edit(one ->
                one.orientation(Orientation.values()[orientation.getSelectionIndex()])));
    }

    private static String words(Orientation orientation) {
        return switch (orientation) {
            case ROW_PER_AUTHORITY -> "an authority; figures across";
            case INDICATORS_DOWN_PERIODS_ACROSS -> "an indicator; periods across";
            case INDICATORS_DOWN_AUTHORITIES_ACROSS -> "an indicator; authorities across";
            case ROW_PER_FIGURE -> "one figure";
        };
    }

    void show(WizardSession session) {
        List<Candidate> all = session.preview().map(ImportPreview::candidates).orElse(List.of());
        candidates = all.subList(0, Math.min(SHOWN, all.size()));
        datasets = session.datasets();
        List<String> items = new java.util.ArrayList<>(candidates.stream().map(one -> words(one, session)).toList());
        items.add("Mapped by hand");
        Form.items(ways, items);
        ways.select(session.candidate().map(candidates::indexOf).filter(one -> one >= 0).orElse(candidates.size()));
        reasons.setText(Form.escaped(session.candidate().map(one -> String.join("; ", one.reasons())).orElse("")));
        Form.shown(reasons, !reasons.getText().isEmpty());
        Optional<MappingDraft> draft = session.draft();
        Form.shown(byHand, draft.isPresent());
        Form.shown(start, draft.isEmpty());
        draft.ifPresent(one -> {
            Form.items(dataset, datasets.stream().map(DatasetDefinition::name).toList());
            dataset.select(datasets.stream().map(DatasetDefinition::id).toList().indexOf(one.dataset()));
            orientation.select(one.orientation().ordinal());
        });
        ((GridData) ways.getLayoutData()).grabExcessHorizontalSpace = true;
    }

    private static String words(Candidate one, WizardSession session) {
        String dataset = session.datasets().stream().filter(known -> known.id().equals(one.dataset())).map(DatasetDefinition::name)
                .findFirst().orElse(one.dataset());
        boolean several = session.preview().map(preview -> preview.sheets().size() > 1).orElse(false);
        return one.score() + "  " + Headline.way(one) + (several ? ", sheet " + one.sheet() : "") + ", " + dataset;
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import riia.base.Period;
import riia.indicator.mapping.PeriodAt;
import riia.indicator.mapping.TextAt;

/** Step 2: where the file tells whose figures it holds and of which period. */
final class TellersSection {

    private final Desk desk;
    private final Composite whole;
    private final TellerRow authority;
    private final TellerRow period;
    private final Composite beside;
    private final Combo form;

    TellersSection(Composite parent, Form made, Desk desk) {
        this.desk = desk;
        whole = made.box(parent, 3);
        ((GridLayout) whole.getLayout()).marginTop = 4;
        authority = new TellerRow(whole, made, "A&uthority", "import-authority", this::authority);
        period = new TellerRow(whole, made, "&Period", "import-period", this::period);
        beside = made.box(parent, 2);
        made.label(beside, "\u201cQ2 2025\u201d means");
        form = made.combo(beside, "What the year beside a quarter means, where it is one number", "import-period-form");
        form.setItems("nobody knows: ask", "the year 2025-26", "the year 2024-25", "April to June 2025");
        form.addListener(SWT.Selection, event -> desk.edit(one -> one.form(PeriodAt.Form.values()[form.getSelectionIndex()])));
    }

    private void authority(Told told, String typed) {
        try {
            Optional<TextAt> text = text(told, typed);
            authority.fault(Optional.empty());
            desk.edit(one -> one.columns().authority(told == Told.COLUMN ? columns(one.columns().authority()) : text.stream().toList()));
        } catch (IllegalArgumentException e) {
            authority.fault(Optional.of(e.getMessage()));
        }
    }

    private void period(Told told, String typed) {
        try {
            Optional<TextAt> text = told == Told.SAID ? Optional.empty() : text(told, typed);
            Optional<Period> said = told == Told.SAID && !typed.isBlank() ? Optional.of(Period.parse(typed)) : Optional.empty();
            period.fault(Optional.empty());
            desk.edit(one -> one.columns().period(told == Told.COLUMN ? columns(one.columns().period()) : text.stream().toList()));
            desk.period(said);
        } catch (IllegalArgumentException e) {
            period.fault(Optional.of(e.getMessage()));
        }
    }

    private static Optional<TextAt> text(Told told, String typed) {
        return switch (told) {
            case HEADING -> Optional.of(new TextAt.Heading(TextAt.Heading.ANY));
            case CELL -> Optional.of(new TextAt.Cell(typed.matches("(?i)[a-z]{1,3}[1-9]\\d*") ? typed.toUpperCase(Locale.ROOT) : "A1"));
            case SHEET -> Optional.of(new TextAt.SheetName());
            case FILE -> Optional.of(new TextAt.FileName());
            case SAID -> typed.isBlank() ? Optional.empty() : Optional.of(new TextAt.Fixed(typed));
            case COLUMN, SEVERAL -> Optional.empty();
        };
    }

    private static List<TextAt> columns(List<TextAt> texts) {
        return texts.stream().filter(TextAt.Column.class::isInstance).toList();
    }

    void show(WizardSession session) {
        boolean there = session.draft().isPresent();
        Form.shown(whole, there);
        Form.shown(beside, there && session.draft().filter(one -> !one.columns().period().isEmpty()).isPresent());
        session.draft().ifPresent(draft -> {
            authority.show(draft.columns().authority(), "");
            period.show(draft.columns().period(), session.period().map(Period::code).orElse(""));
            form.select(draft.form().ordinal());
        });
    }
}

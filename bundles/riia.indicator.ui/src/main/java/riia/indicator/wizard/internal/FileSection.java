// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import riia.indicator.ImportPreview;
import riia.indicator.spi.Detected;
import riia.indicator.spi.Detection;
import riia.indicator.spi.Setting;
import riia.indicator.wizard.internal.WizardModel.Sender;
import riia.workbench.Look.Role;

/** Step 1: who sent the file, and how its format was detected, with what to say instead. */
final class FileSection {

    private static final String DETECT = "Detect";

    private final Form form;
    private final Desk desk;
    private final Section section;
    private final Combo sender;
    private final Composite found;
    private final Runnable resized;
    private List<Sender> senders = List.of();
    private List<Object> drawn = List.of();

    FileSection(Composite parent, Form form, Desk desk, Runnable resized) {
        this.form = form;
        this.desk = desk;
        this.resized = resized;
        section = new Section(parent, form, "1  File", "import-file", resized);
        Composite row = form.box(section.body(), 2);
        form.asking(row, "&Sender");
        sender = form.open(row, "Sender: choose an authority, or type who else sends such files", "import-sender");
        sender.addListener(SWT.Selection, event -> desk.sender(Optional.of(senders.get(sender.getSelectionIndex()).id())));
        sender.addListener(SWT.DefaultSelection, event -> typed());
        sender.addListener(SWT.FocusOut, event -> typed());
        found = form.box(section.body(), 2);
    }

    void senders(List<Sender> all) {
        senders = all;
        Form.items(sender, all.stream().map(Sender::name).toList());
    }

    private void typed() {
        String text = sender.getText().strip();
        desk.sender(senders.stream().filter(one -> one.name().equalsIgnoreCase(text)).map(Sender::id).findFirst()
                .or(() -> Optional.of(text)));
    }

    void show(WizardSession session) {
        String name = session.sender().map(this::name).orElse("");
        if (!sender.isFocusControl() && !sender.getText().equals(name)) {
            sender.setText(name);
        }
        List<Detection> all = session.preview().flatMap(ImportPreview::detected).map(Detected::of).orElse(List.of());
        List<Setting> settings = session.preview().map(ImportPreview::settings).orElse(List.of());
        section.summary(session.preview().map(one -> summary(one, all, name)).orElse(""));
        List<Object> now = List.of(all, settings, session.settings());
        if (!now.equals(drawn)) {
            drawn = now;
            draw(all, settings, session.settings());
        }
    }

    private static String summary(ImportPreview preview, List<Detection> all, String sender) {
        String how = all.stream().filter(one -> !one.value().isBlank() && !one.value().equals("*")).limit(2).map(Detection::value)
                .collect(Collectors.joining(", "));
        return preview.format() + (how.isEmpty() ? "" : ": " + how) + (sender.isEmpty() ? "" : "; from " + sender);
    }

    /** The name of a sender, where it is known. */
    String name(String id) {
        return senders.stream().filter(one -> one.id().equals(id)).map(Sender::name).findFirst().orElse(id);
    }

    private void draw(List<Detection> all, List<Setting> settings, Map<String, String> told) {
        for (Control child : found.getChildren()) {
            child.dispose();
        }
        Map<String, Detection> detections = new LinkedHashMap<>();
        all.forEach(one -> detections.put(one.key(), one));
        settings.forEach(one -> setting(one, Optional.ofNullable(detections.remove(one.key())), Optional.ofNullable(told.get(one.key()))));
        detections.values().forEach(one -> {
            form.label(found, one.label());
            Label value = form.words(found, Role.TEXT, SWT.NORMAL);
            value.setText(Form.escaped(one.value()));
            reason(one);
        });
        found.layout();
        resized.run();
    }

    private void setting(Setting setting, Optional<Detection> detected, Optional<String> told) {
        form.label(found, setting.label());
        boolean listed = !setting.choices().isEmpty();
        String name = setting.label() + ": choose to say otherwise than was detected";
        Combo combo = listed ? form.combo(found, name, "setting-" + setting.key()) : form.open(found, name, "setting-" + setting.key());
        List<String> items = new ArrayList<>(List.of(DETECT + detected.filter(one -> told.isEmpty()).map(one -> ": " + one.value()).orElse("")));
        items.addAll(setting.choices());
        combo.setItems(items.toArray(String[]::new));
        combo.select(told.map(items::indexOf).filter(one -> one >= 0).orElse(0));
        told.filter(one -> !listed).ifPresent(combo::setText);
        Runnable say = () -> desk.setting(setting.key(), Optional.of(combo.getText()).filter(one -> !one.isBlank() && !one.startsWith(DETECT)));
        combo.addListener(SWT.Selection, event -> say.run());
        combo.addListener(SWT.DefaultSelection, event -> say.run());
        detected.ifPresent(this::reason);
    }

    private void reason(Detection one) {
        String text = one.told() ? "you said so" : one.reason();
        if (!text.isBlank()) {
            Label reason = form.words(found, Role.QUIET_TEXT, SWT.ITALIC);
            reason.setText(Form.escaped(text));
            ((GridData) reason.getLayoutData()).horizontalSpan = 2;
            ((GridData) reason.getLayoutData()).horizontalIndent = 10;
        }
    }

    Section section() {
        return section;
    }
}

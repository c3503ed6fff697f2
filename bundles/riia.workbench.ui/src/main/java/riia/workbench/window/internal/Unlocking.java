// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;

import riia.store.LockedWorkspace;
import riia.store.StoreException;
import riia.workbench.Look;
import riia.workbench.Task;

/** Asks for the passphrase when the workspace turns out to be locked, and again when the user wants to be asked. */
final class Unlocking {

    private final Shell shell;
    private final Supplier<Look> look;
    private final Work work;
    private Optional<LockedWorkspace> locked = Optional.empty();
    private Optional<PassphrasePanel> panel = Optional.empty();

    /** Does something off the user interface's thread. */
    interface Work {
        void start(String title, Task<Optional<String>> task, Consumer<Optional<String>> onUi);
    }

    Unlocking(Shell shell, Supplier<Look> look, Work work) {
        this.shell = shell;
        this.look = look;
        this.work = work;
    }

    /** Takes up what the workspace waits for now: asks at once for one that has not been asked for. */
    void update(Optional<LockedWorkspace> now) {
        if (!now.equals(locked)) {
            locked = now;
            panel.ifPresent(PassphrasePanel::close);
            ask();
        }
    }

    /** Asks, if there is something to unlock. */
    void ask() {
        if (locked.isPresent() && !isOpen()) {
            LockedWorkspace workspace = locked.get();
            panel = Optional.of(new PassphrasePanel(shell, look.get(), workspace.folder().toString(), workspace.refusal().orElse(""),
                    passphrase -> unlock(workspace, passphrase)));
        }
    }

    private void unlock(LockedWorkspace workspace, char[] passphrase) {
        work.start("Unlock the workspace", progress -> {
            try {
                workspace.unlock(passphrase);
                return Optional.empty();
            } catch (StoreException e) {
                return Optional.of(e.getMessage());
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        }, refusal -> refusal.ifPresentOrElse(why -> panel.ifPresent(open -> open.refuse(why)), () -> panel.ifPresent(PassphrasePanel::close)));
    }

    boolean isOpen() {
        return panel.filter(PassphrasePanel::isOpen).isPresent();
    }

    /** Whether it asks, and so has the keyboard. */
    boolean takesFocus() {
        panel.filter(PassphrasePanel::isOpen).ifPresent(PassphrasePanel::focus);
        return isOpen();
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.junit5.context.BundleContextExtension;

import riia.store.LockedWorkspace;
import riia.store.PassphraseException;

/** The window while a workspace waits for its passphrase. */
@ExtendWith(BundleContextExtension.class)
class LockedWindowIT {

    private static final String RIGHT = "four words and a dog";

    @InjectBundleContext
    BundleContext context;

    /** Locked until the right passphrase comes; then it is gone, as the store's is. */
    private static final class Waiting implements LockedWorkspace {
        private final List<String> tried = new CopyOnWriteArrayList<>();
        private volatile ServiceRegistration<LockedWorkspace> registration;

        @Override
        public Path folder() {
            return Path.of("/home/a/em-workspace");
        }

        @Override
        public boolean isNew() {
            return false;
        }

        @Override
        public Optional<String> refusal() {
            return Optional.of("What the environment gave was wrong");
        }

        @Override
        public void unlock(char[] passphrase) {
            tried.add(new String(passphrase));
            if (!RIGHT.equals(new String(passphrase))) {
                throw new PassphraseException("That was wrong too");
            }
            registration.unregister();
        }
    }

    @Test
    void asks_again_after_a_wrong_passphrase_and_goes_with_the_right_one() throws Exception {
        Waiting workspace = new Waiting();
        OpenWindow.with(context, user -> {
            workspace.registration = context.registerService(LockedWorkspace.class, workspace, null);
            user.untilWords("/home/a/em-workspace");
            user.untilWords("What the environment gave was wrong");
            type(user, "not this one");
            user.press("passphrase-unlock");
            user.untilWords("That was wrong too");
            type(user, RIGHT);
            user.act(() -> ((Text) user.find("passphrase-text").orElseThrow()).notifyListeners(SWT.DefaultSelection, null));
            user.untilGone("passphrase-text");
            user.untilGone("banner-unlock");
        });
        assertThat(workspace.tried).containsExactly("not this one", RIGHT);
    }

    @Test
    void says_that_it_is_locked_when_the_user_does_not_want_to_be_asked_and_asks_later() throws Exception {
        Waiting workspace = new Waiting();
        OpenWindow.with(context, user -> {
            workspace.registration = context.registerService(LockedWorkspace.class, workspace, null);
            user.untilThere("passphrase-text");
            type(user, "half a phr");
            user.press("passphrase-later");
            user.untilGone("passphrase-text");
            user.untilWords("This workspace is locked");
            user.press("banner-unlock");
            user.untilThere("passphrase-text");
            assertThat(user.ui(() -> ((Text) user.find("passphrase-text").orElseThrow()).getText())).isEmpty();
            workspace.registration.unregister();
            user.untilGone("passphrase-text");
        });
        assertThat(workspace.tried).isEmpty();
    }

    private static void type(Driver user, String passphrase) {
        user.act(() -> ((Text) user.find("passphrase-text").orElseThrow()).setText(passphrase));
    }
}

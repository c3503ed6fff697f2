// SPDX-License-Identifier: Apache-2.0
package riia.workbench;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ProviderType;

/** A view's place in the window. Everything but {@link #events} on the user interface's thread. */
@ProviderType
public interface ViewSite extends Window {

    /** What it was opened with, and what it kept when last closed. */
    Map<String, String> parameters();

    /** Keeps something for the next time, over a restart. */
    void keep(String key, String value);

    /** Tells when the window is asked to show this view again with other parameters. */
    void onParameters(Consumer<Map<String, String>> listener);

    /** Puts a word beside the title of the tab, such as the dataset; empty for none. */
    void subtitle(Optional<String> words);

    /**
     * The pane on the right, emptied, with a title; hidden until asked for. What is drawn into it is disposed with the next
     * call, with the view, and when the user closes the pane.
     */
    Composite detail(String title);

    /** Hides the pane on the right, and disposes what is in it. */
    void closeDetail();

    /**
     * Shows a state instead of content: empty with what to do next, loading, or failed with what happened and what to do.
     * Content comes back with {@link #showContent}.
     */
    void showState(State state);

    /** Shows the view's content again. */
    void showContent();

    /**
     * Runs a listener on the user interface's thread after events of a topic ({@code riia/indicator/submission/*}), at most once
     * for a burst, until the view closes.
     */
    void events(String topic, Runnable listener);

    /**
     * Offers something the user can do in this view, until the view closes: in quick access, and by its key while the view is
     * in front.
     *
     * @param title what the user reads
     * @param key such as {@code M1+E} (M1 is Ctrl, or Command on macOS); empty for none
     */
    void action(String title, String key, Runnable action);

    /** A designed state of a view other than its content. */
    record State(Kind kind, String title, String message, Optional<Remedy> remedy) {

        /** Which one. */
        public enum Kind { EMPTY, LOADING, FAILED }

        /** A button: what it says and does. */
        public record Remedy(String label, Runnable action) {
        }

        /** There is nothing yet. */
        public static State empty(String title, String message, Remedy remedy) {
            return new State(Kind.EMPTY, title, message, Optional.of(remedy));
        }

        /** It is being fetched. */
        public static State loading(String title) {
            return new State(Kind.LOADING, title, "", Optional.empty());
        }

        /** It did not work. */
        public static State failed(String title, String message, Remedy remedy) {
            return new State(Kind.FAILED, title, message, Optional.of(remedy));
        }
    }
}

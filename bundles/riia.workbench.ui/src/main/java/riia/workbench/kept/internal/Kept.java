// SPDX-License-Identifier: Apache-2.0
package riia.workbench.kept.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.slf4j.LoggerFactory;

/**
 * What the window keeps, in memory at once and in the store soon after. The window is there before the store is; what the user
 * does meanwhile counts for more than what the store then brings. Safe on every thread, and never waits for the store.
 */
public final class Kept implements AutoCloseable {

    /** Where kept things lie. */
    public interface Place {
        Map<String, String> load();

        void save(Map<String, String> changes);
    }

    private static final long DELAY_MILLIS = 800;

    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(Kept::daemon);
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> unsaved = new HashMap<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private Place place;
    private boolean due;

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "riia-kept");
        thread.setDaemon(true);
        return thread;
    }

    /** Loads what lies there, in the background, and keeps there from now on. */
    public void attach(Place found) {
        writer.execute(() -> {
            if (attempt("read", found, from -> merge(from.load()))) {
                setPlace(found);
                onLoaded(Optional.empty());
                schedule();
            }
        });
    }

    /** Tells once, on any thread, when what lies in the first place has been loaded; at once if it has been. */
    public void onLoaded(Runnable listener) {
        onLoaded(Optional.of(listener));
    }

    private void onLoaded(Optional<Runnable> listener) {
        List<Runnable> told;
        synchronized (this) {
            listener.ifPresent(waiting::add);
            told = place == null ? List.of() : List.copyOf(waiting);
            waiting.removeAll(told);
        }
        told.forEach(Runnable::run);
    }

    /** That place is gone; what is kept meanwhile is saved when another comes. */
    public synchronized void detach(Place gone) {
        if (gone.equals(place)) {
            place = null;
        }
    }

    private synchronized void setPlace(Place found) {
        place = found;
    }

    private synchronized void merge(Map<String, String> loaded) {
        loaded.forEach(values::putIfAbsent);
    }

    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Whatever is kept under keys that begin with a prefix, without it. */
    public synchronized Map<String, String> under(String prefix) {
        Map<String, String> found = new HashMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), value);
            }
        });
        return found;
    }

    public synchronized void put(String key, String value) {
        if (!value.equals(values.put(key, value))) {
            unsaved.put(key, value);
            schedule();
        }
    }

    private synchronized void schedule() {
        if (place != null && !due && !unsaved.isEmpty() && !writer.isShutdown()) {
            due = true;
            writer.schedule(this::flush, DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void flush() {
        Place to;
        Map<String, String> changes;
        synchronized (this) {
            due = false;
            to = place;
            changes = Map.copyOf(unsaved);
            if (to == null || changes.isEmpty()) {
                return;
            }
            unsaved.clear();
        }
        if (!attempt("written", to, there -> there.save(changes))) {
            giveBack(changes);
        }
    }

    private synchronized void giveBack(Map<String, String> changes) {
        changes.forEach(unsaved::putIfAbsent);
    }

    private static boolean attempt(String what, Place place, Consumer<Place> act) {
        try {
            act.accept(place);
            return true;
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Kept.class).warn("The window's layout could not be {}; it lives on in memory", what, e);
            return false;
        }
    }

    /** Saves what is not saved yet, waiting a little for it. */
    @Override
    public void close() {
        if (writer.isShutdown()) {
            return;
        }
        try {
            writer.submit(this::flush).get(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LoggerFactory.getLogger(Kept.class).warn("The window's layout could not be written on closing", e);
        } finally {
            writer.shutdownNow();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.store.derby.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

/** Posts events from one thread: EventAdmin keeps the order of a thread's events, not of events from several. */
final class OrderedPost implements Consumer<Event>, AutoCloseable {

    private final EventAdmin eventAdmin;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "riia store events"));

    OrderedPost(EventAdmin eventAdmin) {
        this.eventAdmin = eventAdmin;
    }

    @Override
    public void accept(Event event) {
        thread.execute(() -> eventAdmin.postEvent(event));
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}

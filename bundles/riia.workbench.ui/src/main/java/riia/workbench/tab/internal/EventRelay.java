// SPDX-License-Identifier: Apache-2.0
package riia.workbench.tab.internal;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Passes the topics of all areas' events on to the window, which runs its views' listeners on its own thread. */
@Component(service = {EventRelay.class, EventHandler.class}, property = EventConstants.EVENT_TOPIC + "=riia/*")
public final class EventRelay implements EventHandler {

    private final Set<Consumer<String>> listeners = new CopyOnWriteArraySet<>();

    @Override
    public void handleEvent(Event event) {
        listeners.forEach(listener -> listener.accept(event.getTopic()));
    }

    /** Tells every topic that happens, on the thread of its sender. */
    public void listen(Consumer<String> listener) {
        listeners.add(listener);
    }

    public void unlisten(Consumer<String> listener) {
        listeners.remove(listener);
    }

    /** Whether a topic fits a pattern: itself, or a beginning followed by {@code /*}. */
    static boolean fits(String pattern, String topic) {
        return pattern.endsWith("/*") ? topic.startsWith(pattern.substring(0, pattern.length() - 1)) : topic.equals(pattern);
    }
}

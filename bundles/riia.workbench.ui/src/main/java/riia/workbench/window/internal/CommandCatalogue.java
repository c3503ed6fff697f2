// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import riia.workbench.spi.WindowCommand;

/** The contributed commands, the highest ranking of each id. Safe on every thread. */
@Component(service = CommandCatalogue.class)
public final class CommandCatalogue {

    private final Map<ServiceReference<WindowCommand>, WindowCommand> commands = new ConcurrentHashMap<>();

    /** A command with what the user reads of it. */
    record Described(String id, String title, String key, WindowCommand command) {
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindCommand(ServiceReference<WindowCommand> reference, WindowCommand command) {
        commands.put(reference, command);
    }

    void unbindCommand(ServiceReference<WindowCommand> reference) {
        commands.remove(reference);
    }

    /** One command an id, by title. */
    List<Described> all() {
        Map<String, Described> byId = new TreeMap<>();
        commands.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> byId.put(text(entry.getKey(), "id"), describe(entry.getKey(), entry.getValue())));
        return byId.values().stream().sorted(Comparator.comparing(Described::title)).toList();
    }

    private static Described describe(ServiceReference<WindowCommand> reference, WindowCommand command) {
        return new Described(text(reference, "id"), text(reference, "title"), text(reference, "key"), command);
    }

    private static String text(ServiceReference<WindowCommand> reference, String name) {
        return Objects.toString(reference.getProperty("riia.windowcommand." + name), "");
    }
}

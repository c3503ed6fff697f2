// SPDX-License-Identifier: Apache-2.0
package riia.command.line.internal;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import riia.command.spi.Command;

/**
 * The commands there are: by description those that are installed, by service those that are ready. Waiting for one that is
 * not ready ends when its service appears.
 */
@Component(service = CommandCatalogue.class)
public final class CommandCatalogue {

    private final ServiceComponentRuntime runtime;
    private final Map<ServiceReference<Command>, Command> ready =
            new ConcurrentSkipListMap<>(Comparator.<ServiceReference<Command>>naturalOrder().reversed());
    private final Object arrival = new Object();

    @Activate
    public CommandCatalogue(@Reference ServiceComponentRuntime runtime) {
        this.runtime = runtime;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bind(Command command, ServiceReference<Command> reference) {
        ready.put(reference, command);
        synchronized (arrival) {
            arrival.notifyAll();
        }
    }

    void unbind(ServiceReference<Command> reference) {
        ready.remove(reference);
    }

    /** Every described command, by name; those that still wait for a service included. */
    List<Described> described() {
        return runtime.getComponentDescriptionDTOs().stream().flatMap(component -> Described.of(component.properties).stream())
                .collect(Collectors.toMap(Described::text, one -> one, (one, other) -> one)).values().stream().sorted().toList();
    }

    /** The described command that the arguments begin with; the one of most words. */
    Optional<Described> find(List<String> arguments) {
        return described().stream().filter(name -> name.begins(arguments))
                .max(Comparator.comparingInt(name -> name.words().size()));
    }

    /** The command of a name, best ranked, once it is ready. */
    Optional<Command> await(Described name, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (arrival) {
            Optional<Command> command = command(name);
            for (long left = patience.toMillis(); command.isEmpty() && left > 0;
                    left = Duration.ofNanos(end - System.nanoTime()).toMillis()) {
                arrival.wait(left);
                command = command(name);
            }
            return command;
        }
    }

    private Optional<Command> command(Described name) {
        return ready.entrySet().stream()
                .filter(entry -> name.text().equals(entry.getKey().getProperty(Described.NAME)))
                .map(Map.Entry::getValue).findFirst();
    }
}

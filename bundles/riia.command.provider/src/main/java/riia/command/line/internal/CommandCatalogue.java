// SPDX-License-Identifier: Apache-2.0
package riia.command.line.internal;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

import org.osgi.framework.BundleContext;
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
 * not ready ends when its service appears. A command is made only when it is to run: making them all, and all that they need,
 * would cost every command its start.
 */
@Component(service = CommandCatalogue.class)
public final class CommandCatalogue {

    private final BundleContext context;
    private final ServiceComponentRuntime runtime;
    private final Set<ServiceReference<Command>> ready =
            new ConcurrentSkipListSet<>(Comparator.<ServiceReference<Command>>naturalOrder().reversed());
    private final Object arrival = new Object();
    private int arrivals;

    @Activate
    public CommandCatalogue(BundleContext context, @Reference ServiceComponentRuntime runtime) {
        this.context = context;
        this.runtime = runtime;
    }

    @Reference(service = Command.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bind(ServiceReference<Command> reference) {
        ready.add(reference);
        wake();
    }

    /** Ends a waiting, if only to look what has come instead of a command. */
    void wake() {
        synchronized (arrival) {
            arrivals++;
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

    /** The command of a name, best ranked, once it is ready; nothing if something else comes first, or nothing in time. */
    Optional<Command> await(Described name, Duration patience) throws InterruptedException {
        int seen;
        synchronized (arrival) {
            seen = arrivals;
        }
        Optional<Command> command = command(name);
        return command.isPresent() || !arrives(seen, System.nanoTime() + patience.toNanos()) ? command : command(name);
    }

    /** Waits until more commands have come than were seen; false if none does before the end. */
    private boolean arrives(int seen, long end) throws InterruptedException {
        synchronized (arrival) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            while (arrivals == seen && left > 0) {
                arrival.wait(left);
                left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            }
            return arrivals != seen;
        }
    }

    private Optional<Command> command(Described name) {
        return ready.stream().filter(reference -> name.text().equals(reference.getProperty(Described.NAME)))
                .map(context::getService).filter(Objects::nonNull).findFirst();
    }
}

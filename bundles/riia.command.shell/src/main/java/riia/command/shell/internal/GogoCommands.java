// SPDX-License-Identifier: Apache-2.0
package riia.command.shell.internal;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

import riia.command.spi.Command;
import riia.launch.CommandLine;

/**
 * Makes every command a function of the Gogo shell, in the scope {@code riia}, for as long as it is described: also while it
 * waits for the store, since the command line waits with it. A command of several words becomes a function of its first.
 */
@Component(service = {}, immediate = true)
public final class GogoCommands {

    private static final String NAME = "riia.command.name";

    private final BundleContext context;
    private final CommandLine line;
    private final ServiceComponentRuntime runtime;
    private final Map<String, ServiceRegistration<Function>> functions = new HashMap<>();
    private boolean open = true;

    @Activate
    public GogoCommands(BundleContext context, @Reference CommandLine line, @Reference ServiceComponentRuntime runtime) {
        this.context = context;
        this.line = line;
        this.runtime = runtime;
        refresh();
    }

    @Deactivate
    synchronized void close() {
        open = false;
        functions.values().forEach(ServiceRegistration::unregister);
        functions.clear();
    }

    @Reference(service = Command.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bind(ServiceReference<Command> arrived) {
        refresh();
    }

    void unbind(ServiceReference<Command> gone) {
        refresh();
    }

    private synchronized void refresh() {
        if (!open) {
            return;
        }
        Set<String> words = runtime.getComponentDescriptionDTOs().stream().map(component -> component.properties.get(NAME))
                .filter(String.class::isInstance).map(name -> ((String) name).split(" ")[0]).collect(Collectors.toSet());
        words.forEach(word -> functions.computeIfAbsent(word, this::register));
        functions.entrySet().removeIf(entry -> {
            boolean gone = !words.contains(entry.getKey());
            if (gone) {
                entry.getValue().unregister();
            }
            return gone;
        });
    }

    private ServiceRegistration<Function> register(String word) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(CommandProcessor.COMMAND_SCOPE, "riia");
        properties.put(CommandProcessor.COMMAND_FUNCTION, word);
        Function function = (session, arguments) -> run(word, session, arguments);
        return context.registerService(Function.class, function, properties);
    }

    private ExitStatus run(String word, CommandSession session, List<Object> arguments) {
        List<String> typed = new ArrayList<>();
        typed.add(word);
        arguments.forEach(one -> typed.add(String.valueOf(one)));
        OutputStream out = session.getConsole();
        OutputStream err = session.get(ShellCommand.ERROR) instanceof OutputStream given ? given : out;
        return new ExitStatus(line.run(typed, Path.of("").toAbsolutePath().resolve(session.currentDir()), session.getKeyboard(),
                out, err, false));
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.command.shell.internal;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

import riia.command.spi.Command;
import riia.launch.CommandLine;

/**
 * Makes every command a function of the Gogo shell, in the scope {@code riia}, for as long as the command is there. A command
 * of several words becomes a function of its first word.
 */
@Component(service = {}, immediate = true)
public final class GogoCommands {

    private final BundleContext context;
    private final CommandLine line;
    private final Map<ServiceReference<Command>, ServiceRegistration<Function>> functions = new ConcurrentHashMap<>();

    @Activate
    public GogoCommands(BundleContext context, @Reference CommandLine line) {
        this.context = context;
        this.line = line;
    }

    @Deactivate
    void close() {
        functions.keySet().forEach(this::unbind);
    }

    @Reference(service = Command.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bind(ServiceReference<Command> command) {
        String word = String.valueOf(command.getProperty("riia.command.name")).split(" ")[0];
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(CommandProcessor.COMMAND_SCOPE, "riia");
        properties.put(CommandProcessor.COMMAND_FUNCTION, word);
        Function function = (session, arguments) -> run(word, session, arguments);
        functions.put(command, context.registerService(Function.class, function, properties));
    }

    void unbind(ServiceReference<Command> command) {
        ServiceRegistration<Function> function = functions.remove(command);
        if (function != null) {
            function.unregister();
        }
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

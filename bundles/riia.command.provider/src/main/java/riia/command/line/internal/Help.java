// SPDX-License-Identifier: Apache-2.0
package riia.command.line.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine;

/** What a user is told who asks, or who typed a word that is no command. */
final class Help {

    static final String OPTION = "--help";

    private Help() {
    }

    /** {@code help X} means {@code X --help}, and so do the short forms. */
    static List<String> asOption(List<String> typed) {
        if (typed.isEmpty() || !typed.get(0).equals("help") && !typed.get(0).equals("-h")) {
            return typed;
        }
        List<String> asked = new ArrayList<>(typed.subList(1, typed.size()));
        asked.add(OPTION);
        return asked;
    }

    static void overview(List<Described> commands, PrintWriter out) {
        out.println("riia                        opens the window");
        out.println("riia COMMAND ... [--workspace DIR] [--format table|csv|json]");
        out.println();
        int width = commands.stream().mapToInt(name -> name.text().length()).max().orElse(0);
        commands.forEach(name -> out.printf("  %-" + width + "s  %s%n", name.text(), name.summary()));
        out.println();
        out.println("riia COMMAND --help says what a command takes. Exit status: 0 done, 1 the data or the rules say no,");
        out.println("2 wrong use or unknown id, 3 the workbench itself failed.");
    }

    static void of(Described command, PrintWriter out) {
        out.print(new CommandLine(Arguments.spec(command)).getUsageMessage(CommandLine.Help.Ansi.OFF));
    }

    static String unknown(List<Described> commands, List<String> typed) {
        String word = typed.get(0);
        List<String> longer = commands.stream().map(Described::text).filter(name -> name.startsWith(word + " ")).toList();
        if (!longer.isEmpty()) {
            return "'" + String.join(" ", typed) + "' is no command; there is " + String.join(", ", longer);
        }
        return "'" + word + "' is no command. Commands: "
                + commands.stream().map(Described::text).collect(Collectors.joining(", "));
    }
}

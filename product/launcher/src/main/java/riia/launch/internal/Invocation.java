// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the user typed, read as far as the launcher must: which workspace, and what kind of process the command needs. Everything else
 * in the arguments is for the command itself, which also says what is wrong with them.
 *
 * @param workspace the value of {@code --workspace}
 * @param passphraseFile the value of {@code --passphrase-file}
 * @param arguments the others, in order
 */
record Invocation(Optional<String> workspace, Optional<String> passphraseFile, List<String> arguments) {

    enum Kind {
        /** Opens the window; holds the workspace. */
        WINDOW,
        /** Only asks what there is to ask. */
        HELP,
        /** Only asks what this is. */
        VERSION,
        /** Needs no workspace, but looks at one that is there. */
        ANYWHERE,
        /** Holds the workspace, or runs in the process that does. */
        STORE,
        /** Makes a workspace, beside its place, and puts it there when it is complete. */
        INIT,
        /** Replaces the store or what opens it; holds the workspace alone. */
        ALONE
    }

    private static final String WORKSPACE = "--workspace";
    private static final String PASSPHRASE_FILE = "--passphrase-file";
    private static final String REGION = "--region";

    Invocation {
        arguments = List.copyOf(arguments);
    }

    /** @throws WrongUse when an option that the launcher uses up has no value */
    static Invocation of(String... typed) {
        List<String> others = new ArrayList<>(List.of(typed));
        Optional<String> workspace = takeOut(others, WORKSPACE, "a folder");
        Optional<String> passphraseFile = takeOut(others, PASSPHRASE_FILE, "a file");
        return new Invocation(workspace, passphraseFile, others);
    }

    /** The value of an option; the last, if it was given more than once. */
    private static Optional<String> takeOut(List<String> typed, String option, String what) {
        Optional<String> value = Optional.empty();
        for (int i = 0; i < typed.size();) {
            if (typed.get(i).equals(option)) {
                typed.remove(i);
                value = Optional.of(i < typed.size() ? typed.remove(i) : "");
            } else if (typed.get(i).startsWith(option + "=")) {
                value = Optional.of(typed.remove(i).substring(option.length() + 1));
            } else {
                i++;
            }
        }
        if (value.isPresent() && value.get().isBlank()) {
            throw new WrongUse(option + " needs " + what);
        }
        return value;
    }

    Kind kind() {
        if (arguments.isEmpty()) {
            return Kind.WINDOW;
        }
        if (arguments.contains("--help") || arguments.contains("-h")) {
            return Kind.HELP;
        }
        if (arguments.contains("--version")) {
            return Kind.VERSION;
        }
        return switch (command()) {
            case "init" -> newWorkspace().isPresent() && region().isPresent() ? Kind.INIT : Kind.HELP;
            case "restore", "encrypt" -> Kind.ALONE;
            case "passphrase" -> words().contains("change") ? Kind.ALONE : Kind.HELP;
            case "regions", "datasets", "authorities", "plugins" -> Kind.ANYWHERE;
            case "help", "" -> Kind.HELP;
            default -> Kind.STORE;
        };
    }

    /** The first word that is no option: the name of the command, or nothing. */
    String command() {
        return words().isEmpty() ? "" : words().get(0);
    }

    /** The folder that {@code init} is to make, if it was named once. */
    Optional<String> newWorkspace() {
        List<String> words = words();
        return words.size() == 2 ? Optional.of(words.get(1)) : Optional.empty();
    }

    /** Whether {@code init} is told to encrypt what it makes. */
    boolean encrypted() {
        return arguments.contains("--encrypted") || passphraseFile.isPresent();
    }

    /** The region that {@code init} is to bind the new workspace to. */
    Optional<String> region() {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith(REGION + "=")) {
                return Optional.of(arguments.get(i).substring(REGION.length() + 1));
            }
            if (arguments.get(i).equals(REGION) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** The arguments that are neither options nor the values of the options that may stand before a command or in {@code init}. */
    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--format") || argument.equals(REGION)) {
                i++;
            } else if (!argument.startsWith("-")) {
                words.add(argument);
            }
        }
        return words;
    }
}

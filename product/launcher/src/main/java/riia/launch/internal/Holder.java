// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who holds a workspace, as the lock file tells it.
 *
 * @param socket where it takes commands
 * @param doing the command, or {@code window}
 */
record Holder(long pid, String host, String user, Instant since, String doing, Path socket) {

    boolean isReachableBy(String otherUser, String otherHost) {
        return user.equals(otherUser) && host.equals(otherHost);
    }

    /** For a sentence: "... is held by " + this. */
    @Override
    public String toString() {
        return user + " on " + host + " (process " + pid + ", " + doing + ", since " + since + ")";
    }

    String toJson() {
        return "{\"pid\":" + pid + ",\"host\":" + quoted(host) + ",\"user\":" + quoted(user) + ",\"since\":" + quoted(since.toString())
                + ",\"doing\":" + quoted(doing) + ",\"socket\":" + quoted(socket.toString()) + "}\n";
    }

    /** Empty when the text is not (or not yet) a whole holder. */
    static Optional<Holder> fromJson(String text) {
        Map<String, String> fields = fields(text.strip());
        try {
            return Optional.of(new Holder(Long.parseLong(fields.get("pid")), present(fields, "host"), present(fields, "user"),
                    Instant.parse(present(fields, "since")), present(fields, "doing"), Path.of(present(fields, "socket"))));
        } catch (IllegalArgumentException | java.time.DateTimeException incomplete) {
            return Optional.empty();
        }
    }

    private static String present(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No " + name);
        }
        return value;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** One flat object of strings and numbers, as {@link #toJson} writes it; nothing at all when it does not end. */
    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new HashMap<>();
        if (!text.startsWith("{") || !text.endsWith("}")) {
            return fields;
        }
        StringBuilder token = new StringBuilder();
        String name = null;
        boolean inside = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inside && c == '\\' && i + 1 < text.length()) {
                token.append(text.charAt(++i));
            } else if (c == '"') {
                inside = !inside;
            } else if (!inside && c == ':') {
                name = token.toString();
                token.setLength(0);
            } else if (!inside && (c == ',' || c == '}')) {
                fields.put(name, token.toString());
                token.setLength(0);
            } else {
                token.append(c);
            }
        }
        return fields;
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.store.schema.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import riia.store.StoreException;
import riia.store.folder.internal.Sha256;

/**
 * One numbered step of an area's tables.
 *
 * @param number from the file's name
 * @param name the file's name
 * @param text what it says, with lines ended by a line feed
 */
record Migration(int number, String name, String text) {

    private static final Pattern NAME = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.sql");

    /**
     * Reads a file.
     *
     * @throws StoreException if its name is not {@code NNNN-name.sql} or it cannot be read
     */
    static Migration read(URL file) {
        String name = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
        Matcher shape = NAME.matcher(name);
        if (!shape.matches()) {
            throw new StoreException("Migration '" + name + "' is not named like 0001-first-tables.sql");
        }
        try (InputStream in = file.openStream()) {
            String text = new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
            return new Migration(Integer.parseInt(shape.group(1)), name, text);
        } catch (IOException e) {
            throw new StoreException("Migration '" + name + "' cannot be read: " + e.getMessage(), e);
        }
    }

    /** The SHA-256 of its text; how a checkout ends its lines makes no difference. */
    String sha256() {
        return Sha256.of(text.getBytes(UTF_8));
    }

    /** Its statements: each ends with a semicolon at the end of a line; lines that begin with two dashes are remarks. */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : text.split("\n")) {
            String trimmed = line.strip();
            if (trimmed.startsWith("--") || trimmed.isEmpty()) {
                continue;
            }
            if (trimmed.endsWith(";")) {
                statements.add(statement.append(trimmed, 0, trimmed.length() - 1).toString());
                statement.setLength(0);
            } else {
                statement.append(line).append('\n');
            }
        }
        if (!statement.isEmpty()) {
            throw new StoreException("Migration '" + name + "' does not end with a semicolon");
        }
        return List.copyOf(statements);
    }
}

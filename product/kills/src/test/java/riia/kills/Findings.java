// SPDX-License-Identifier: Apache-2.0
package riia.kills;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What must hold after a kill, whatever was under way. */
final class Findings {

    private Findings() {
    }

    /** Rows of a CSV report without quoted line breaks, by the names of its columns. */
    static List<Map<String, String>> rows(String csv) {
        List<String> lines = csv.lines().filter(line -> !line.isBlank()).toList();
        assertThat(lines).as("a report").isNotEmpty();
        List<String> columns = cells(lines.get(0));
        return lines.stream().skip(1).map(line -> {
            List<String> cells = cells(line);
            assertThat(cells).as(line).hasSameSizeAs(columns);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            return row;
        }).toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** The doctor is content, and an area's tables, if it is named, have reached a version. */
    static void doctorIsContent(String report, String area, int version) {
        List<Map<String, String>> rows = rows(report);
        assertThat(rows).as(report).hasSizeGreaterThan(4).allMatch(row -> row.get("state").equals("sound"));
        if (version > 0) {
            assertThat(rows).as(report).anyMatch(row -> row.get("area").equals(area) && row.get("message").equals("version " + version));
        }
    }

    /** What was confirmed is there; each file was imported as a whole or not at all; one version of a return is in force. */
    static void submissionsAreWhole(String report, Set<String> confirmed, Set<String> accepted) {
        List<Map<String, String>> rows = rows(report);
        Map<String, String> statuses = rows.stream().collect(Collectors.toMap(row -> row.get("id"), row -> row.get("status")));
        assertThat(statuses.keySet()).containsAll(confirmed);
        assertThat(accepted).allMatch(id -> Set.of("accepted", "superseded").contains(statuses.get(id)));
        Map<String, Long> perFile = rows.stream().collect(Collectors.groupingBy(row -> row.get("file"), Collectors.counting()));
        assertThat(perFile).allSatisfy((file, count) -> assertThat(count).as(file).isEqualTo(Returns.SUBMISSIONS));
        rows.stream().collect(Collectors.groupingBy(row -> row.get("dataset") + " " + row.get("authority") + " " + row.get("period")))
                .forEach((which, versions) -> isOneInForce(which, versions));
    }

    private static void isOneInForce(String which, List<Map<String, String>> versions) {
        List<Integer> accepted = versions.stream().filter(row -> row.get("status").equals("accepted"))
                .map(row -> Integer.valueOf(row.get("version"))).toList();
        boolean superseded = versions.stream().anyMatch(row -> row.get("status").equals("superseded"));
        assertThat(accepted).as(which).hasSizeLessThanOrEqualTo(1);
        assertThat(superseded && accepted.isEmpty()).as(which + ": superseded by none").isFalse();
    }

    /** Every backup there is is whole, and those that were confirmed are there. */
    static void backupsAreWhole(Path folder, Set<String> confirmed) throws IOException {
        List<String> names = names(folder);
        assertThat(names).containsAll(confirmed).allMatch(name -> name.endsWith(".zip"));
        for (String name : names) {
            isWhole(folder.resolve(name));
            Files.delete(folder.resolve(name));
        }
    }

    private static void isWhole(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, String> sums = new TreeMap<>();
            for (String line : read(zip, zip.getEntry("SHA256SUMS")).lines().toList()) {
                sums.put(line.substring(66), line.substring(0, 64));
            }
            assertThat(sums).as(file.toString()).containsKeys("workspace.json", "store/service.properties");
            assertThat(zip.stream().map(ZipEntry::getName).filter(name -> !name.equals("SHA256SUMS")).toList())
                    .containsExactlyInAnyOrderElementsOf(sums.keySet());
            for (Map.Entry<String, String> sum : sums.entrySet()) {
                assertThat(sha256(zip, sum.getKey())).as(sum.getKey()).isEqualTo(sum.getValue());
            }
        }
    }

    private static String read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static String sha256(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing is left of what was being made. */
    static void nothingIsLeft(Path workspace) throws IOException {
        assertThat(names(workspace)).isSubsetOf(".session", "backups", "derby", "logs", "plugins", "store", "temp", "workspace.json");
        assertThat(names(workspace.resolve("temp"))).isEmpty();
        assertThat(names(workspace.resolve("backups"))).allMatch(name -> name.endsWith(".zip"));
        assertThat(names(workspace.resolve("plugins"))).isSubsetOf("kills.jar");
    }

    /** What is in a folder; nothing if there is none, or if it goes while it is looked at. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (NoSuchFileException gone) {
            return List.of();
        }
    }
}

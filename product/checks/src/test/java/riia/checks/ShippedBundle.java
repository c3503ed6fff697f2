// SPDX-License-Identifier: Apache-2.0
package riia.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * What the manifest of one of our bundles says, and what its classes call.
 *
 * @param imports the packages that it imports and does not export itself
 * @param others the headers that tie it to bundles by name, or to anything at all
 * @param calls the classes, and what each calls of others
 */
record ShippedBundle(String name, List<String> exports, List<String> imports, List<String> others, Map<String, List<Call>> calls) {

    private static final Path BUNDLES = Path.of(System.getProperty("riia.home"), "bundles");

    /** All of ours in the distribution. */
    static List<ShippedBundle> all() throws IOException {
        List<ShippedBundle> bundles = new ArrayList<>();
        try (Stream<Path> jars = Files.list(BUNDLES)) {
            for (Path jar : jars.filter(file -> file.getFileName().toString().startsWith("riia.")).sorted().toList()) {
                bundles.add(read(jar));
            }
        }
        return bundles;
    }

    private static ShippedBundle read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Attributes headers = jar.getManifest().getMainAttributes();
            String name = file.getFileName().toString().replaceAll("-\\d.*", "");
            List<String> exports = packages(headers.getValue("Export-Package"));
            List<String> imports = new ArrayList<>(packages(headers.getValue("Import-Package")));
            imports.removeAll(exports);
            List<String> others = Stream.of("Require-Bundle", "DynamicImport-Package", "Fragment-Host")
                    .filter(header -> headers.getValue(header) != null).toList();
            return new ShippedBundle(name, exports, imports, others, calls(jar));
        }
    }

    private static Map<String, List<Call>> calls(JarFile jar) throws IOException {
        Map<String, List<Call>> calls = new TreeMap<>();
        for (JarEntry entry : jar.stream().filter(one -> one.getName().endsWith(".class")).toList()) {
            calls.put(entry.getName(), Call.in(jar.getInputStream(entry).readAllBytes()));
        }
        return calls;
    }

    /** The package names of a header: clauses parted by commas outside quotes, names before the first attribute. */
    static List<String> packages(String header) {
        List<String> names = new ArrayList<>();
        if (header == null) {
            return names;
        }
        for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            for (String part : clause.split(";")) {
                if (!part.contains("=")) {
                    names.add(part.strip());
                }
            }
        }
        return names;
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.plugin.bundles.internal;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import riia.contribution.json.internal.JsonDocument;
import riia.contribution.json.internal.JsonObject;
import riia.contribution.spi.ContributionException;

/**
 * What a plugin is called. A file {@code plugin.json} says it: {@code {"id": "org.example.dental", "name": "Dental checks",
 * "version": "1.0.0", "region": "london"}}, each of which may be left out; the folder's name serves as id and name.
 *
 * @param id becomes the bundle's symbolic name
 * @param name for people
 * @param version as OSGi writes it
 * @param region the region that it is for; empty if for none
 */
record PluginDescription(String id, String name, String version, String region) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+(\\.\\d+(\\.[A-Za-z0-9_-]+)?)?)?");
    private static final Pattern REGION = Pattern.compile("([a-z0-9]+(-[a-z0-9]+)*)?");

    /** Reads it, or makes it from the folder's name. */
    static PluginDescription of(PluginFolder folder, List<String> paths) throws ContributionException {
        String id = folder.name().replaceAll("[^A-Za-z0-9_.-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        String region = paths.stream().filter(path -> PluginFolder.type(path).equals("region")).findFirst()
                .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - ".json".length())).orElse("");
        PluginDescription byName = new PluginDescription(id.isEmpty() ? "plugin" : id, folder.name(), "1.0.0", region);
        return Files.isRegularFile(folder.description()) ? byName.overriddenBy(folder) : byName;
    }

    private PluginDescription overriddenBy(PluginFolder folder) throws ContributionException {
        JsonObject json = JsonDocument.read(folder.source("plugin.json", ""), "a plugin");
        String saidId = json.text("id", id);
        PluginDescription said = new PluginDescription(matching(ID, "id", saidId, "letters, digits, '-', '_' and dots between them"),
                json.text("name", name), matching(VERSION, "version", json.text("version", version), "a version such as 1.0.0"),
                matching(REGION, "region", json.text("region", region), "the id of a region such as east-midlands"));
        json.nothingElse();
        return said;
    }

    private static String matching(Pattern pattern, String key, String value, String expected) throws ContributionException {
        if (!pattern.matcher(value).matches()) {
            throw new ContributionException("'" + key + "' is '" + value + "'; expected " + expected);
        }
        return value;
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What the framework and its bundles are told at the start. */
final class FrameworkProperties {

    private FrameworkProperties() {
    }

    static Map<String, Object> of(Distribution distribution, Purpose purpose, Path cache, FrameworkLog log)
            throws IOException {
        Map<String, Object> properties = new HashMap<>();
        properties.put("org.osgi.framework.storage", cache.toString());
        properties.put("org.osgi.framework.system.packages.extra", "riia.launch;version=\"1.0.0\"");
        properties.put("felix.cache.locking", "false");
        // On this thread: others cost more to start than they save.
        properties.put("felix.resolver.parallelism", "1");
        properties.put("felix.log.logger", log);
        // Component descriptions are read from the cache once it has them.
        properties.put("ds.cache.metadata", "true");
        // The framework tells its listeners what it does; as events it would be hundreds at each start, and nobody asks for them.
        properties.put("org.apache.felix.eventadmin.IgnoreTopic", "org/osgi/framework/*,org/osgi/service/log/*");
        // Errors only: it warns of every event that is still under way when the framework stops.
        properties.put("org.apache.felix.eventadmin.LogLevel", "1");
        properties.put("gosh.args", "--nointeractive");
        properties.put("riia.home", distribution.home().toString());
        properties.put("riia.version", distribution.version());
        properties.put("riia.mode", purpose.mode().feature());
        purpose.workspace().ifPresent(workspace -> {
            properties.put("riia.workspace", workspace.toString());
            properties.put("riia.person", Person.of(System.getProperty("user.name")));
        });
        purpose.newRegion().ifPresent(region -> properties.put("riia.workspace.region", region));
        if (purpose.newEncrypted()) {
            properties.put("riia.workspace.encrypted", "true");
        }
        purpose.passphraseFile().ifPresent(file -> properties.put("riia.passphrase.file", file.toString()));
        if (purpose.mode() == Mode.WINDOW) {
            window(properties, Plugins.folder(purpose.workspace().orElseThrow()), cache);
        }
        return properties;
    }

    private static void window(Map<String, Object> properties, Path plugins, Path cache) {
        properties.put("felix.fileinstall.dir", plugins.toString());
        properties.put("felix.fileinstall.tmpdir", cache.resolveSibling(cache.getFileName() + "-plugins").toString());
        properties.put("felix.fileinstall.poll", "1000");
        properties.put("felix.fileinstall.noInitialDelay", "true");
        properties.put("felix.fileinstall.bundles.startTransient", "true");
        properties.put("felix.fileinstall.enableConfigSave", "false");
        properties.put("felix.fileinstall.log.default", "jul");
        properties.put("felix.fileinstall.log.level", "1");
    }
}

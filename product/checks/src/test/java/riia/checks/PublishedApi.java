// SPDX-License-Identifier: Apache-2.0
package riia.checks;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Instructions;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Processor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a jar exports, compared with what it exported when its API was last published. */
final class PublishedApi {

    private PublishedApi() {
    }

    /** The packages whose version does not say how they have changed (semantic versioning as bnd's baseline reads it), in words. */
    static List<String> misstated(Path now, Path published) throws Exception {
        List<String> misstated = new ArrayList<>();
        try (Jar newer = new Jar(now.toFile()); Jar older = new Jar(published.toFile()); Processor reporter = new Processor()) {
            for (Baseline.Info info : new Baseline(reporter, new DiffPluginImpl()).baseline(newer, older, new Instructions())) {
                if (info.mismatch) {
                    misstated.add(info.packageName + " is " + info.newerVersion + " and was " + info.olderVersion + ": "
                            + info.packageDiff.getDelta().toString().toLowerCase() + " change, expected " + info.suggestedVersion);
                }
            }
        }
        return misstated;
    }

    /** The jar of that bundle in a folder, whatever version its name ends with. */
    static Path jar(Path folder, String bundle) throws Exception {
        try (var jars = Files.newDirectoryStream(folder, bundle + "-[0-9]*.jar")) {
            var found = jars.iterator();
            return found.hasNext() ? found.next() : folder.resolve(bundle + "-none.jar");
        }
    }
}

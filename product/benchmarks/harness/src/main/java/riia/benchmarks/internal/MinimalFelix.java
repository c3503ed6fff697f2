// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** A program: starts Felix with the bundles that it is given, and stops it. */
public final class MinimalFelix {

    private MinimalFelix() {
    }

    /** @param arguments a folder for the framework's cache, then bundles */
    public static void main(String[] arguments) throws BundleException, InterruptedException {
        Framework framework = new Felix(Map.of(Constants.FRAMEWORK_STORAGE, arguments[0], Constants.FRAMEWORK_STORAGE_CLEAN,
                Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT));
        framework.init();
        List<Bundle> bundles = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            bundles.add(framework.getBundleContext().installBundle("reference:" + Path.of(arguments[i]).toUri()));
        }
        framework.start();
        for (Bundle bundle : bundles) {
            bundle.start();
        }
        framework.stop();
        framework.waitForStop(0);
    }
}

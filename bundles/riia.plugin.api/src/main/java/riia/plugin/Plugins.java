// SPDX-License-Identifier: Apache-2.0
package riia.plugin;

import java.nio.file.Path;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;
import riia.base.Problem;

/** Contributed bundles. Safe on every thread. */
@ProviderType
public interface Plugins {

    /** The contributed bundles that are installed, by id. */
    List<InstalledPlugin> installed();

    /**
     * Checks a folder of contribution files ({@code riia/<type>/*.json} and their neighbours) by the types' own parsers and, if
     * all is well, writes it as a bundle with the right manifest, through the outlet.
     *
     * @return what is wrong; the file is written only if nothing is
     */
    List<Problem> pack(Actor actor, Path folder, Path target);
}

// SPDX-License-Identifier: Apache-2.0
package riia.contribution;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/** What the installed bundles contribute as files. Safe on every thread; each call is a snapshot. */
@ProviderType
public interface Contributions {

    /**
     * Every contributed file of every bundle that asks for the extender, in order of bundle name and path, whatever
     * became of it.
     */
    List<ContributedFile> files();
}

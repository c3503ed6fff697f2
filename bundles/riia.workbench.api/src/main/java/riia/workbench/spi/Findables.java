// SPDX-License-Identifier: Apache-2.0
package riia.workbench.spi;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Things of an area that quick access finds besides views and commands. Called only by the window, on a worker thread, each time that
 * quick access opens; whoever throws is left out and logged.
 */
@ConsumerType
public interface Findables {

    /** All of them, in the order in which equally good finds are listed. */
    List<Findable> all();
}

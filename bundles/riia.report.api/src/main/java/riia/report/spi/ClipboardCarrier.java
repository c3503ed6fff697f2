// SPDX-License-Identifier: Apache-2.0
package riia.report.spi;

import org.osgi.annotation.versioning.ConsumerType;

/** The clipboard of a window. Called only by the outlet, on any thread. */
@ConsumerType
public interface ClipboardCarrier {

    /** Replaces what is on the clipboard. */
    void put(String text);
}

// SPDX-License-Identifier: Apache-2.0
package riia.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;
import riia.report.chart.Drawing;

/**
 * The one way out: whatever leaves the workbench goes through here, is marked, and is journalled. Safe on every thread.
 */
@ProviderType
public interface Outlet {

    /**
     * Writes a file. It appears whole or not at all; an existing file is replaced only when whole.
     *
     * @throws OutletException if it is refused (a release without a gatekeeper, content without its mark) or cannot be written;
     *         nothing is left behind
     */
    void file(Actor actor, Path target, Leaving leaving, Content content);

    /**
     * Puts text on the clipboard, with the mark as its last line.
     *
     * @throws OutletException if it is refused or no clipboard is there
     */
    void clipboard(Actor actor, Leaving leaving, String text);

    /**
     * Puts a picture on the clipboard, with the mark under it.
     *
     * @throws OutletException if it is refused or no clipboard for pictures is there
     */
    void picture(Actor actor, Leaving leaving, Drawing drawing);

    /** The mark that something leaving must bear. */
    HandlingMark mark(Leaving leaving);

    /** Writes what leaves. */
    @FunctionalInterface
    interface Content {

        /** Writes all of it, the lines of the mark included; does not close. */
        void write(OutputStream out, HandlingMark mark) throws IOException;
    }
}

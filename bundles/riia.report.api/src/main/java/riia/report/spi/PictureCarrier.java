// SPDX-License-Identifier: Apache-2.0
package riia.report.spi;

import org.osgi.annotation.versioning.ConsumerType;

import riia.report.chart.Drawing;

/** The clipboard of a window, for pictures. Called only by the outlet, on any thread. */
@ConsumerType
public interface PictureCarrier {

    /** Replaces what is on the clipboard with a picture. */
    void put(Drawing drawing);
}

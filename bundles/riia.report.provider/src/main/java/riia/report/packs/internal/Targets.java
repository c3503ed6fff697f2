// SPDX-License-Identifier: Apache-2.0
package riia.report.packs.internal;

import java.nio.file.Path;

import riia.base.AreaCode;

/** Names of files of packs that lie beside each other. */
final class Targets {

    private Targets() {
    }

    /** {@code pack.html} of 831 is {@code pack-831.html}. */
    static Path of(Path target, AreaCode authority) {
        String name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        return target.resolveSibling(name.substring(0, dot) + "-" + authority.code() + name.substring(dot));
    }
}

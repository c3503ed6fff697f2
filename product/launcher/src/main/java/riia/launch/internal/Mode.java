// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

/** Which feature a process runs. */
enum Mode {

    /** The window and everything behind it. */
    WINDOW("window"),
    /** One command. */
    COMMAND("command");

    private final String feature;

    Mode(String feature) {
        this.feature = feature;
    }

    /** The name of its list in the distribution's {@code features} folder, and the value of the framework property {@code riia.mode}. */
    String feature() {
        return feature;
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

/** Which feature a process runs. */
enum Mode {

    /** The window and everything behind it. */
    WINDOW("window", "window"),
    /** One command on the store. */
    STORE("store", "command"),
    /** One command that needs no store. */
    LIGHT("command", "command");

    private final String feature;
    private final String property;

    Mode(String feature, String property) {
        this.feature = feature;
        this.property = property;
    }

    /** The name of its list in the distribution's {@code features} folder. */
    String feature() {
        return feature;
    }

    /** The value of the framework property {@code riia.mode}. */
    String property() {
        return property;
    }
}

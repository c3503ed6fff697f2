// SPDX-License-Identifier: Apache-2.0
package riia.workbench.tab.internal;

/** Something that the user can do in a view. */
public record OfferedAction(String title, String key, Runnable run) {
}

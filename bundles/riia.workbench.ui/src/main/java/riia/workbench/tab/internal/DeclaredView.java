// SPDX-License-Identifier: Apache-2.0
package riia.workbench.tab.internal;

import java.util.Map;

/**
 * What is known of a view before it is opened, by its component's description: also while what it needs is not there.
 *
 * @param bundle the contributing bundle's id, for its images
 */
public record DeclaredView(String id, String title, String summary, String rail, int order, String icon, String key, long bundle) {

    private static final String PREFIX = "riia.view.";

    static DeclaredView of(Map<String, Object> properties, long bundle) {
        String id = text(properties, "id", "");
        return new DeclaredView(id, text(properties, "title", id), text(properties, "summary", ""),
                text(properties, "rail", ""), properties.get(PREFIX + "order") instanceof Integer order ? order : 1000,
                text(properties, "icon", ""), text(properties, "key", ""), bundle);
    }

    private static String text(Map<String, Object> properties, String name, String otherwise) {
        return properties.get(PREFIX + name) instanceof String text ? text : otherwise;
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.workbench.spi;

import java.util.Map;

/**
 * Something that quick access finds by a few letters, and the view that shows it.
 *
 * @param kind what sort of thing, such as {@code Authority}
 * @param title what it is called
 * @param viewId the view that is shown
 * @param parameters what that view is given
 */
public record Findable(String kind, String title, String viewId, Map<String, String> parameters) {

    public Findable {
        if (kind.isBlank() || title.isBlank() || viewId.isBlank()) {
            throw new IllegalArgumentException("What is to be found has a kind, a title and a view; found '" + kind + "', '" + title
                    + "', '" + viewId + "'");
        }
        parameters = Map.copyOf(parameters);
    }
}

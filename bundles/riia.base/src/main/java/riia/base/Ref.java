// SPDX-License-Identifier: Apache-2.0
package riia.base;

/**
 * A link to a thing that another area owns, kept by the side that points. When nobody resolves it, its last title is shown.
 *
 * @param area the owning area, such as {@code indicator}
 * @param kind the kind of thing within the area, such as {@code submission}
 * @param id the owner's id for it
 * @param title what it was last called
 */
public record Ref(String area, String kind, String id, String title) {

    public Ref {
        if (area.isBlank() || kind.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("A ref has an area, a kind and an id: " + area + ", " + kind + ", " + id);
        }
    }

    /** {@code area/kind/id}: the form the journal and links show. */
    public String path() {
        return area + "/" + kind + "/" + id;
    }
}

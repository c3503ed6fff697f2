// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.page.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A page of A4 and what is to be drawn on it, in reading order. It is drawn when all pages are known, so that numbers of pages may be
 * asked for.
 */
public final class Page {

    /** A4 in points. */
    public static final float SHORT = 595.28f;
    public static final float LONG = 841.89f;

    private final boolean wide;
    private final int number;
    private final List<Item> items = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** Something drawn; without a tag it is furniture of the page. */
    public record Item(Optional<Tag> tag, Consumer<Canvas> draw) {
    }

    /** A place that leads elsewhere. */
    public record Link(Tag tag, float left, float top, float right, float bottom, String target, String words) {
    }

    Page(boolean wide, int number) {
        this.wide = wide;
        this.number = number;
    }

    public boolean wide() {
        return wide;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public float width() {
        return wide ? LONG : SHORT;
    }

    public float height() {
        return wide ? SHORT : LONG;
    }

    public List<Item> items() {
        return items;
    }

    public List<Link> links() {
        return links;
    }
}

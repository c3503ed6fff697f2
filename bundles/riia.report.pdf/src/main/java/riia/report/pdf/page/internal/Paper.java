// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.page.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Pages, filled from above; distances in points from the upper left corner. */
public final class Paper {

    public static final float MARGIN = 42;

    private final Type type;
    private final float upright;
    private final float wide;
    private final float bottom;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Anchor> anchors = new LinkedHashMap<>();
    private Page page;
    private float y;

    /** A heading that can be gone to. */
    public record Anchor(String title, int level, Page page, float y) {
    }

    /**
     * Paper without a page yet.
     *
     * @param upright room that furniture takes above, on upright pages
     * @param wide the same on pages on their side
     * @param bottom room that it takes below
     */
    public Paper(Type type, float upright, float wide, float bottom) {
        this.type = type;
        this.upright = upright;
        this.wide = wide;
        this.bottom = bottom;
    }

    public Type type() {
        return type;
    }

    /** Goes on on a page of this orientation: the present one, or a new one. */
    public void orient(boolean onSide) {
        if (page == null || page.wide() != onSide && !atTop()) {
            begin(onSide);
        } else if (page.wide() != onSide) {
            pages.remove(pages.size() - 1);
            begin(onSide);
        }
    }

    /** Goes on on a new page of the same orientation. */
    public void turn() {
        begin(page.wide());
    }

    /** Turns the page unless there is so much room on it, or nothing on it. */
    public void ensure(float height) {
        if (height > room() && !atTop()) {
            turn();
        }
    }

    private void begin(boolean onSide) {
        page = new Page(onSide, pages.size() + 1);
        pages.add(page);
        y = top();
    }

    private float top() {
        return page.wide() ? wide : upright;
    }

    public boolean atTop() {
        return y <= top();
    }

    /** How much is left on the page. */
    public float room() {
        return page.height() - bottom - y;
    }

    /** How much there is on an empty page. */
    public float whole() {
        return page.height() - bottom - top();
    }

    public float y() {
        return y;
    }

    public void down(float distance) {
        y += distance;
    }

    /** Space before something, unless the page begins with it. */
    public void space(float distance) {
        if (!atTop()) {
            y += distance;
        }
    }

    public float width() {
        return page.width() - 2 * MARGIN;
    }

    /** How wide lines of text are: no wider than can be read. */
    public float measure() {
        return Math.min(width(), 540);
    }

    /** Content. */
    public void put(Tag tag, Consumer<Canvas> draw) {
        page.items().add(new Page.Item(Optional.of(tag), draw));
    }

    /** What says nothing: rules, grounds. */
    public void decorate(Consumer<Canvas> draw) {
        page.items().add(new Page.Item(Optional.empty(), draw));
    }

    /** A place that leads to an anchor. */
    public void link(Tag tag, float left, float right, float height, String target, String words) {
        page.links().add(new Page.Link(tag, left, y, right, y + height, target, words));
    }

    /** Something that can be gone to is here. */
    public void anchor(String id, String title, int level) {
        anchors.put(id, new Anchor(title, level, page, y));
    }

    public Map<String, Anchor> anchors() {
        return anchors;
    }

    public List<Page> pages() {
        return pages;
    }
}

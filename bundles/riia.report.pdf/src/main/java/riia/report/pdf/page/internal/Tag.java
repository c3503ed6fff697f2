// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.page.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A node of the document's structure, in reading order (ISO 32000-1, 14.7 and 14.8). Either it has nodes below it, or content on pages
 * belongs to it.
 */
public final class Tag {

    private final String type;
    private final List<Tag> parts = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private String alternative = "";
    private String scope = "";
    private int columns = 1;

    /** Content on a page: its number there. */
    public record Mark(Page page, int id) {
    }

    public Tag(String type) {
        this.type = type;
    }

    /** A new node below, after those that are there. */
    public Tag add(String partType) {
        Tag part = new Tag(partType);
        parts.add(part);
        return part;
    }

    /** Says the same for those who do not see it. */
    public Tag alternative(String words) {
        alternative = words;
        return this;
    }

    /** What a heading of a table is for: {@code Row} or {@code Column}, and how many columns it stands over. */
    public Tag heads(String what, int over) {
        scope = what;
        columns = over;
        return this;
    }

    /** How many columns a cell stands over. */
    public Tag over(int over) {
        columns = over;
        return this;
    }

    public String type() {
        return type;
    }

    public List<Tag> parts() {
        return parts;
    }

    public List<Mark> marks() {
        return marks;
    }

    public String alternative() {
        return alternative;
    }

    public String scope() {
        return scope;
    }

    public int columns() {
        return columns;
    }
}

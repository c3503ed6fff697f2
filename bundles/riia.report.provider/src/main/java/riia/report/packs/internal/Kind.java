// SPDX-License-Identifier: Apache-2.0
package riia.report.packs.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import riia.benchmark.UnknownException;

/** The packs that there are, with the sections they have unless a region says otherwise. */
enum Kind {

    /** All members. */
    QUARTER("quarter", "The region's quarter", "Quarterly pack", false, List.of("summary", "signals", "themes", "rug", "trends", "funnels", "explanations",
            "comments", "circumstances", "definitions", "sources")),

    /** The short tartan rug that the South East memorandum sends to each authority (paragraph 14). */
    AUTHORITY("authority", "One authority's short tartan rug", "Short tartan rug", true, List.of("short-rug", "signals", "comments", "circumstances",
            "definitions", "sources")),

    /** What a team has before it for a conversation. */
    CHALLENGE("challenge", "Pack for a conversation with one authority", "Pack for a conversation", true, List.of("summary", "figures", "trends", "funnels",
            "neighbours", "explanations", "comments", "circumstances", "room", "definitions", "sources"));

    private final String id;
    private final String label;
    private final String title;
    private final boolean perAuthority;
    private final List<String> sections;

    Kind(String id, String label, String title, boolean perAuthority, List<String> sections) {
        this.id = id;
        this.label = label;
        this.title = title;
        this.perAuthority = perAuthority;
        this.sections = sections;
    }

    static Kind of(String id) {
        return Stream.of(values()).filter(one -> one.id.equals(id)).findFirst().orElseThrow(() -> new UnknownException("There is no pack '"
                + id + "'; there is " + Stream.of(values()).map(Kind::id).collect(Collectors.joining(", "))));
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    /** How its documents are called. */
    String title() {
        return title;
    }

    boolean perAuthority() {
        return perAuthority;
    }

    List<String> sections() {
        return sections;
    }
}

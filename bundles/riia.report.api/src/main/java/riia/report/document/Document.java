// SPDX-License-Identifier: Apache-2.0
package riia.report.document;

import java.util.List;
import java.util.Optional;

import riia.report.HandlingMark;

/**
 * A document that people read.
 *
 * @param title such as {@code East Midlands, 2025-26-Q2}
 * @param subtitle what it is, in a sentence; may be empty
 * @param mark on every page
 * @param branding how the region appears
 * @param made when and as of which commit, for people
 * @param sections in order
 */
public record Document(String title, String subtitle, HandlingMark mark, Branding branding, String made, List<Section> sections) {

    /**
     * How a region appears.
     *
     * @param name of the alliance
     * @param accent colour as {@code #rrggbb}; text on white in it reaches a contrast of 4.5 : 1
     * @param logo an SVG image without scripts or references, if the region has one
     */
    public record Branding(String name, String accent, Optional<String> logo) {
        public Branding {
            if (!accent.matches("#[0-9a-f]{6}")) {
                throw new IllegalArgumentException("A colour is written #rrggbb; found '" + accent + "'");
            }
        }
    }

    /**
     * A part with a heading; parts of it are below it in {@code sections}.
     *
     * @param id within the document, for links: lower-case letters, digits and hyphens
     */
    public record Section(String id, String title, List<Block> blocks, List<Section> sections) {
        public Section {
            if (!id.matches("[a-z0-9-]+") || title.isBlank()) {
                throw new IllegalArgumentException("A section has an id of lower-case letters, digits and hyphens, and a title; found '"
                        + id + "', '" + title + "'");
            }
            blocks = List.copyOf(blocks);
            sections = List.copyOf(sections);
        }

        /** A section without parts. */
        public Section(String id, String title, List<Block> blocks) {
            this(id, title, blocks, List.of());
        }
    }

    public Document {
        sections = List.copyOf(sections);
    }
}

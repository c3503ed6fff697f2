// SPDX-License-Identifier: Apache-2.0
package riia.report.document;

import java.util.List;

import riia.report.chart.Drawing;

/** What stands in a section. */
public sealed interface Block {

    /** A paragraph; {@link Tone#QUIET} for what explains, {@link Tone#NOTICE} for what must not be missed. */
    record Paragraph(String text, Tone tone) implements Block {
        public Paragraph(String text) {
            this(text, Tone.PLAIN);
        }
    }

    /** How a paragraph sounds. */
    enum Tone { PLAIN, QUIET, NOTICE }

    /** Points. */
    record Points(List<String> items) implements Block {
        public Points {
            items = List.copyOf(items);
        }
    }

    /** Terms with what they mean. */
    record Terms(List<Term> terms) implements Block {
        public Terms {
            terms = List.copyOf(terms);
        }
    }

    /** A term and what it means. */
    record Term(String term, String meaning) {
    }

    /** Words of somebody, such as an authority's narrative. */
    record Quotation(String text, String by) implements Block {
    }

    /** Room to write, with a heading for it; on paper and on screen. */
    record Room(String heading, int lines) implements Block {
    }

    /** A chart; its words say the same to those who do not see it. */
    record Picture(Drawing drawing) implements Block {
    }

    /** A table. */
    record Grid(Table table) implements Block {
    }
}

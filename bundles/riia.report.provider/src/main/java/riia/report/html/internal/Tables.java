// SPDX-License-Identifier: Apache-2.0
package riia.report.html.internal;

import java.util.List;

import riia.report.document.Block;
import riia.report.document.Document.Section;
import riia.report.document.Table;

/** Which tables need a sheet on its side, and which are so wide that their headings stand upright there. */
final class Tables {

    /** As many columns as fit upright paper. */
    private static final int UPRIGHT = 7;

    /** As many columns as fit paper on its side, with headings as on screen. */
    private static final int SIDEWAYS = 12;

    private Tables() {
    }

    static boolean wide(Table table) {
        return table.columns().size() > SIDEWAYS;
    }

    static boolean landscape(Section section) {
        return section.blocks().stream().anyMatch(block -> block instanceof Block.Grid grid && grid.table().columns().size() > UPRIGHT);
    }

    /** Whether a document begins with such a table and is all on its side. */
    static boolean landscape(List<Section> sections) {
        return !sections.isEmpty() && landscape(sections.get(0));
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.report.html.internal;

import java.util.List;

import riia.report.document.Block;
import riia.report.document.Document.Section;
import riia.report.document.Table;

/** Which tables need a sheet on its side. */
final class Tables {

    /** As many columns as fit upright paper. */
    private static final int UPRIGHT = 12;

    private Tables() {
    }

    static boolean wide(Table table) {
        return table.columns().size() > UPRIGHT;
    }

    static boolean wide(Section section) {
        return section.blocks().stream().anyMatch(block -> block instanceof Block.Grid grid && wide(grid.table()));
    }

    static boolean wide(List<Section> sections) {
        return sections.stream().anyMatch(Tables::wide);
    }
}

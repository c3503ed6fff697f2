// SPDX-License-Identifier: Apache-2.0
package riia.report.template.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;

/** The words that cells are held against: markers with their meaning, and for each text that has them, its answers with the markers. */
final class ListsSheet {

    private static final int FIRST = 1;
    private static final int ANSWERS = 3;

    private final Worksheet sheet;
    private final Map<Indicator, List<String>> answers = new LinkedHashMap<>();

    ListsSheet(Worksheet sheet, DatasetDefinition dataset) {
        this.sheet = sheet;
        for (Indicator one : dataset.indicators()) {
            if (!one.words().isEmpty()) {
                List<String> words = new ArrayList<>(one.words());
                words.addAll(Guide.markers().keySet());
                answers.put(one, words);
            }
        }
    }

    /** The cells of the markers, as a formula on another sheet names them. */
    String markers() {
        return Workbook.LISTS + "!$A$" + (FIRST + 1) + ":$A$" + (FIRST + Guide.markers().size());
    }

    /** The cells of an indicator's answers. */
    Range answers(Indicator indicator) {
        int column = ANSWERS + new ArrayList<>(answers.keySet()).indexOf(indicator);
        return sheet.range(FIRST, column, FIRST + answers.get(indicator).size() - 1, column);
    }

    void write() {
        List<String> headings = new ArrayList<>(List.of("Marker", "Meaning", ""));
        answers.keySet().forEach(one -> headings.add(one.id() + " " + one.name()));
        Workbook.headings(sheet, 0, headings);
        int row = FIRST;
        for (Map.Entry<String, String> marker : Guide.markers().entrySet()) {
            sheet.value(row, 0, marker.getKey());
            sheet.value(row++, 1, marker.getValue());
        }
        int column = ANSWERS;
        for (List<String> words : answers.values()) {
            for (int i = 0; i < words.size(); i++) {
                sheet.value(FIRST + i, column, words.get(i));
            }
            sheet.width(column++, 32);
        }
        sheet.width(0, 10);
        sheet.width(1, 24);
        sheet.width(2, 3);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import riia.indicator.wizard.internal.SheetFace.Part;

/** Texts in cells of figures that are neither numbers nor symbols which everybody uses: somebody must say what they mean. */
final class Symbols {

    private static final int SHOWN = 5;
    private static final int LONGEST = 20;
    private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?[\\s\u00a3]*[\\d.,'\\s\u00a0]*\\d[\\d.,'\\s\u00a0]*%?");
    /** By the conventions of DfE's statistics, new and old. */
    private static final Set<String> USUAL = Set.of("", "c", "x", "z", "u", "low", "k", ":", "..", ".", "~", "-");

    private Symbols() {
    }

    /** The symbols in the shown rows, the most frequent first, each with the number of its cells; those already told included. */
    static Map<String, Integer> in(SheetFace face, Set<String> told) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        told.forEach(one -> counts.put(one.toLowerCase(Locale.ROOT), 0));
        for (int i = 0; i < face.rows().size(); i++) {
            for (int column = 0; face.parts(i) == Part.FIGURES && column < face.columns().size(); column++) {
                String text = face.rows().get(i).cell(column).strip().toLowerCase(Locale.ROOT);
                if (isFigures(face, column) && isSymbol(text)) {
                    counts.merge(text, 1, Integer::sum);
                }
            }
        }
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort((one, other) -> Integer.compare(other.getValue(), one.getValue()));
        Map<String, Integer> shown = new LinkedHashMap<>();
        sorted.subList(0, Math.min(SHOWN, sorted.size())).forEach(one -> shown.put(one.getKey(), one.getValue()));
        return shown;
    }

    private static boolean isFigures(SheetFace face, int column) {
        return face.columns().get(column).use().filter(ColumnUse::holdsFigures)
                .filter(use -> use.meaning().role() != riia.indicator.mapping.Meaning.Role.NOTE).isPresent();
    }

    private static boolean isSymbol(String text) {
        return text.length() <= LONGEST && !USUAL.contains(text) && !NUMBER.matcher(text).matches();
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.List;
import java.util.Optional;

import riia.base.Problem;
import riia.indicator.mapping.FileMapping;
import riia.indicator.spi.Detected;
import riia.indicator.spi.Row;
import riia.indicator.spi.Setting;

/**
 * A look into a file before it is imported. Nothing is kept. A file that holds identifying content shows no cell at all.
 *
 * @param file the file's name
 * @param format id of the format that read it; empty if none does
 * @param detected how it was read; empty if it could not be
 * @param settings what may be told instead of having it detected
 * @param sheets the sheets with their first rows, in order; none if the file cannot be read or holds identifying content
 * @param candidates how it could be read, best first
 * @param problems why it cannot be read; empty if it can
 */
public record ImportPreview(String file, String format, Optional<Detected> detected, List<Setting> settings, List<Sheet> sheets,
        List<Candidate> candidates, List<Problem> problems) {

    /** So many rows of each sheet are shown. */
    public static final int ROWS = 200;
    /** So many sheets are shown. */
    public static final int SHEETS = 100;

    /**
     * The beginning of a sheet.
     *
     * @param name empty where a file has no sheets
     * @param rows at most {@value ImportPreview#ROWS}, none of them blank at the end
     * @param total how many rows it has
     */
    public record Sheet(String name, List<Row> rows, long total) {
        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A way to read a sheet.
     *
     * @param sheet the sheet's name
     * @param dataset id of the dataset that it would be
     * @param layout id of the layout, or name of the remembered mapping
     * @param score 0 not at all, 100 in every respect; from 50 a file is read
     * @param reasons what fits and what does not
     * @param mapping how the figures are found, where the layout finds them by a mapping; the wizard starts from it
     * @param saved id of the remembered mapping that it is, if it is one
     */
    public record Candidate(String sheet, String dataset, String layout, int score, List<String> reasons,
            Optional<FileMapping> mapping, Optional<String> saved) {
        public Candidate {
            reasons = List.copyOf(reasons);
        }
    }

    public ImportPreview {
        settings = List.copyOf(settings);
        sheets = List.copyOf(sheets);
        candidates = List.copyOf(candidates);
        problems = List.copyOf(problems);
    }
}

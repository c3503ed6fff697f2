// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** A million made-up exclusions, marked synthetic, from a fixed seed: eight authorities over thirty-six terms. */
final class RecordFile {

    static final int ROWS = 1_000_000;
    static final String HEADINGS = "time_period,time_identifier,geographic_level,old_la_code,la_name,new_la_code,pseudonym,category,reason,phase,"
            + "start_date,synthetic";

    private static final String[] AUTHORITIES = {"830,Derbyshire,E10000007", "831,Derby,E06000015", "855,Leicestershire,E10000018",
        "856,Leicester,E06000016", "857,Rutland,E06000017", "891,Nottinghamshire,E10000024", "892,Nottingham,E06000018",
        "925,Lincolnshire,E10000019"};
    private static final String[] REASONS = {"PP", "PA", "VP", "VA", "OW", "BU", "RA", "LG", "DS", "SM", "DA", "DM", "TH", "DB", "MT", "PH"};
    private static final String[] PHASES = {"primary", "secondary", "special", "alternative"};
    private static final int FIRST_YEAR = 2013;
    private static final int YEARS = 12;

    private RecordFile() {
    }

    /** The file, with or without its line of headings. */
    static Path in(Bench bench, boolean headings) throws IOException {
        Path file = bench.work().resolve(headings ? "million.csv" : "million-without-headings.csv");
        if (!Files.exists(file)) {
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                if (headings) {
                    out.write(HEADINGS + "\n");
                }
                write(out, new Random(20260101));
            }
        }
        return file;
    }

    private static void write(BufferedWriter out, Random random) throws IOException {
        int returns = AUTHORITIES.length * YEARS * 3;
        String pupil = "";
        for (int row = 0; row < ROWS; row++) {
            int of = (int) ((long) row * returns / ROWS);
            int term = of / AUTHORITIES.length % 3;
            int year = FIRST_YEAR + of / AUTHORITIES.length / 3;
            boolean again = !pupil.isEmpty() && random.nextInt(5) < 2;
            pupil = again ? pupil : String.format("%016x%016x", random.nextLong(), random.nextLong());
            out.write(year + String.format("%02d", (year + 1) % 100) + "," + new String[] {"Autumn term", "Spring term", "Summer term"}[term]
                    + ",Local authority," + AUTHORITIES[of % AUTHORITIES.length] + "," + pupil + "," + (random.nextInt(80) == 0 ? "PERM" : "SUSP")
                    + "," + REASONS[random.nextInt(REASONS.length)] + "," + PHASES[random.nextInt(PHASES.length)] + "," + day(year, term, row)
                    + ",yes\n");
        }
    }

    /** The days of a term one after the other, so that no record is there twice. */
    private static LocalDate day(int year, int term, int row) {
        LocalDate first = term == 0 ? LocalDate.of(year, 9, 1) : LocalDate.of(year + 1, term == 1 ? 1 : 4, 1);
        return first.plusDays(row % (term == 1 ? 90 : 122));
    }
}

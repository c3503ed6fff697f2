// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up exclusions, leavers and joiners of two authorities in one term, from a fixed seed, as rows and as files. */
public final class MadeUpExclusions {

    public static final String START = "time_period,time_identifier,geographic_level,old_la_code,la_name,new_la_code,";
    public static final String AUTUMN = "202526,Autumn term,Local authority,";
    public static final String[] AUTHORITIES = {"831,Derby,E06000015", "856,Leicester,E06000016"};
    private static final String[] REASONS = {"PP", "PA", "VP", "VA", "OW", "BU", "RA", "LG", "DS", "SM", "DA", "DM", "TH", "DB", "MT", "PH"};
    private static final String[] PHASES = {"primary", "secondary", "special", "alternative"};

    /** One exclusion. */
    public record Exclusion(int authority, String pseudonym, String category, String reason, String phase, LocalDate start) {

        String line() {
            return AUTUMN + AUTHORITIES[authority] + "," + pseudonym + "," + category + "," + reason + "," + phase + "," + start;
        }
    }

    /** One leaving or joining. */
    public record Move(int authority, String pseudonym, String phase, LocalDate day) {

        String line() {
            return AUTUMN + AUTHORITIES[authority] + "," + pseudonym + "," + phase + "," + day;
        }
    }

    public final List<Exclusion> exclusions = new ArrayList<>();
    public final List<Move> leavers = new ArrayList<>();
    public final List<Move> joiners = new ArrayList<>();

    public MadeUpExclusions(long seed, int count) {
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            String category = random.nextInt(80) == 0 ? "PERM" : random.nextInt(20) == 0 ? "LNCH" : "SUSP";
            // the number makes every row another one: the same twice is an error
            exclusions.add(new Exclusion(random.nextInt(2), pupil(random, count), category, pick(random, REASONS), pick(random, PHASES),
                    LocalDate.of(2025, 9, 1).plusDays(i % 122)));
        }
        List<Exclusion> distinct = exclusions.stream().distinct().toList();
        exclusions.clear();
        exclusions.addAll(distinct);
        for (int i = 0; i < count / 4; i++) {
            leavers.add(move(random, count));
            joiners.add(move(random, count));
        }
        replaceByDistinct(leavers);
        replaceByDistinct(joiners);
    }

    private static void replaceByDistinct(List<Move> moves) {
        List<Move> distinct = moves.stream().distinct().toList();
        moves.clear();
        moves.addAll(distinct);
    }

    private static Move move(Random random, int count) {
        return new Move(random.nextInt(2), pupil(random, count), pick(random, PHASES), LocalDate.of(2025, 9, 1).plusDays(random.nextInt(122)));
    }

    private static String pupil(Random random, int count) {
        return String.format("s%07dz", random.nextInt(count) * 7919L % 9_999_991);
    }

    private static String pick(Random random, String[] of) {
        return of[random.nextInt(of.length)];
    }

    public String exclusionsFile() {
        return file("pseudonym,category,reason,phase,start_date", exclusions.stream().map(Exclusion::line).toList());
    }

    public String leaversFile() {
        return file("pseudonym,phase,leaving_date", leavers.stream().map(Move::line).toList());
    }

    public String joinersFile() {
        return file("pseudonym,phase,joining_date", joiners.stream().map(Move::line).toList());
    }

    private static String file(String headings, List<String> lines) {
        return START + headings + "\n" + String.join("\n", lines) + "\n";
    }
}

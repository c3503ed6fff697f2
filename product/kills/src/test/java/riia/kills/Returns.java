// SPDX-License-Identifier: Apache-2.0
package riia.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Quarterly returns of the East Midlands, every file different, every file without an error. Invented figures. */
final class Returns {

    static final int SUBMISSIONS = 20;

    private static final String HEADER = "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,"
            + "old_la_code,la_name,new_la_code,indicator,breakdown,number,denominator,note\n";
    private static final List<String> AUTHORITIES = List.of("830,Derbyshire,E10000007", "831,Derby,E06000015", "855,Leicestershire,E10000018",
            "856,Leicester,E06000016", "857,Rutland,E06000017", "891,Nottinghamshire,E10000024", "892,Nottingham,E06000018",
            "925,Lincolnshire,E10000019", "940,North Northamptonshire,E06000061", "941,West Northamptonshire,E06000062");
    private static final List<String> QUARTERS = List.of("202425,Financial year Q1", "202425,Financial year Q2");
    private static final String[] FIGURES = {"R02,Total,2877,", "R02,Individual,218,2877", "R02,Schools,503,2877",
        "R02,Education services,48,2877", "R02,Health services,365,2877", "R02,Housing,47,2877", "R02,LA services,406,2877",
        "R02,Police,875,2877", "R02,Other legal agency,103,2877", "R02,Other,156,2877", "R02,Anonymous,58,2877", "R02,Unknown,98,2877",
        "R03,Total,690,2877", "R04,Total,2582,", "R05,Total,2512,", "R06,Total,2298,2512", "R07,Total,5712,", "R08,Total,937,",
        "R09,Total,243,937", "R10,Total,248,", "R11,Total,786,", "R12,Total,250,", "R13,Total,58,248", "R14,Total,21,248",
        "R15,Total,939,", "R16,Total,99,", "R17,Total,71,", "R18,Total,76,", "R19,Total,507,", "R20,Total,98,507", "R21,Total,1413,",
        "R22,Total,381,", "R23,Total,274,", "R24,Total,250,"};

    private Returns() {
    }

    /** Writes a file of {@link #SUBMISSIONS} returns that differ from those of every other number. */
    static void write(Path file, int number) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (String quarter : QUARTERS) {
            for (String authority : AUTHORITIES) {
                String start = quarter + ",Local authority,E92000001,England,E12000004,East Midlands," + authority + ",";
                text.append(start).append("R01,Total,").append(10_000 + number).append(",,\n");
                for (String figure : FIGURES) {
                    text.append(start).append(figure).append(",\n");
                }
            }
        }
        Files.writeString(file, text);
    }
}

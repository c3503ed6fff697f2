// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import java.nio.charset.StandardCharsets;

/** Files of one authority for one quarter, in the standard layout. */
final class Returned {

    private static final String HEADER = "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,"
            + "old_la_code,la_name,new_la_code,indicator,breakdown,number,denominator,note\n";

    private Returned() {
    }

    /** Derby's contacts and referrals; repeat referrals are some of the referrals. */
    static byte[] derby(int year, int quarter, String contacts, int repeated) {
        String start = year + String.valueOf(year + 1).substring(2) + ",Financial year Q" + quarter
                + ",Local authority,E92000001,England,E12000004,East Midlands,831,Derby,E06000015,";
        return (HEADER + start + "R01,Total," + contacts + ",,\n" + start + "R02,Total,500,,\n" + start + "R03,Total," + repeated
                + ",500,\n").getBytes(StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tidy.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The levels of DfE's files with the columns that name a place of each, as the open data standards list them. */
final class Geography {

    static final String AUTHORITY = "Local authority";
    static final String REGIONAL = "Regional";
    static final String NATIONAL = "National";
    /** The part of a region that London's halves are, and codes of countries, which every level may carry. */
    static final List<String> COUNTRY = List.of("country_code", "country_name");
    static final List<String> REGION = List.of("region_code", "region_name");
    static final List<String> LOCAL = List.of("old_la_code", "la_name", "new_la_code");

    private static final Map<String, List<String>> LEVELS = new LinkedHashMap<>();
    private static final Set<String> SHARING_NAMES = Set.of("School", "Provider", "Institution", "MAT", "Sponsor");
    /** How ONS codes of a column begin, where all are of one kind. */
    private static final Map<String, Pattern> CODES = Map.of(
            "lad_code", Pattern.compile("E0[6-9]\\d{6}"), "pcon_code", Pattern.compile("[EWSN]\\d{8}"),
            "ward_code", Pattern.compile("E05\\d{6}"), "local_enterprise_partnership_code", Pattern.compile("E37\\d{6}"),
            "english_devolved_area_code", Pattern.compile("E47\\d{6}"), "lsip_code", Pattern.compile("E69\\d{6}"));

    static {
        LEVELS.put(NATIONAL, COUNTRY);
        LEVELS.put(REGIONAL, REGION);
        LEVELS.put(AUTHORITY, LOCAL);
        LEVELS.put("Local authority district", List.of("lad_code", "lad_name"));
        LEVELS.put("Local enterprise partnership", List.of("local_enterprise_partnership_code", "local_enterprise_partnership_name"));
        LEVELS.put("Local skills improvement plan area", List.of("lsip_code", "lsip_name"));
        LEVELS.put("English devolved area", List.of("english_devolved_area_code", "english_devolved_area_name"));
        LEVELS.put("Opportunity area", List.of("opportunity_area_code", "opportunity_area_name"));
        LEVELS.put("Parliamentary constituency", List.of("pcon_code", "pcon_name"));
        LEVELS.put("Police force area", List.of("pfa_code", "pfa_name"));
        LEVELS.put("Ward", List.of("ward_code", "ward_name"));
        LEVELS.put("MAT", List.of("trust_id", "trust_name"));
        LEVELS.put("Sponsor", List.of("sponsor_id", "sponsor_name"));
        LEVELS.put("School", List.of("school_urn", "school_laestab", "school_name"));
        LEVELS.put("Provider", List.of("provider_ukprn", "provider_name"));
        LEVELS.put("Institution", List.of("institution_id", "institution_name"));
        LEVELS.put("Planning area", List.of("planning_area_code", "planning_area_name"));
        LEVELS.put("RSC region", List.of("rsc_region_lead_name"));
    }

    private Geography() {
    }

    static Set<String> levels() {
        return LEVELS.keySet();
    }

    /** Columns that name a place of a level; empty for an unknown level. */
    static Optional<List<String>> columns(String level) {
        return Optional.ofNullable(LEVELS.get(level));
    }

    /** Every column that names a place, of whatever level. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        LEVELS.values().forEach(all::addAll);
        return all;
    }

    /** Pairs of code and name that must go together one to one; schools and providers often share a name. */
    static Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        LEVELS.forEach((level, columns) -> {
            if (columns.size() == 2 && !columns.equals(COUNTRY) && !SHARING_NAMES.contains(level)) {
                pairs.put(columns.get(0), columns.get(1));
            }
        });
        return pairs;
    }

    /** Whether a code could be one of its column's; markers for a place that is not known are. */
    static boolean plausible(String column, String code) {
        return code.isEmpty() || code.equals("x") || code.equals("z") || !CODES.containsKey(column) || CODES.get(column).matcher(code).matches();
    }
}

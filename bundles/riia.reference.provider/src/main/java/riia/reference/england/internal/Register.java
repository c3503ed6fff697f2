// SPDX-License-Identifier: Apache-2.0
package riia.reference.england.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import riia.base.AreaCode;
import riia.reference.Authority;
import riia.reference.EnglishRegion;

/** England's authorities and regions as the bundle's files have them, by every code and spelling. */
final class Register {

    /** Columns of {@code authorities.tsv}: a row for each ONS code that an authority has had, oldest first. */
    private static final int CODE = 0;
    private static final int ONS_CODE = 1;
    private static final int NAME = 2;
    private static final int REGION = 3;
    private static final int TYPE = 4;
    private static final int FROM = 5;
    private static final int TO = 6;
    private static final int ALIASES = 7;
    private static final int SUCCESSORS = 8;

    private final List<EnglishRegion> regions;
    private final List<Authority> all = new ArrayList<>();
    private final Map<String, List<Authority>> byCode = new HashMap<>();
    private final Map<String, List<Authority>> byOnsCode = new HashMap<>();
    private final Map<String, List<Authority>> byName = new LinkedHashMap<>();
    /** Only for names that are spelled as no table spells them. */
    private final Lazy<Map<String, List<Authority>>> byPlainName = new Lazy<>(this::plainNames);
    private final Map<String, String> regionNames = new HashMap<>();

    private Register() {
        regions = DataFile.rows("regions.tsv").stream().skip(1)
                .map(row -> new EnglishRegion(new AreaCode(row[0]), row[1])).toList();
        regions.forEach(region -> regionNames.put(region.code().code(), region.name()));
        Map<String, List<String[]>> lives = new TreeMap<>();
        DataFile.rows("authorities.tsv").stream().skip(1)
                .forEach(row -> lives.computeIfAbsent(row[CODE], code -> new ArrayList<>()).add(row));
        lives.values().forEach(this::enter);
    }

    static Register read() {
        return new Register();
    }

    List<EnglishRegion> regions() {
        return regions;
    }

    /** By code. */
    List<Authority> all() {
        return Collections.unmodifiableList(all);
    }

    /** At most one. */
    List<Authority> byCode(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** At most one. */
    List<Authority> byOnsCode(String code) {
        return byOnsCode.getOrDefault(code, List.of());
    }

    /** Those that bear a name or bore it: two for Dorset, the county of old and the present authority. */
    List<Authority> byName(String name) {
        List<Authority> exact = byName.get(name);
        return exact != null ? exact : byPlainName.get().getOrDefault(Spelling.plain(name), List.of());
    }

    private void enter(List<String[]> life) {
        String[] last = life.get(life.size() - 1);
        Authority authority = new Authority(new AreaCode(last[CODE]), last[ONS_CODE], last[NAME], new AreaCode(last[REGION]),
                regionName(last[REGION]), last[TYPE], LocalDate.parse(life.get(0)[FROM]),
                last[TO].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(last[TO])),
                list(last[SUCCESSORS]).stream().map(AreaCode::new).toList(),
                life.stream().limit(life.size() - 1L).map(row -> row[ONS_CODE]).toList());
        all.add(authority);
        byCode.put(last[CODE], List.of(authority));
        life.forEach(row -> byOnsCode.put(row[ONS_CODE], List.of(authority)));
        enter(byName, last[NAME], authority);
        list(last[ALIASES]).forEach(alias -> enter(byName, alias, authority));
    }

    private static void enter(Map<String, List<Authority>> names, String name, Authority authority) {
        List<Authority> bearers = names.computeIfAbsent(name, key -> new ArrayList<>(1));
        if (!bearers.contains(authority)) {
            bearers.add(authority);
        }
    }

    private Map<String, List<Authority>> plainNames() {
        Map<String, List<Authority>> plain = new HashMap<>();
        byName.forEach((name, bearers) -> bearers.forEach(authority -> enter(plain, Spelling.plain(name), authority)));
        return plain;
    }

    private String regionName(String code) {
        return Optional.ofNullable(regionNames.get(code)).orElseThrow();
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }
}

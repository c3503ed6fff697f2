// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import riia.base.AreaCode;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.reference.EnglishRegion;
import riia.reference.Match;

/** Which place texts tell: codes and names, alone, together or within other words. Of one sheet; used by one thread. */
final class AreaText {

    private static final Pattern DFE = Pattern.compile("\\b(\\d{3})\\b");
    private static final Pattern ONS = Pattern.compile("\\b([A-Z]\\d{8})\\b");
    private static final int REMEMBERED = 10_000;

    /**
     * What texts tell.
     *
     * @param area the place that all of them agree on
     * @param found them, as one text
     * @param expected what would agree
     */
    record Told(Optional<AreaCode> area, String found, String expected) {
    }

    /** A name and the words it is made of. */
    private record Named(AreaCode area, List<String> words) {
    }

    private final Authorities authorities;
    private final List<Named> names = new ArrayList<>();
    private final Map<String, AreaCode> regions = new HashMap<>();
    private final Map<List<String>, Told> known = new HashMap<>();

    AreaText(Authorities authorities) {
        this.authorities = authorities;
        region(AreaCode.ENGLAND, "England");
        for (EnglishRegion one : authorities.regions()) {
            region(one.code(), one.name());
        }
        for (Authority one : authorities.all()) {
            names.add(new Named(one.code(), Texts.words(one.name())));
        }
    }

    private void region(AreaCode code, String name) {
        regions.put(code.code(), code);
        regions.put(Texts.key(name), code);
    }

    /** The place that one cell tells, if it tells nothing else. */
    Optional<AreaCode> cell(String text) {
        return text.length() < 3 || text.length() > 80 || number(text) && text.length() > 3 || text.isBlank() ? Optional.empty()
                : told(List.of(text)).area();
    }

    private static boolean number(String text) {
        return text.chars().allMatch(one -> one >= '0' && one <= '9' || one == '.' || one == ',');
    }

    /** The place that texts tell together; blank ones tell nothing. */
    Told told(List<String> texts) {
        Told before = known.get(texts);
        if (before != null) {
            return before;
        }
        Told told = match(texts);
        if (known.size() < REMEMBERED) {
            known.put(List.copyOf(texts), told);
        }
        return told;
    }

    private Told match(List<String> texts) {
        String dfe = "";
        String ons = "";
        String name = "";
        List<AreaCode> large = new ArrayList<>();
        for (String text : texts) {
            String rest = Texts.clean(text);
            Matcher onsCode = ONS.matcher(rest);
            Optional<AreaCode> region = Optional.ofNullable(regions.get(rest)).or(() -> Optional.ofNullable(regions.get(Texts.key(text))));
            if (region.isPresent()) {
                large.add(region.get());
                continue;
            }
            if (onsCode.find()) {
                ons = onsCode.group(1);
                rest = onsCode.replaceFirst(" ");
            }
            Matcher dfeCode = DFE.matcher(rest);
            if (dfeCode.find()) {
                dfe = dfeCode.group(1);
                rest = dfeCode.replaceFirst(" ");
            }
            name = rest.replaceAll("[^\\p{L}\\p{N}]+", "").isEmpty() ? name : rest.strip();
        }
        if (!large.isEmpty()) {
            boolean agree = large.stream().distinct().count() == 1 && dfe.isEmpty() && ons.isEmpty() && name.isEmpty();
            return new Told(agree ? Optional.of(large.get(0)) : Optional.empty(), String.join(", ", texts), "one place");
        }
        if (dfe.isEmpty() && ons.isEmpty() && name.isEmpty()) {
            return new Told(Optional.empty(), "", "a code or the name of an authority");
        }
        Match match = authorities.match(dfe, ons, name);
        return new Told(match.authority().map(Authority::code), match.found(), match.expected());
    }

    /** The authority that running text names, such as a title or the name of a sheet: the longest name in it, if it is one. */
    Optional<AreaCode> within(String text) {
        Optional<AreaCode> whole = cell(text).filter(AreaCode::isAuthority);
        if (whole.isPresent() || text.length() > 500) {
            return whole;
        }
        List<String> words = Texts.words(text);
        Optional<Named> longest = Optional.empty();
        boolean several = false;
        for (Named one : names) {
            if (java.util.Collections.indexOfSubList(words, one.words()) >= 0) {
                int size = longest.map(named -> named.words().size()).orElse(0);
                several = one.words().size() == size || several && one.words().size() < size;
                longest = one.words().size() > size ? Optional.of(one) : longest;
            }
        }
        return several ? Optional.empty() : longest.map(Named::area);
    }
}

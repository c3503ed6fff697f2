// SPDX-License-Identifier: Apache-2.0
package riia.reference.england.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;

import riia.base.AreaCode;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.reference.EnglishRegion;
import riia.reference.Match;

/** Answers from the register in the bundle. */
@Component
public final class EnglishAuthorities implements Authorities {

    private final Lazy<Register> register = new Lazy<>(Register::read);

    /** One part of what a row says, and the authorities that it may mean. */
    private record Part(String text, List<Authority> meaning) {
    }

    @Override
    public List<Authority> all() {
        return register.get().all();
    }

    @Override
    public List<Authority> on(LocalDate day) {
        return register.get().all().stream().filter(authority -> authority.exists(day)).toList();
    }

    @Override
    public Optional<Authority> find(AreaCode code) {
        return register.get().byCode(code.code()).stream().findFirst();
    }

    @Override
    public List<EnglishRegion> regions() {
        return register.get().regions();
    }

    @Override
    public Match match(String dfeCode, String onsCode, String name) {
        Register known = register.get();
        List<Part> parts = new ArrayList<>(3);
        add(parts, dfeCode.strip(), known::byCode);
        add(parts, onsCode.strip(), known::byOnsCode);
        add(parts, name.strip(), known::byName);
        List<Authority> agreed = agreed(parts);
        String found = parts.stream().map(Part::text).collect(Collectors.joining(", "));
        if (agreed.size() == 1) {
            return new Match(Optional.of(agreed.get(0)), found, said(agreed.get(0)));
        }
        return new Match(Optional.empty(), found, agreed.isEmpty() ? contradiction(parts) : choice(agreed));
    }

    private static void add(List<Part> parts, String text, Function<String, List<Authority>> lookUp) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, lookUp.apply(text)));
        }
    }

    private static List<Authority> agreed(List<Part> parts) {
        return parts.isEmpty() ? List.of() : parts.get(0).meaning().stream()
                .filter(one -> parts.stream().allMatch(part -> part.meaning().contains(one))).toList();
    }

    private static String contradiction(List<Part> parts) {
        return parts.isEmpty() ? "a code or the name of an authority"
                : parts.stream().map(EnglishAuthorities::read).collect(Collectors.joining("; "));
    }

    private static String read(Part part) {
        if (!part.meaning().isEmpty()) {
            return part.text() + " is " + part.meaning().stream().map(EnglishAuthorities::said).collect(Collectors.joining(" or "));
        }
        return part.text().contains("/") ? part.text() + " combines authorities, whose figures cannot be told apart"
                : part.text() + " is no authority of England";
    }

    private static String choice(List<Authority> agreed) {
        return "a code, to tell " + agreed.stream().map(EnglishAuthorities::said).collect(Collectors.joining(" from "));
    }

    private static String said(Authority authority) {
        return authority.name() + " (" + authority.code() + ", " + authority.onsCode()
                + authority.to().map(last -> ", until " + last).orElse("") + ")";
    }
}

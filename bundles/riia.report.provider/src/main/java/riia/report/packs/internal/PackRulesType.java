// SPDX-License-Identifier: Apache-2.0
package riia.report.packs.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Component;

import riia.contribution.json.internal.Json;
import riia.contribution.json.internal.JsonDocument;
import riia.contribution.json.internal.JsonObject;
import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;
import riia.contribution.spi.ContributionType;
import riia.report.document.Document.Branding;
import riia.report.spi.PackRules;

/** Files {@code riia/packs/*.json}: how a region's packs look, as {@code schema/packs.schema.json} describes it. */
@Component
public final class PackRulesType implements ContributionType<PackRules> {

    @Override
    public String id() {
        return "packs";
    }

    @Override
    public Class<PackRules> service() {
        return PackRules.class;
    }

    @Override
    public PackRules parse(ContributionSource source) throws ContributionException {
        JsonObject file = JsonDocument.read(source, "rules of packs");
        String version = file.text("version");
        int ranking = file.whole("ranking", 0);
        Branding branding = file.value("branding", value -> branding(value, source)).orElseThrow(() -> new ContributionException(file.line(),
                "'branding' is missing from rules of packs; expected a name and an accent", null));
        Map<String, List<String>> sections = file.value("sections", PackRulesType::sections).orElse(Map.of());
        file.nothingElse();
        return new PackRules(version, ranking, branding, sections);
    }

    private static Branding branding(Json value, ContributionSource source) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a branding");
        String name = object.text("name");
        String accent = object.text("accent");
        Optional<String> logo = object.optionalText("logo");
        object.nothingElse();
        if (!accent.matches("#[0-9a-f]{6}")) {
            throw new ContributionException(object.line(), "'accent' is '" + accent + "'; expected a colour such as #1d5a96", null);
        }
        double contrast = Contrast.withWhite(accent);
        if (contrast < Contrast.READABLE) {
            throw new ContributionException(object.line(), String.format("'accent' is %s, which reaches a contrast of %.1f : 1 with white;"
                    + " expected at least %.1f : 1", accent, contrast, Contrast.READABLE), null);
        }
        return new Branding(name, accent, logo.isPresent() ? Optional.of(Logo.read(source, logo.get(), object.line())) : Optional.empty());
    }

    private static Map<String, List<String>> sections(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "sections by kind of pack");
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            Optional<List<String>> named = object.value(kind.id(), JsonObject::asTexts);
            if (named.isPresent()) {
                sections.put(kind.id(), sections(kind, named.get(), object.line()));
            }
        }
        object.nothingElse();
        return sections;
    }

    private static List<String> sections(Kind kind, List<String> ids, int line) throws ContributionException {
        for (String id : ids) {
            if (!id.matches("[a-z][a-z0-9-]*")) {
                throw new ContributionException(line, "'" + kind.id() + "' has the section '" + id + "'; expected an id of lower-case letters,"
                        + " digits and hyphens", null);
            }
        }
        if (ids.isEmpty() || ids.stream().distinct().count() < ids.size()) {
            throw new ContributionException(line, "'" + kind.id() + "' names " + (ids.isEmpty() ? "no section" : "a section twice")
                    + "; expected each that the pack is to have once", null);
        }
        return List.copyOf(ids);
    }

    @Override
    public Map<String, Object> properties(PackRules contribution) {
        return Map.of(Constants.SERVICE_RANKING, contribution.ranking());
    }
}

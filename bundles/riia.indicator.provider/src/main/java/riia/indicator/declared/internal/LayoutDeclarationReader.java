// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import java.util.List;
import java.util.Map;

import riia.contribution.json.internal.Json;
import riia.contribution.json.internal.JsonObject;
import riia.contribution.spi.ContributionException;
import riia.indicator.Indicator;
import riia.indicator.LayoutDeclaration;
import riia.indicator.LayoutDeclaration.Column;
import riia.indicator.LayoutDeclaration.Role;

/** Reads the layouts of a dataset's file. */
final class LayoutDeclarationReader {

    /** The layout of a dataset that declares none. */
    static final LayoutDeclaration STANDARD = new LayoutDeclaration("standard", "standard", "", Map.of(), List.of());

    private final Mentions mentions;

    LayoutDeclarationReader(Mentions mentions) {
        this.mentions = mentions;
    }

    LayoutDeclaration read(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a layout");
        String kind = object.text("kind");
        String id = object.text("id", kind);
        String part = object.text("part", "");
        Map<String, String> where = object.map("where", JsonObject::asText);
        List<Column> columns = object.list("columns", one -> column(id, one));
        object.nothingElse();
        if (!part.isEmpty()) {
            mentions.part(object.line(), part, "layout '" + id + "'");
        }
        if (kind.equals("tidy") && columns.isEmpty()) {
            throw new ContributionException(object.line(), "layout '" + id + "' is tidy and has no 'columns'; expected where the"
                    + " figures are", null);
        }
        return new LayoutDeclaration(id, kind, part, where, columns);
    }

    private Column column(String layout, Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a column");
        String heading = object.text("column");
        String indicator = object.text("indicator");
        String breakdown = object.text("breakdown", Indicator.TOTAL);
        Role role = object.choice("role", Role.class, Role.NUMBER);
        Map<String, String> where = object.map("where", JsonObject::asText);
        object.nothingElse();
        String by = "column '" + heading + "' of layout '" + layout + "'";
        mentions.indicator(object.line(), indicator, by);
        mentions.breakdown(object.line(), indicator, breakdown, by);
        return new Column(heading, indicator, breakdown, role, where);
    }
}

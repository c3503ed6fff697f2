// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import riia.contribution.json.internal.Json;
import riia.contribution.json.internal.JsonObject;
import riia.contribution.spi.ContributionException;
import riia.indicator.RecordTable;
import riia.indicator.RecordTable.Column;
import riia.indicator.RecordTable.Kind;
import riia.indicator.RecordTable.Within;
import riia.indicator.reading.internal.IdentifyingScan;
import riia.indicator.reading.internal.RecordsLayout;

/** Reads the tables of a dataset of records. */
final class RecordTableReader {

    private final Mentions mentions;

    RecordTableReader(Mentions mentions) {
        this.mentions = mentions;
    }

    RecordTable read(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a table of records");
        String part = object.text("part", "");
        List<Column> columns = new ArrayList<>();
        object.list("columns", one -> columns.add(column(one, columns)));
        object.nothingElse();
        if (!part.isEmpty()) {
            mentions.part(object.line(), part, "a table of records");
        }
        return DatasetReader.build(object.line(), () -> new RecordTable(part, columns));
    }

    private static Column column(Json value, List<Column> before) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a column of records");
        String name = object.text("column");
        Kind kind = object.choice("kind", Kind.class);
        boolean required = object.flag("required", true);
        Map<String, String> values = object.map("values", JsonObject::asText);
        Optional<String> pattern = object.optionalText("pattern");
        Optional<BigDecimal> from = bound(object, "from");
        Optional<BigDecimal> to = bound(object, "to");
        Within within = object.choice("within", Within.class, Within.ANY);
        Optional<String> notBefore = object.optionalText("notBefore");
        object.nothingElse();
        int line = object.line();
        heading(line, name);
        only(line, name, "pattern", pattern.isPresent(), kind == Kind.PSEUDONYM);
        only(line, name, "from' or 'to", from.isPresent() || to.isPresent(), kind == Kind.WHOLE || kind == Kind.MONEY);
        only(line, name, "within' or 'notBefore", within != Within.ANY || notBefore.isPresent(), kind == Kind.DATE);
        if (notBefore.isPresent() && before.stream().noneMatch(one -> one.kind() == Kind.DATE && one.name().equals(notBefore.get()))) {
            throw new ContributionException(line, "column '" + name + "' is not before '" + notBefore.get()
                    + "', which is no date among the columns above it", null);
        }
        if (pattern.isPresent()) {
            compiles(line, pattern.get());
        }
        return DatasetReader.build(line, () -> new Column(name, kind, required, values, pattern, from, to, within, notBefore));
    }

    private static Optional<BigDecimal> bound(JsonObject object, String key) throws ContributionException {
        return object.value(key, value -> BigDecimal.valueOf(JsonObject.asWhole(value)));
    }

    private static void heading(int line, String name) throws ContributionException {
        if (IdentifyingScan.announcesIdentities(name)) {
            throw new ContributionException(line, "the heading '" + name + "' announces what identifies a child, and every file"
                    + " with it would be refused; call a column of opaque ids 'pseudonym'", null);
        }
        if (RecordsLayout.RESERVED.contains(name)) {
            throw new ContributionException(line, "column '" + name + "' is read of every file of records and is not declared", null);
        }
    }

    private static void only(int line, String name, String key, boolean said, boolean allowed) throws ContributionException {
        if (said && !allowed) {
            throw new ContributionException(line, "column '" + name + "' has '" + key + "', which its kind does not take", null);
        }
    }

    private static void compiles(int line, String pattern) throws ContributionException {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new ContributionException(line, "'pattern' is no regular expression: " + e.getDescription(), e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import riia.indicator.DatasetDefinition;

/**
 * SHA-256 of a dataset's definition, whoever contributed it: of its records written out component by component, maps by key.
 */
public final class DefinitionHash {

    private DefinitionHash() {
    }

    /** The hash, hexadecimal; the same for equal definitions in every process. */
    public static String of(DatasetDefinition definition) {
        StringBuilder text = new StringBuilder(8192);
        write(text, definition);
        return HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** A fresh digest. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void write(StringBuilder text, Object value) {
        if (value instanceof Record one) {
            text.append('(');
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                text.append(component.getName()).append('=');
                write(text, component(one, component));
            }
            text.append(')');
        } else if (value instanceof List<?> list) {
            text.append('[');
            list.forEach(one -> write(text, one));
            text.append(']');
        } else if (value instanceof Map<?, ?> map) {
            text.append('{');
            new TreeMap<>(map).forEach((key, one) -> {
                write(text, key);
                write(text, one);
            });
            text.append('}');
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresentOrElse(one -> write(text, one), () -> text.append('-'));
        } else {
            String word = value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
            text.append(word.length()).append(':').append(word).append(';');
        }
    }

    private static Object component(Record of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The component " + component + " cannot be read", e);
        }
    }
}

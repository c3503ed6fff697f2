// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.widgets.Event;
import org.slf4j.LoggerFactory;

/** A key with its modifiers, as {@code M1+SHIFT+I}. */
record Key(KeyStroke stroke) {

    /** Reads a key; a contributor's mistake costs the key, not the command. */
    static Optional<Key> parse(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Key(KeyStroke.getInstance(text)));
        } catch (ParseException e) {
            LoggerFactory.getLogger(Key.class).warn("'{}' is no key; what it was for goes without", text, e);
            return Optional.empty();
        }
    }

    /** How the user reads it here, such as {@code Ctrl+I}. */
    static String words(String text) {
        return parse(text).map(key -> spoken(key.stroke().format())).orElse("");
    }

    private static String spoken(String format) {
        return Arrays.stream(format.split("\\+")).map(Key::capitalised).collect(Collectors.joining("+"));
    }

    private static String capitalised(String part) {
        String plain = part.replace('_', ' ');
        return plain.length() < 3 ? plain : plain.charAt(0) + plain.substring(1).toLowerCase(Locale.ROOT);
    }

    boolean matches(Event event) {
        return is(SWTKeySupport.convertEventToUnmodifiedAccelerator(event))
                || is(SWTKeySupport.convertEventToUnshiftedModifiedAccelerator(event))
                || is(SWTKeySupport.convertEventToModifiedAccelerator(event));
    }

    private boolean is(int accelerator) {
        return SWTKeySupport.convertAcceleratorToKeyStroke(accelerator).equals(stroke);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.command.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * What a command is called and what it takes. It stands on the component and becomes its properties, which Declarative
 * Services know even while the component waits for the store: so help works without a workspace, and a word that is no
 * command is told apart from one that is not ready.
 *
 * <p>Every command also takes {@code --workspace}, {@code --format} and {@code --help}; they are not listed.
 */
@ComponentPropertyType
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface CommandDescription {

    /** Prefix of the service properties. */
    String PREFIX_ = "riia.command.";

    /** One or more words, such as {@code benchmark} or {@code region use}. */
    String name();

    /** One line for the list of commands. */
    String summary();

    /** Whether a workspace must be open; {@code false} for what works without. */
    boolean workspace() default true;

    /**
     * What stands without an option, in order: a label, two spaces, a line of help. {@code ID} must be given once,
     * {@code [ID]} may be left out, {@code FILE...} must be given at least once. For example
     * <code>"FILE...&nbsp; files to read"</code>. What may be given many times stands last.
     */
    String[] operands() default {};

    /**
     * The options: name, label of the value if it takes one, with {@code ...} if it may be given several times, {@code (required)}
     * if it must be given, two spaces, a line of help. For example <code>"--period P (required)&nbsp; such as 2025-26-Q2"</code> or
     * <code>"--accept&nbsp; accepts at once"</code>.
     */
    String[] options() default {};

    /** Further lines of help: what it writes, what its exit status means. */
    String[] notes() default {};
}

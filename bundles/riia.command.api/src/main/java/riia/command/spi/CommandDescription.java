// SPDX-License-Identifier: Apache-2.0
package riia.command.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.annotation.bundle.Capability;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * What must be known of a command before it can run: stands on the component, becomes its service properties and a
 * capability of its bundle. So the help lists commands whose services still wait for the store, and a word that is no
 * command is told apart from one that is not ready.
 */
@ComponentPropertyType
@Capability(namespace = CommandDescription.NAMESPACE, attribute = {"riia.command=\"${#name}\"",
        "summary=\"${#summary}\"", "workspace=\"${#workspace}\""})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface CommandDescription {

    /** Namespace of the capability. */
    String NAMESPACE = "riia.command";

    /** Prefix of the service properties. */
    String PREFIX_ = "riia.command.";

    /** One or more words, such as {@code benchmark} or {@code region use}. */
    String name();

    /** One line for the list of commands; no double quotes. */
    String summary();

    /** Whether a workspace must be open; {@code false} for what works without. */
    boolean workspace() default true;
}

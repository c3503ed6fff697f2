// SPDX-License-Identifier: Apache-2.0
package riia.workbench.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** What the window must know of a command before it is called. */
@ComponentPropertyType
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface WindowCommandDescription {

    /** Prefix of the service properties. */
    String PREFIX_ = "riia.windowcommand.";

    /** Stays for ever, such as {@code riia.returns.import}. */
    String id();

    /** What the user reads, such as {@code Import a return ...}. */
    String title();

    /** Key, such as {@code M1+I}; empty for none. */
    String key() default "";
}

// SPDX-License-Identifier: Apache-2.0
package riia.workbench.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** What the window must know of a view before it is opened. */
@ComponentPropertyType
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ViewDescription {

    /** Prefix of the service properties. */
    String PREFIX_ = "riia.view.";

    /** Stays for ever, such as {@code riia.returns}. */
    String id();

    /** The tab's title. */
    String title();

    /** One sentence for a tool tip and quick access. */
    String summary();

    /** Heading in the rail, such as {@code Returns}; views with the same heading stand together. */
    String rail();

    /** Place in the rail; lower is higher up. */
    int order() default 1000;

    /** Name of the image in the contributing bundle, such as {@code icons/returns.svg}; empty for a plain one. */
    String icon() default "";

    /** Key that opens it, such as {@code M1+2} (M1 is Ctrl, or Command on macOS); empty for none. */
    String key() default "";
}

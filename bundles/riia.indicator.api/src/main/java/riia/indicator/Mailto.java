// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Links that open a message in the user's mail program (RFC 6068). */
final class Mailto {

    private Mailto() {
    }

    /** Without an address the user fills it in. */
    static String link(Optional<String> email, String subject, String body) {
        return "mailto:" + email.map(Mailto::encoded).map(one -> one.replace("%40", "@")).orElse("") + "?subject="
                + encoded(subject) + "&body=" + encoded(body.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

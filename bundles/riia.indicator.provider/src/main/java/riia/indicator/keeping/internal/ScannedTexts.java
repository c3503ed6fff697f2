// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import org.osgi.service.component.annotations.Component;

import riia.indicator.FreeTexts;

/** Looks at texts of other areas as at our own. */
@Component
public final class ScannedTexts implements FreeTexts {

    @Override
    public String kept(String what, String text, int longest) {
        return FreeText.kept(what, text, longest);
    }
}

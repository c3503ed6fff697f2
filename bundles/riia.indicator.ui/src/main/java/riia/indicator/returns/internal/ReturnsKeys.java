// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import riia.workbench.ViewSite;

/** What the view offers in quick access and by keys that work wherever the keyboard is in it. */
final class ReturnsKeys {

    private final ViewSite site;
    private final ReturnsView view;
    private final DetailSide detail;

    ReturnsKeys(ViewSite site, ReturnsView view, DetailSide detail) {
        this.site = site;
        this.view = view;
        this.detail = detail;
    }

    void offer() {
        site.action("Import returns \u2026", "M1+O", () -> view.importFiles(false));
        site.action("Import and accept returns \u2026", "M1+M2+O", () -> view.importFiles(true));
        site.action("Load the returns again", "F5", view::reload);
        for (Deed deed : Deed.values()) {
            site.action(title(deed), "M1+M2+" + deed.letter(), () -> detail.begin(deed));
        }
        site.action("Chase late returns (C in the matrix)", "M1+M2+C", view::chase);
        site.action("Show what differs between two versions (D in the matrix)", "M1+M2+D", detail::compareSelected);
    }

    private static String title(Deed deed) {
        String what = switch (deed) {
            case ACCEPT, QUERY, REJECT, WITHDRAW -> deed.verb() + " the selected return";
            case UNDO -> "Undo the last decision about the selected return";
            case NIL -> "Note a nil return of the selected authority";
            case PROMISE -> "Keep by when the selected return is promised";
            case EXCEPT -> "Note that the selected return is not expected";
        };
        return what + " (" + deed.letter() + " in the matrix)";
    }
}

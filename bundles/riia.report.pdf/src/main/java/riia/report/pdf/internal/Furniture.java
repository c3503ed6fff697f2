// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import riia.report.document.Document;
import riia.report.pdf.page.internal.Canvas;
import riia.report.pdf.page.internal.Letters;
import riia.report.pdf.page.internal.Page;
import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Passage;
import riia.report.pdf.page.internal.Type;
import riia.report.pdf.piece.internal.Inks;

/** What stands on every page: the mark above, title and number of the page below. */
final class Furniture {

    static final String BETWEEN = " \u00b7 ";
    private static final float EDGE = 24;
    private static final float SIZE = 7.5f;
    private static final float APART = 10;

    private final Type type;
    private final Document document;
    private final Passage upright;
    private final Passage wide;

    Furniture(Type type, Document document) {
        this.type = type;
        this.document = document;
        upright = mark(Page.SHORT);
        wide = mark(Page.LONG);
    }

    private Passage mark(float width) {
        return Passage.of(String.join(BETWEEN, document.mark().lines()), type.bold(), SIZE, Inks.NOTICE, width - 2 * Paper.MARGIN);
    }

    float above(boolean onSide) {
        return EDGE + (onSide ? wide : upright).height() + APART;
    }

    float below() {
        return EDGE + SIZE + APART;
    }

    void furnish(List<Page> pages) {
        for (Page page : pages) {
            Passage mark = page.wide() ? wide : upright;
            for (int i = 0; i < mark.lines().size(); i++) {
                String line = mark.lines().get(i);
                double y = EDGE + SIZE + i * mark.leading();
                add(page, canvas -> canvas.text(type.bold(), SIZE, Inks.NOTICE, Paper.MARGIN, y, line));
            }
            foot(page, "Page " + page.number() + " of " + pages.size());
        }
    }

    private void foot(Page page, String number) {
        double y = page.height() - EDGE;
        double right = page.width() - Paper.MARGIN;
        float width = type.regular().width(number, SIZE);
        String title = Letters.fitted(document.title(), type.regular(), SIZE, page.width() - 2 * Paper.MARGIN - width - APART);
        add(page, canvas -> canvas.line(Paper.MARGIN, y - SIZE - 4, right, y - SIZE - 4, Inks.LINE, 0.5));
        add(page, canvas -> canvas.text(type.regular(), SIZE, Inks.QUIET, Paper.MARGIN, y, title));
        add(page, canvas -> canvas.text(type.regular(), SIZE, Inks.QUIET, right - width, y, number));
    }

    private static void add(Page page, Consumer<Canvas> draw) {
        page.items().add(new Page.Item(Optional.empty(), draw));
    }
}

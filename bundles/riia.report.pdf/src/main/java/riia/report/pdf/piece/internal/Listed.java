// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.piece.internal;

import java.util.List;

import riia.report.document.Block.Points;
import riia.report.document.Block.Terms;
import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Passage;
import riia.report.pdf.page.internal.Tag;
import riia.report.pdf.page.internal.Type;

/** Points behind bullets, or terms with what they mean below them. */
public final class Listed implements Piece {

    private static final String BULLET = "\u2022";
    private static final float INDENT = 14;

    private final Type type;
    private final List<Item> items;
    private final boolean terms;

    private record Item(String label, String body) {
    }

    private Listed(Type type, List<Item> items, boolean terms) {
        this.type = type;
        this.items = items;
        this.terms = terms;
    }

    public static Listed of(Type type, Points points) {
        return new Listed(type, points.items().stream().map(text -> new Item(BULLET, text)).toList(), false);
    }

    public static Listed of(Type type, Terms terms) {
        return new Listed(type, terms.terms().stream().map(term -> new Item(term.term(), term.meaning())).toList(), true);
    }

    @Override
    public float least(Paper paper) {
        return items.isEmpty() ? 0 : 6 + label(paper, items.get(0)).height() + body(paper, items.get(0)).least();
    }

    @Override
    public void flow(Paper paper, Tag parent) {
        if (items.isEmpty()) {
            return;
        }
        Tag list = parent.add("L");
        for (Item item : items) {
            paper.space(terms ? 5 : 3);
            Tag one = list.add("LI");
            Passage label = label(paper, item);
            Passage body = body(paper, item);
            paper.ensure((terms ? label.height() : 0) + body.least());
            float from = paper.y();
            label.flow(paper, one.add("Lbl"), 2);
            paper.down(terms ? 0 : from - paper.y());
            body.flow(paper, one.add("LBody"), INDENT);
        }
    }

    private Passage label(Paper paper, Item item) {
        return Passage.of(item.label(), terms ? type.bold() : type.regular(), Inks.BODY, Inks.TEXT, paper.measure());
    }

    private Passage body(Paper paper, Item item) {
        return Passage.of(item.body(), type.regular(), Inks.BODY, Inks.TEXT, paper.measure() - INDENT);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

import riia.report.document.Document;
import riia.report.document.Document.Section;
import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Tag;
import riia.report.pdf.page.internal.Type;
import riia.report.pdf.piece.internal.Heading;
import riia.report.pdf.piece.internal.Inks;
import riia.report.pdf.piece.internal.Piece;

/** A document, laid out on pages and then written. */
final class Book implements Closeable {

    /** How much of a page a section of the first rank wants to begin on it. */
    private static final float WORTH_BEGINNING = 150;

    private final Document document;
    private final PDDocument pdf;
    private final Pieces pieces;
    private final Furniture furniture;
    private final Paper paper;
    private final Map<Section, List<Piece>> laid = new IdentityHashMap<>();
    private final Tag root = new Tag("Document");

    Book(Document document) {
        this.document = document;
        pdf = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
        Type type = Type.of(pdf);
        pieces = new Pieces(type, Integer.parseInt(document.branding().accent().substring(1), 16));
        furniture = new Furniture(type, document);
        paper = new Paper(type, furniture.above(false), furniture.above(true), furniture.below());
    }

    void write(OutputStream out) throws IOException {
        paper.orient(document.sections().stream().limit(1).anyMatch(first -> document.sections().size() == 1 && wide(first, 2)));
        new Opening(document, pieces).flow(paper, root);
        for (Section section : document.sections()) {
            lay(section, root, 2);
        }
        furniture.furnish(paper.pages());
        new Sheets(pdf, paper).write(root);
        Catalogue.complete(pdf, document, paper);
        pdf.save(out);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    private void lay(Section section, Tag parent, int level) {
        Tag tag = parent.add("Sect");
        paper.orient(wide(section, level));
        paper.ensure(Math.min(paper.whole(), Math.max(least(section, level), level == 2 ? WORTH_BEGINNING : 0)));
        Heading heading = heading(section, level);
        paper.anchor(section.id(), section.title(), level);
        heading.flow(paper, tag);
        for (Piece piece : pieces(section, level)) {
            piece.flow(paper, tag);
        }
        section.sections().forEach(part -> lay(part, tag, level + 1));
    }

    /** The room for a heading and the beginning of what it stands over. */
    private float least(Section section, int level) {
        float own = heading(section, level).least(paper);
        List<Piece> blocks = pieces(section, level);
        if (!blocks.isEmpty()) {
            return own + blocks.get(0).least(paper);
        }
        return section.sections().isEmpty() ? own : own + least(section.sections().get(0), level + 1);
    }

    /** A section with a table that needs it is on its side as a whole, a mere heading as what follows it. */
    private boolean wide(Section section, int level) {
        if (section.blocks().isEmpty() && !section.sections().isEmpty()) {
            return wide(section.sections().get(0), level + 1);
        }
        return pieces(section, level).stream().anyMatch(Piece::wide);
    }

    private Heading heading(Section section, int level) {
        return new Heading(paper.type(), level, section.title(), level == 2 ? pieces.accent() : Inks.TEXT);
    }

    private List<Piece> pieces(Section section, int level) {
        return laid.computeIfAbsent(section, one -> one.blocks().stream().map(block -> pieces.of(block, one.title(), level)).toList());
    }
}

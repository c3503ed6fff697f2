// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

import riia.report.pdf.page.internal.Page;
import riia.report.pdf.page.internal.Paper;

/** Bookmarks and links: what leads to a heading. */
final class Outline {

    private static final int FIRST_LEVEL = 2;

    private Outline() {
    }

    /** Bookmarks of every section; the first rank is open. */
    static void write(PDDocument pdf, Paper paper, Map<Page, PDPage> pages) {
        PDDocumentOutline outline = new PDDocumentOutline();
        List<PDOutlineNode> path = new ArrayList<>(List.of(outline));
        for (Paper.Anchor anchor : paper.anchors().values()) {
            int depth = Math.min(path.size(), anchor.level() - FIRST_LEVEL + 1);
            path.subList(depth, path.size()).clear();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(anchor.title());
            item.setDestination(to(anchor, pages));
            path.get(depth - 1).addLast(item);
            path.add(item);
        }
        outline.openNode();
        pdf.getDocumentCatalog().setDocumentOutline(outline);
    }

    static PDAnnotationLink link(Page page, Page.Link place, Paper.Anchor target, Map<Page, PDPage> pages) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(place.left(), page.height() - place.bottom(), place.right() - place.left(),
                place.bottom() - place.top()));
        link.setDestination(to(target, pages));
        link.setContents(place.words());
        link.setPrinted(true);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        return link;
    }

    static void add(PDPage sheet, PDAnnotation annotation) {
        try {
            List<PDAnnotation> all = new ArrayList<>(sheet.getAnnotations());
            all.add(annotation);
            sheet.setAnnotations(all);
        } catch (IOException e) {
            throw new UncheckedIOException("Links of a page of our own", e);
        }
    }

    private static PDPageXYZDestination to(Paper.Anchor anchor, Map<Page, PDPage> pages) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(pages.get(anchor.page()));
        destination.setTop(Math.round(anchor.page().height() - anchor.y()));
        destination.setLeft(0);
        return destination;
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.internal;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

import riia.report.pdf.page.internal.Page;
import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Tag;

/** The tree of tags in the file, with the way back from each page's content to its tag (ISO 32000-1, 14.7). */
final class Structure {

    private static final COSName NUMS = COSName.NUMS;
    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
    private static final Map<String, String> NUMBERING = Map.of("L", "Disc");

    private final PDDocument pdf;
    private final Paper paper;
    private final Map<Page, PDPage> pages;
    private final List<List<Tag>> owners;
    private final Map<Tag, COSDictionary> elements = new IdentityHashMap<>();
    private final Map<Tag, COSArray> links = new IdentityHashMap<>();

    /**
     * @param owners the tags of each page's content, by its numbers
     */
    Structure(PDDocument pdf, Paper paper, Map<Page, PDPage> pages, List<List<Tag>> owners) {
        this.pdf = pdf;
        this.paper = paper;
        this.pages = pages;
        this.owners = owners;
    }

    void write(Tag root) {
        PDStructureTreeRoot tree = new PDStructureTreeRoot();
        COSDictionary top = element(root, tree.getCOSObject());
        tree.getCOSObject().setItem(COSName.K, top);
        COSArray numbers = new COSArray();
        for (int i = 0; i < owners.size(); i++) {
            COSArray tags = new COSArray();
            owners.get(i).forEach(tag -> tags.add(elements.get(tag)));
            numbers.add(COSInteger.get(i));
            numbers.add(tags);
            PDPage sheet = pages.get(paper.pages().get(i));
            sheet.setStructParents(i);
            sheet.getCOSObject().setName("Tabs", "S");
        }
        link(numbers);
        COSDictionary parents = new COSDictionary();
        parents.setItem(NUMS, numbers);
        tree.getCOSObject().setItem("ParentTree", parents);
        tree.setParentTreeNextKey(numbers.size() / 2);
        pdf.getDocumentCatalog().setStructureTreeRoot(tree);
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        elements.put(tag, element);
        element.setItem(COSName.TYPE, STRUCT_ELEM);
        element.setName(COSName.S, tag.type());
        element.setItem(COSName.P, parent);
        if (!tag.alternative().isEmpty()) {
            element.setString(COSName.ALT, tag.alternative());
        }
        attributes(tag, element);
        COSArray kids = new COSArray();
        content(tag, element, kids);
        tag.parts().forEach(part -> kids.add(element(part, element)));
        if (kids.size() > 0) {
            element.setItem(COSName.K, kids);
        }
        return element;
    }

    private void content(Tag tag, COSDictionary element, COSArray kids) {
        for (Tag.Mark mark : tag.marks()) {
            COSDictionary page = pages.get(mark.page()).getCOSObject();
            if (kids.size() == 0) {
                element.setItem(COSName.PG, page);
            }
            kids.add(element.getDictionaryObject(COSName.PG) == page ? COSInteger.get(mark.id()) : reference("MCR", page, COSName.MCID,
                    COSInteger.get(mark.id())));
        }
        if (tag.type().equals("Link")) {
            links.put(tag, kids);
        }
    }

    private static void attributes(Tag tag, COSDictionary element) {
        COSDictionary attributes = new COSDictionary();
        if (!tag.scope().isEmpty() || tag.columns() > 1) {
            attributes.setName("O", "Table");
            if (!tag.scope().isEmpty()) {
                attributes.setName("Scope", tag.scope());
            }
            if (tag.columns() > 1) {
                attributes.setInt("ColSpan", tag.columns());
            }
        } else if (NUMBERING.containsKey(tag.type())) {
            attributes.setName("O", "List");
            attributes.setName("ListNumbering", NUMBERING.get(tag.type()));
        }
        if (attributes.size() > 0) {
            element.setItem(COSName.A, attributes);
        }
    }

    private void link(COSArray numbers) {
        Map<String, Paper.Anchor> anchors = new HashMap<>(paper.anchors());
        for (Page page : paper.pages()) {
            for (Page.Link place : page.links()) {
                PDAnnotationLink link = Outline.link(page, place, anchors.get(place.target()), pages);
                int key = numbers.size() / 2;
                link.setStructParent(key);
                Outline.add(pages.get(page), link);
                links.get(place.tag()).add(reference("OBJR", pages.get(page).getCOSObject(), COSName.OBJ, link.getCOSObject()));
                numbers.add(COSInteger.get(key));
                numbers.add(elements.get(place.tag()));
            }
        }
    }

    private static COSDictionary reference(String kind, COSDictionary page, COSName what, COSBase value) {
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, kind);
        reference.setItem(COSName.PG, page);
        reference.setItem(what, value);
        return reference;
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

import riia.report.pdf.page.internal.Canvas;
import riia.report.pdf.page.internal.Page;
import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Tag;
import riia.report.pdf.page.internal.Typeface;

/** Draws the pages: each piece of content is numbered for its tag, everything else is an artifact. */
final class Sheets {

    private final PDDocument pdf;
    private final Paper paper;
    private final PDResources resources = new PDResources();
    private final Set<Integer> opacities = new TreeSet<>();
    private final Map<Page, PDPage> pages = new IdentityHashMap<>();
    private final List<List<Tag>> owners = new ArrayList<>();

    Sheets(PDDocument pdf, Paper paper) {
        this.pdf = pdf;
        this.paper = paper;
    }

    void write(Tag root) throws IOException {
        for (Typeface face : paper.type().faces()) {
            resources.put(COSName.getPDFName(face.name()), face.font());
        }
        for (Page page : paper.pages()) {
            PDPage sheet = new PDPage(new PDRectangle(page.width(), page.height()));
            sheet.setResources(resources);
            sheet.setContents(new PDStream(pdf, new ByteArrayInputStream(draw(page)), COSName.FLATE_DECODE));
            pdf.addPage(sheet);
            pages.put(page, sheet);
        }
        for (int hundredths : opacities) {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(hundredths / 100f);
            resources.put(COSName.getPDFName("O" + hundredths), state);
        }
        for (Typeface face : paper.type().faces()) {
            face.font().subset();
        }
        new Structure(pdf, paper, pages, owners).write(root);
        Outline.write(pdf, paper, pages);
    }

    private byte[] draw(Page page) {
        Canvas canvas = new Canvas(page.height(), opacities);
        List<Tag> numbered = new ArrayList<>();
        Tag open = null;
        boolean artifact = false;
        for (Page.Item item : page.items()) {
            Tag tag = item.tag().orElse(null);
            if (tag == null ? !artifact : tag != open) {
                if (artifact || open != null) {
                    canvas.raw("EMC");
                }
                canvas.raw(tag == null ? "/Artifact BMC" : "/" + tag.type() + " <</MCID " + numbered.size() + ">> BDC");
                if (tag != null) {
                    tag.marks().add(new Tag.Mark(page, numbered.size()));
                    numbered.add(tag);
                }
                open = tag;
                artifact = tag == null;
            }
            item.draw().accept(canvas);
        }
        if (artifact || open != null) {
            canvas.raw("EMC");
        }
        owners.add(numbered);
        return canvas.bytes();
    }
}

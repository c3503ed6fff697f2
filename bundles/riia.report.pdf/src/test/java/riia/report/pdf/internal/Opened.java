// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import riia.report.document.Document;

/** A document as those find it who open the file. */
final class Opened implements Closeable {

    final PDDocument pdf;

    Opened(Document document) throws IOException {
        pdf = Loader.loadPDF(Samples.written(document));
    }

    /** The words of a page, from 1, in the order of the content. */
    String page(int number) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
            pages.add(page(number));
        }
        return pages;
    }

    /** Everything that is wrong with how the content of a page is marked: what stands outside, and marks that do not end. */
    static List<String> unmarked(PDPage page) throws IOException {
        List<String> wrong = new ArrayList<>();
        int depth = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
            String name = token instanceof Operator operator ? operator.getName() : "";
            depth += name.equals("BDC") || name.equals("BMC") ? 1 : name.equals("EMC") ? -1 : 0;
            if (depth < 0 || depth == 0 && List.of("Tj", "f", "S", "s", "Do").contains(name)) {
                wrong.add(name);
            }
        }
        return depth == 0 ? wrong : List.of("marks left open: " + depth);
    }

    /** The numbers that a page's content is marked with, in its order. */
    static List<Integer> numbers(PDPage page) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof COSDictionary properties && properties.containsKey(COSName.MCID)) {
                numbers.add(properties.getInt(COSName.MCID));
            }
        }
        return numbers;
    }

    /** The tags in reading order. */
    List<PDStructureElement> tags() {
        List<PDStructureElement> tags = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
        return tags;
    }

    List<PDStructureElement> tags(String type) {
        Predicate<PDStructureElement> isOne = tag -> tag.getStructureType().equals(type);
        return tags().stream().filter(isOne).toList();
    }

    /** What a screen reader says: the content of each tag, in the order of the tags. */
    List<String> spoken() throws IOException {
        Map<String, String> contents = new HashMap<>();
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            extractor.getMarkedContents().forEach(content -> contents.put(key(page, content.getMCID()), content.getContents().stream()
                    .filter(TextPosition.class::isInstance).map(letter -> ((TextPosition) letter).getUnicode()).collect(Collectors.joining())));
        }
        List<String> spoken = new ArrayList<>();
        for (PDStructureElement tag : tags()) {
            String text = tag.getKids().stream().map(kid -> kid instanceof Integer number ? contents.get(key(tag.getPage(), number))
                    : kid instanceof PDMarkedContentReference there ? contents.get(key(there.getPage(), there.getMCID())) : "")
                    .collect(Collectors.joining(" "));
            if (!text.isBlank()) {
                spoken.add(text.replaceAll(" +", " ").strip());
            }
        }
        return spoken;
    }

    private static String key(PDPage page, int number) {
        return System.identityHashCode(page.getCOSObject()) + " " + number;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element);
                collect(element, tags);
            }
        }
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.page.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font of one document, of which only what is used goes into it. A character that it has no form for is shown as the nearest that it
 * has, at worst as a question in a diamond. Not safe for threads.
 */
public final class Typeface {

    private static final String FOLDER = "net/sf/jasperreports/fonts/dejavu/";
    private static final String UNKNOWN = "\uFFFD";

    private final String name;
    private final PDFont font;
    private final TrueTypeFont forms;
    private final CmapLookup characters;
    private final Map<Integer, Sort> sorts = new HashMap<>();

    /** What stands for a character: its codes as hexadecimal digits, and its width in parts of the size. */
    private record Sort(String shown, String code, float width) {
    }

    /**
     * Loads the font.
     *
     * @param name by which pages call it, such as {@code F1}
     * @param file such as {@code DejaVuSansCondensed}
     */
    public Typeface(PDDocument document, String name, String file) {
        this.name = name;
        try (InputStream in = Typeface.class.getClassLoader().getResourceAsStream(FOLDER + file + ".ttf")) {
            forms = new TTFParser().parse(new RandomAccessReadBuffer(in));
            characters = forms.getUnicodeCmapLookup();
            font = PDType0Font.load(document, forms, true);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " of riia.platform.fonts", e);
        }
    }

    public String name() {
        return name;
    }

    public PDFont font() {
        return font;
    }

    /** The width of a line of text, in points. */
    public float width(String text, float size) {
        float width = 0;
        for (int at = 0; at < text.length();) {
            int letter = text.codePointAt(at);
            width += sort(letter).width();
            at += Character.charCount(letter);
        }
        return width * size;
    }

    /** The text as it is shown; another than what is said only where the font lacks a character. */
    public String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> shown.append(sort(letter).shown()));
        return shown.toString();
    }

    /** The codes of a text as hexadecimal digits; what is asked for goes into the document. */
    String codes(String text) {
        StringBuilder codes = new StringBuilder(4 * text.length());
        text.codePoints().forEach(letter -> {
            Sort sort = sort(letter);
            sort.shown().codePoints().forEach(font::addToSubset);
            codes.append(sort.code());
        });
        return codes.toString();
    }

    private Sort sort(int letter) {
        Sort sort = sorts.get(letter);
        if (sort == null) {
            sort = cast(nearest(letter));
            sorts.put(letter, sort);
        }
        return sort;
    }

    private Sort cast(String shown) {
        try {
            float width = 0;
            StringBuilder code = new StringBuilder();
            for (int letter : shown.codePoints().toArray()) {
                width += forms.getAdvanceWidth(characters.getGlyphId(letter));
                code.append(HexFormat.of().withUpperCase().formatHex(font.encode(Character.toString(letter))));
            }
            return new Sort(shown, code.toString(), width / forms.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name, e);
        }
    }

    private String nearest(int letter) {
        String own = Character.toString(letter);
        if (has(own)) {
            return own;
        }
        String parts = Normalizer.normalize(own, Normalizer.Form.NFKD);
        return has(parts) ? parts : UNKNOWN;
    }

    private boolean has(String text) {
        return text.codePoints().allMatch(letter -> characters.getGlyphId(letter) != 0);
    }
}

// SPDX-License-Identifier: Apache-2.0
package riia.report.html.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import riia.base.colour.Tint;
import riia.report.HandlingMark;
import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Form;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Stroke;
import riia.report.document.Block;
import riia.report.document.Block.Tone;
import riia.report.document.Cell;
import riia.report.document.Cell.Shade;
import riia.report.document.Document;
import riia.report.document.Document.Branding;
import riia.report.document.Document.Section;
import riia.report.document.Table;
import riia.report.document.Table.Column;
import riia.report.document.Table.Line;

class HtmlFormatTest {

    private static final String EVIL = "</style><script>alert(1)</script>\"&'";
    private static final Drawing DRAWING = new Drawing(100, 50, "A trend", "It rises.", List.of(
            new Drawing.Path(List.of(0.0, 10.0), List.of(5.0, 2.126), Ink.SUBJECT, Stroke.DASHED, 1.5, "a line"),
            new Drawing.Mark(10, 2, Form.DIAMOND, 4, Ink.SIGNAL, "a signal"),
            new Drawing.Label(1, 2, "0 < 1", Drawing.Anchor.END, 9, true, Ink.QUIET_TEXT)));

    @Test
    void headings_go_down_one_by_one_and_only_sections_at_the_top_are_landmarks() throws IOException {
        String page = page(List.of(new Section("a", "A", List.of(), List.of(new Section("a-1", "A one", List.of(new Block.Room("Write", 3)))))));
        List<String> levels = Pattern.compile("<h([1-6])").matcher(page).results().map(one -> one.group(1)).toList();
        assertThat(levels).containsExactly("1", "2", "3", "4");
        assertThat(page).contains("<section id=\"a\" aria-labelledby=\"a-title\">", "<section id=\"a-1\">",
                "<textarea rows=\"3\" aria-labelledby=\"room-1\"></textarea>", "<a class=\"skip\" href=\"#content\">", "<main id=\"content\"");
    }

    @Test
    void contents_are_there_where_there_is_something_to_find() throws IOException {
        List<Section> sections = Stream.of("a", "b", "c").map(id -> new Section(id, "Part " + id, List.of())).toList();
        assertThat(page(sections)).contains("<nav aria-labelledby=\"contents\">", "<a href=\"#b\">Part b</a>");
        assertThat(page(sections.subList(0, 2))).doesNotContain("<nav");
    }

    @Test
    void its_policy_allows_the_one_style_and_the_one_script_and_nothing_else() throws Exception {
        String page = page(List.of());
        assertThat(page).contains("default-src 'none'; style-src '" + Hash.of(between(page, "<style>", "</style>")) + "'; script-src '"
                + Hash.of(between(page, "<script>", "</script>")) + "'\">").doesNotContain("unsafe", "img-src");
        assertThat(page).doesNotContainPattern("\\sstyle=|\\son[a-z]+=");
        // RFC 4648 of the SHA-256 of nothing, as FIPS 180-4's test vectors give it.
        assertThat(Hash.of("")).isEqualTo("sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    @Test
    void a_mark_cannot_break_out_of_the_style_that_prints_it_on_every_page() throws IOException {
        String page = page(List.of());
        assertThat(between(page, "@bottom-left { content: \"", "\"; }")).contains("SYNTHETIC SAMPLE \u00b7 ").contains("\\3c /style\\3e ")
                .contains("\\22 \\26 '");
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
        assertThat(page.split("&lt;/style&gt;", -1)).as("above and below").hasSize(3);
    }

    @Test
    void blocks_say_what_they_are() throws IOException {
        assertThat(page(List.of(new Section("a", "A", List.of(new Block.Paragraph("plain"), new Block.Paragraph("quiet", Tone.QUIET),
                new Block.Paragraph("mind", Tone.NOTICE), new Block.Points(List.of("one", "two")),
                new Block.Terms(List.of(new Block.Term("term", "meaning"))), new Block.Quotation("first\nsecond", "by somebody"))))))
                .contains("<p>plain</p>", "<p class=\"quiet\">quiet</p>", "<p class=\"notice\">mind</p>", "<li>one</li>", "<dt>term</dt><dd>meaning</dd>",
                        "<blockquote><p>first</p><p>second</p></blockquote><figcaption>by somebody</figcaption>");
    }

    @Test
    void a_chart_is_drawn_with_its_title_and_words() throws IOException {
        assertThat(page(List.of(new Section("a", "A", List.of(new Block.Picture(DRAWING))))))
                .contains("<svg role=\"img\" aria-labelledby=\"drawing-1-title\" aria-describedby=\"drawing-1-words\" viewBox=\"0 0 100 50\"",
                        "<title id=\"drawing-1-title\">A trend</title><desc id=\"drawing-1-words\">It rises.</desc>",
                        "class=\"ink-subject\" points=\"0,5 10,2.13\" stroke-width=\"1.5\" stroke-dasharray=\"5 3\"><title>a line</title>",
                        "d=\"M10 0L12 2L10 4L8 2z\"><title>a signal</title>", "text-anchor=\"end\" font-weight=\"600\">0 &lt; 1</text>",
                        "<p>It rises.</p></details>");
    }

    @Test
    void every_ink_has_a_colour_on_light_and_on_dark() throws IOException {
        String page = page(List.of());
        for (Ink ink : Ink.values()) {
            assertThat(page).contains(Svg.ink(ink) + " { color: var(--" + PageStyle.named(ink) + "); }");
            assertThat(Stream.of(Tint.values()).map(PageStyle::named)).contains(PageStyle.named(ink));
        }
        assertThat(page).contains("--subject: " + Tint.SUBJECT.hex(false) + ";", "--subject: " + Tint.SUBJECT.hex(true) + ";");
    }

    @Test
    void figures_are_sorted_by_size_signs_stand_beside_shades_and_footings_stay() throws IOException {
        Table table = new Table("Figures", List.of(Column.words("Authority"), Column.figures("Count", ""), Column.words("Course")),
                List.of(new Line(List.of(new Cell.Words("Derby"), new Cell.Figure(new BigDecimal("-12345.60"), "D", Shade.D, "all of it"),
                        new Cell.Sketch(DRAWING)))),
                List.of(new Line(List.of(new Cell.Words("England"), new Cell.Figure(new BigDecimal("7"), "n 153", Shade.NONE, ""),
                        new Cell.Empty()))), List.of("D fourth", "c suppressed"));
        String page = page(List.of(new Section("a", "A", List.of(new Block.Grid(table)))));
        assertThat(page).contains("<th scope=\"col\" class=\"figures\"><div><button type=\"button\">Count</button></div></th>",
                "<td class=\"d\" title=\"all of it\"><small>D</small> \u221212,345.60</td>", "<td class=\"words\"><svg",
                "<tfoot>\n<tr><th scope=\"row\">England</th><td>7<small class=\"n\">n 153</small></td>",
                "<li class=\"d\"><b>D</b> fourth</li>", "<li><b>c</b> suppressed</li>");
    }

    @Test
    void wide_tables_lie_on_their_side_and_a_document_that_begins_with_one_does_as_a_whole() throws IOException {
        Section wide = new Section("w", "Wide", List.of(new Block.Grid(new Table("x", Stream.generate(() -> Column.words("y")).limit(13).toList(),
                List.of(), List.of(), List.of()))));
        Section plain = new Section("p", "Plain", List.of());
        assertThat(page(List.of(wide, plain))).contains("<body class=\"landscape\">");
        assertThat(page(List.of(plain, wide))).contains("<body>", "<section id=\"w\" aria-labelledby=\"w-title\" class=\"landscape\">",
                "<div class=\"grid wide\"");
    }

    @Test
    void a_logo_is_an_image_that_can_run_nothing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlFormat().write(new Document("T", "", new HandlingMark(List.of()), new Branding("N", "#1d5a96", Optional.of("<svg/>")), "",
                List.of()), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("alt=\"N\" src=\"data:image/svg+xml;base64,PHN2Zy8+\"", "; img-src data:");
    }

    private static String between(String page, String from, String to) {
        Matcher found = Pattern.compile(Pattern.quote(from) + "(.*?)" + Pattern.quote(to), Pattern.DOTALL).matcher(page);
        assertThat(found.find()).as(from).isTrue();
        return found.group(1);
    }

    private static String page(List<Section> sections) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlFormat().write(new Document("A title", "A subtitle", new HandlingMark(List.of("SYNTHETIC SAMPLE", EVIL)),
                new Branding("An alliance", "#1d5a96", Optional.empty()), "Made today", sections), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

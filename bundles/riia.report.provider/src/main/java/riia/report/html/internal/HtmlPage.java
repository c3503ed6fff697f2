// SPDX-License-Identifier: Apache-2.0
package riia.report.html.internal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import riia.report.document.Document;
import riia.report.document.Document.Section;

/** The whole page: mark, title, contents, sections, mark again. */
final class HtmlPage {

    /** With more sections than these a reader wants to know what there is. */
    private static final int WITHOUT_CONTENTS = 2;

    private static final String SCRIPT = "\n" + Html.file("page.js");

    private final Document document;
    private final Html html = new Html();

    HtmlPage(Document document) {
        this.document = document;
    }

    String write() {
        head();
        header();
        if (document.sections().size() > WITHOUT_CONTENTS) {
            html.raw("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n");
            contents(document.sections());
            html.raw("</nav>\n");
        }
        html.raw("<main id=\"content\" tabindex=\"-1\">\n");
        HtmlSection sections = new HtmlSection(html);
        document.sections().forEach(section -> sections.write(section, HtmlSection.TOP));
        html.raw("</main>\n<footer>\n<p class=\"hint\" role=\"status\"></p>\n<p class=\"mark\">");
        marks();
        html.raw("</p>\n</footer>\n<script>").raw(SCRIPT).raw("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    /** Style and script are allowed by what they are, so that nothing that comes from elsewhere ever runs. */
    private void head() {
        String style = "\n" + Html.file("page.css") + PageStyle.of(document);
        html.raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '").raw(Hash.of(style))
                .raw("'; script-src '").raw(Hash.of(SCRIPT)).raw("'").raw(document.branding().logo().isPresent() ? "; img-src data:" : "")
                .raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n").element("title", document.title()).raw("\n<style>")
                .raw(style).raw("</style>\n</head>\n");
    }

    private void header() {
        html.raw(Tables.landscape(document.sections()) ? "<body class=\"landscape\">\n" : "<body>\n")
                .raw("<a class=\"skip\" href=\"#content\">Skip to the content</a>\n<header>\n<p class=\"mark\">");
        marks();
        html.raw("</p>\n");
        document.branding().logo().ifPresent(svg -> html.raw("<img class=\"logo\"").attribute("alt", document.branding().name())
                .attribute("src", "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)))
                .raw(">\n"));
        html.raw("<p class=\"brand\">").text(document.branding().name()).raw("</p>\n<h1>").text(document.title()).raw("</h1>\n");
        if (!document.subtitle().isBlank()) {
            html.raw("<p>").text(document.subtitle()).raw("</p>\n");
        }
        if (!document.made().isBlank()) {
            html.raw("<p class=\"made\">").text(document.made()).raw("</p>\n");
        }
        html.raw("</header>\n");
    }

    private void contents(List<Section> sections) {
        html.raw("<ol>\n");
        for (Section one : sections) {
            html.raw("<li><a").attribute("href", "#" + one.id()).raw(">").text(one.title()).raw("</a></li>\n");
        }
        html.raw("</ol>\n");
    }

    private void marks() {
        document.mark().lines().forEach(line -> html.element("span", line).raw(" "));
    }
}

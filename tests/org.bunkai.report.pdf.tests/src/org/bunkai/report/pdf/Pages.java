package org.bunkai.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Small jobs, and a look into what was printed. */
final class Pages {

    /** A sheet of A3 across that says something. */
    static final String SHEET = """
            <svg xmlns="http://www.w3.org/2000/svg" width="420mm" height="297mm" viewBox="0 0 420 297" xml:lang="ja"><title>図</title>
            <g transform="translate(10 10)">
            <rect x="0" y="0" width="80" height="40" rx="2" fill="#FFFFFF" stroke="#000000" stroke-width="1"/>
            <path d="M0 60H80" fill="none" stroke="#C00000" stroke-width="2" stroke-opacity="0.5"/>
            <text x="5" y="20" font-size="8" fill="#000000">VPN装置\uD842\uDFB7\uD83D\uDE91</text>
            <text x="5" y="32" font-size="8" font-weight="bold" fill="#000000">外部接続</text></g></svg>""";

    private static final String STYLE = """
            @page { size: A4 portrait; margin: 20mm 14mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt } }
            @page drawing { size: A3 landscape; margin: 8mm 12mm 15mm; @bottom-center { content: counter(page) " / " counter(pages) } }
            body { font-family: 'BIZ UDPGothic'; font-size: 10pt; margin: 0 }
            .drawing { page: drawing; page-break-before: always; page-break-after: always }
            table { width: 100%; table-layout: fixed; border-collapse: collapse; -fs-table-paginate: paginate }
            thead { display: table-header-group } tr { page-break-inside: avoid }
            th, td { border: 0.25mm solid #555; padding: 1mm; word-wrap: break-word; text-align: left }
            """;

    private Pages() {
    }

    /** A job whose page has something in its body. */
    static PrintJob job(String body, String... drawings) {
        String page = """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title><meta name="author" content="青葉台総合病院"/>
                <meta name="subject" content="承認資料"/><bookmarks><bookmark name="表紙" href="#s1"/>
                <bookmark name="構成図" href="#s2"><bookmark name="機器" href="#d1"/></bookmark></bookmarks>
                <style>%s</style></head><body>%s</body></html>""".formatted(STYLE, body);
        return new PrintJob(page, List.of(drawings), "承認資料　\uD842\uDFB7野家", Locale.JAPANESE, LocalDate.of(2026, 11, 23));
    }

    /** A heading, a table, a link and a drawing on a page of its own. */
    static PrintJob whole() {
        return job("""
                <section id="s1"><h1>稟議書</h1><p>遠隔保守。<a href="#d1">機器 D-1</a></p>
                <table><thead><tr><th>番号</th><th>名称</th></tr></thead>
                <tbody><tr id="d1"><td>D-1</td><td><b>VPN</b>装置</td></tr></tbody></table>
                <ol><li>一つめ</li><li>二つめ</li></ol></section>
                <section class="drawing" id="s2"><img src="drawing:0" alt="全体の構成図" style="width:390mm;height:270mm"/></section>
                <p>おわり</p>""", SHEET);
    }

    static byte[] print(PrintJob job) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPrinter().print(job, out);
        return out.toByteArray();
    }

    static PDDocument open(PrintJob job) throws IOException {
        return Loader.loadPDF(print(job));
    }

    /** The text of one page, from 1, or of all for 0. */
    static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        if (page > 0) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
        }
        return stripper.getText(document);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package org.bunkai.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.bunkai.model.Messages;
import org.bunkai.report.ReportModel;
import org.bunkai.report.ReportModel.Header;
import org.bunkai.report.ReportWords;
import org.bunkai.report.office.WordBody.Heading;

/** A report as a document for Word: styles, tables and headings that can be worked on. Stateless. */
public final class DocxWriter {

    private static final int LEVELS_OF_CONTENTS = 2;

    /**
     * Writes a report.
     *
     * @param out stays open
     * @throws IOException if it cannot be written to
     */
    public void write(ReportModel report, ReportWords words, OutputStream out) throws IOException {
        Messages own = Messages.of(DocxWriter.class, words.locale());
        String language = words.locale().getLanguage().equals("ja") ? "ja-JP" : "en-US";
        try (WordPackage file = new WordPackage()) {
            for (String part : List.of("styles", "numbering", "settings", "fontTable")) {
                file.resource(part, language);
            }
            margins(file, report.header(), words);
            WordBody cover = new WordBody(file);
            new CoverPages(report, words, cover).write();
            WordBody parts = new WordBody(file);
            new PartPages(report, words, parts).write();
            Markup body = new Markup().open("w:body").add(cover.written()).add(contents(parts.headings(), own)).add(parts.written())
                    .close();
            file.write(report.header(), body, out);
        }
    }

    private static void margins(WordPackage file, Header header, ReportWords words) throws IOException {
        Markup top = new Markup();
        paragraph(top, "Header");
        run(top, header.institution() + "　" + header.subject() + (header.scope().isEmpty() ? "" : "　" + header.scope()));
        top.close();
        file.margin("header", WordPage.PORTRAIT.header(), top);
        Markup none = new Markup();
        paragraph(none, "SectionEnd").close();
        file.margin("header", WordPage.SHEET_A3.header(), none);
        for (WordPage page : WordPage.values()) {
            file.margin("footer", page.footer(), footer(page, words.get("fingerprint") + " " + header.fingerprint()));
        }
    }

    private static Markup footer(WordPage page, String fingerprint) {
        Markup out = new Markup().open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").open("w:tabs")
                .empty("w:tab", "w:val", "center", "w:pos", Integer.toString(WordPage.twips(page.textWidth() / 2.0)))
                .empty("w:tab", "w:val", "right", "w:pos", Integer.toString(WordPage.twips(page.textWidth()))).close().close();
        out.open("w:r").empty("w:tab").close();
        out.open("w:fldSimple", "w:instr", " PAGE ");
        run(out, "1").close();
        run(out, " / ");
        out.open("w:fldSimple", "w:instr", " NUMPAGES ");
        run(out, "1").close();
        out.open("w:r").empty("w:tab").close();
        return run(out, fingerprint).close();
    }

    /**
     * A table of contents that lists the headings as they are. Only Word knows on which pages they stand, and it would ask whoever opens
     * the file whether it may find out: a note in the list, which goes when it is updated, says how.
     */
    private static Markup contents(List<Heading> headings, Messages own) {
        Markup out = new Markup().open("w:sdt").open("w:sdtPr").open("w:docPartObj").empty("w:docPartGallery", "w:val", "Table of Contents")
                .empty("w:docPartUnique").close().close().open("w:sdtContent");
        run(paragraph(out, "TOCHeading"), own.get("contents")).close();
        paragraph(out, "Note");
        field(out, "begin");
        out.open("w:r").open("w:instrText", "xml:space", "preserve").text(" TOC \\o \"1-" + LEVELS_OF_CONTENTS + "\" \\h \\z \\u ").close()
                .close();
        field(out, "separate");
        run(out, own.get("contents.hint")).close();
        for (Heading heading : headings) {
            if (heading.level() <= LEVELS_OF_CONTENTS) {
                paragraph(out, "TOC" + heading.level()).open("w:hyperlink", "w:anchor", heading.bookmark(), "w:history", "1");
                run(out, heading.text()).close().close();
            }
        }
        field(paragraph(out, "Gap"), "end").close();
        return out.close().close();
    }

    private static Markup paragraph(Markup out, String style) {
        return out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    }

    private static Markup run(Markup out, String text) {
        return out.open("w:r").open("w:t", "xml:space", "preserve").text(text).close().close();
    }

    private static Markup field(Markup out, String type) {
        return out.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }
}

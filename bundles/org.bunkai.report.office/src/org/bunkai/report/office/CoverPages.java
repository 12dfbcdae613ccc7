package org.bunkai.report.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.report.CoverPart;
import org.bunkai.report.CoverPart.Choice;
import org.bunkai.report.CoverPart.Risk;
import org.bunkai.report.CoverPart.Seal;
import org.bunkai.report.ReportModel;
import org.bunkai.report.ReportModel.Header;
import org.bunkai.report.ReportModel.OutcomeCount;
import org.bunkai.report.ReportWords;
import org.bunkai.report.office.WordTable.Cell;
import org.bunkai.report.office.WordTable.Row;

/** 稟議書: what executives read and seal. */
final class CoverPages {

    private static final String TEXT = "CoverText";
    private static final String SPACE = "　";
    private static final int SEALS_FROM = 55;
    private static final int SEAL_HEIGHT = 20;
    private static final int CONDITIONS_HEIGHT = 16;
    private static final int ALL = 100;

    private final Header header;
    private final CoverPart cover;
    private final ReportWords words;
    private final WordBody body;

    CoverPages(ReportModel report, ReportWords words, WordBody body) {
        this.header = report.header();
        this.cover = report.cover();
        this.words = words;
        this.body = body;
    }

    void write() throws IOException {
        body.paragraph("Title", words.get("cover"));
        seals();
        table();
        decision();
    }

    private void seals() throws IOException {
        List<Seal> seals = cover.seals();
        body.table(new WordTable(WordTable.PLAIN, shares(ALL - SEALS_FROM, seals.size())).from(SEALS_FROM)
                .row(Row.of(seals.stream().map(seal -> Cell.styled("SealRole", seal.role())).toList()).filled("E4E9EF"))
                .row(Row.of(seals.stream().map(seal -> Cell.styled("Seal",
                        seal.name().isEmpty() ? words.get("seal") : seal.name() + "\n" + seal.on())).toList()).high(SEAL_HEIGHT)));
    }

    private static List<Integer> shares(int whole, int parts) {
        return Stream.generate(() -> whole / parts).limit(parts).toList();
    }

    private void table() throws IOException {
        WordTable table = new WordTable(WordTable.COVER, 15, 85);
        row(table, "subject", new Piece(header.subject(), Piece.STRONG));
        row(table, "institution", Piece.of(header.scope().isEmpty() ? header.institution() : header.institution() + "\n" + header.scope()));
        row(table, "purpose", Piece.of(cover.purpose()));
        row(table, "reason", Piece.of(cover.reason()));
        row(table, "effect", Piece.of(cover.effect()));
        row(table, "outcomes", marks(words, cover.counts()).toArray(Piece[]::new));
        risks(table);
        row(table, "attachments", Piece.of(attachments()));
        row(table, "version", Piece.of(version(header, words)));
        if (!cover.state().isEmpty()) {
            row(table, "state", Piece.of(String.join("\n", cover.state())));
        }
        body.table(table);
    }

    /** A row per risk, as rows stay whole and many risks do not fit on a page. */
    private void risks(WordTable table) {
        if (cover.risks().isEmpty()) {
            row(table, "risks", Piece.of(words.get("none")));
        }
        Cell name = name("risks");
        for (Risk risk : cover.risks()) {
            table.row(name, new Cell("CoverNumber", List.of(risk(risk)), Optional.empty()));
            name = Cell.styled(TEXT, "");
        }
    }

    private List<Piece> risk(Risk risk) {
        Piece text = Piece.of(risk.title() + SPACE + risk.text());
        return risk.numbers().isEmpty() ? List.of(text) : List.of(text, new Piece(from(risk), Piece.SUB));
    }

    /** Which findings a risk comes from, in brackets; or empty. */
    static String from(Risk risk) {
        return risk.numbers().isEmpty() ? "" : " (" + risk.numbers() + ")";
    }

    private String attachments() {
        List<String> attachments = new ArrayList<>();
        for (String attachment : cover.attachments()) {
            attachments.add(attachments.size() + 1 + " " + attachment);
        }
        return String.join(SPACE, attachments);
    }

    /** Number, date, edition, fingerprints and files of a report, in three lines. */
    static String version(Header header, ReportWords words) {
        String revision = header.revision().isEmpty() ? "" : words.get("cover.revision", header.revision()) + SPACE;
        String assessment = header.assessment().isEmpty() ? "" : SPACE + words.get("assessment") + " " + header.assessment();
        return revision + words.get("asOf", header.asOf()) + SPACE + words.get("edition", header.edition()) + "\n"
                + words.get("fingerprint") + " " + header.fingerprint() + SPACE + words.get("findingsFingerprint") + " "
                + header.findingsFingerprint() + "\n" + words.get("source") + " " + header.source() + assessment;
    }

    /** How many clauses have which outcome, in one line. */
    static List<Piece> marks(ReportWords words, List<OutcomeCount> counts) {
        List<Piece> pieces = new ArrayList<>();
        for (OutcomeCount count : counts) {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.of(SPACE));
            }
            pieces.add(Piece.mark(words, count.outcome(), count.label() + " " + count.count()));
        }
        return pieces;
    }

    private void row(WordTable table, String key, Piece... pieces) {
        table.row(name(key), Cell.styled(TEXT, List.of(pieces)));
    }

    private Cell name(String key) {
        return Cell.styled(TEXT, words.get("cover." + key));
    }

    private void decision() throws IOException {
        List<Choice> choices = cover.choices();
        body.paragraph("Subheading", words.get("cover.decision"));
        body.table(new WordTable(WordTable.PLAIN, shares(ALL, choices.size()))
                .row(Row.of(choices.stream().map(choice -> Cell.styled("Choice", choice(choice, words))).toList()).withNext())
                .row(Row.of(Cell.styled(TEXT, words.get("cover.conditions") + " " + cover.conditions())).high(CONDITIONS_HEIGHT)));
    }

    /** A box, ticked or not, with what it stands for. */
    static String choice(Choice choice, ReportWords words) {
        return words.get(choice.taken() ? "box.taken" : "box.open") + " " + choice.label();
    }
}

package org.bunkai.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.model.AtomicFile;

/** The kinds of file in which questions are written. */
public enum QuestionFormat {

    /** Excel workbook with drop-down lists; can be read back. */
    XLSX(new WorkbookWriter()),
    /** UTF-8 with byte order mark, so that Excel reads it; can be read back. */
    CSV(new CsvWriter()),
    /** Markdown for people: questions that are the same for several elements stand together. */
    MD(new MarkdownWriter());

    /** Rows that one table can hold, and that are read back. A hospital group has some ten thousand facts; more are hard to hand out. */
    public static final int MOST_ROWS = 50_000;

    /** Writes a questionnaire in one format. Equal questionnaires give equal bytes. */
    interface Writer {

        void write(Questionnaire questionnaire, ExchangeTexts texts, OutputStream out) throws IOException;
    }

    private final Writer writer;

    QuestionFormat(Writer writer) {
        this.writer = writer;
    }

    /** The format of a file by the end of its name; empty if there is none for it. */
    public static Optional<QuestionFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (QuestionFormat format : values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * Writes or replaces a file, whole or not at all.
     *
     * @param locale language of the questions; Japanese, else English
     * @throws ExchangeException if there are more questions than {@link #MOST_ROWS} and the file is to be read back
     * @throws IOException if the file cannot be written
     */
    public void write(Questionnaire questionnaire, Locale locale, Path file) throws IOException, ExchangeException {
        int questions = questionnaire.questions().size();
        if (this != MD && questions > MOST_ROWS) {
            throw new ExchangeException(file, Kind.TOO_MANY_QUESTIONS, null, Integer.toString(questions), Integer.toString(MOST_ROWS));
        }
        AtomicFile.write(file, out -> writer.write(questionnaire, ExchangeTexts.of(locale), out));
    }
}

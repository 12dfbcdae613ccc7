package org.bunkai.exchange;

import java.io.Serial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.bunkai.model.FileProblem;
import org.bunkai.model.Messages;

/**
 * A table of questions cannot be written, or one of answers or devices cannot be used. Holds data only; the sentences are made per language
 * by {@link #messages(Locale)}. The model is untouched.
 */
public final class ExchangeException extends Exception implements FileProblem {

    /** What is wrong. Each kind has one sentence per language in {@code messages*.properties}, under its own name. */
    public enum Kind {
        /** There is no such file. */
        MISSING_FILE,
        /** The path is a directory. */
        IS_DIRECTORY,
        /** The system refuses to open or to read the file. Arguments: the system's reason. */
        UNREADABLE,
        /** The file is longer than allowed. Arguments: the limit in MB. */
        TOO_LARGE,
        /** The workbook would fill the memory when unpacked. Arguments: the limit in MB. */
        ZIP_BOMB,
        /** Not an Office Open XML workbook: another format, encrypted, or damaged. */
        NOT_A_WORKBOOK,
        /** Quotation marks of a CSV file do not match. Arguments: the reader's reason. */
        NOT_CSV,
        /** The bytes of a CSV file are neither UTF-8 nor Windows-31J. */
        ENCODING,
        /** There is not even a heading. */
        EMPTY,
        /** Arguments: the limit. */
        TOO_MANY_ROWS,
        /** Arguments: heading of the column. */
        MISSING_COLUMN,
        /** Arguments: heading of the column. */
        DUPLICATE_COLUMN,
        /** Cells are merged. */
        MERGED_CELLS,
        /** A cell holds a formula. */
        FORMULA,
        /** A cell holds the result of a failed formula. Arguments: the error. */
        ERROR_VALUE,
        /** Two rows answer one question differently. Arguments: its key, the other row. */
        SEVERAL_ANSWERS,
        /** A row has a date, say, but no answer. Arguments: heading of the empty column. */
        MISSING_ANSWER,
        /** NOT_APPLICABLE without reason. Arguments: headings of reason and document. */
        MISSING_REASON,
        /** The question has no use for the cell. Arguments: heading of its column. */
        UNUSED_CELL,
        /** The question asks for parts of the model. */
        NOT_IN_TABLE,
        /** Arguments: the word, what is allowed. */
        UNKNOWN_WORD,
        /** Arguments: the text. */
        BAD_DATE,
        /** Arguments: the text. */
        BAD_NUMBER,
        /** Arguments: the text, the class that was expected. */
        UNKNOWN_ELEMENT,
        /** Arguments: the text, the class that was expected. */
        AMBIGUOUS_ELEMENT,
        /** A table of devices has no row below its headings. */
        NO_ROWS,
        /** No column says which device a row is about. */
        NO_IDENTITY_COLUMN,
        /** Two columns mean the same. Arguments: their headings, what they mean. */
        DUPLICATE_TARGET,
        /** A row does not say which device it is about. */
        NO_IDENTITY,
        /** The model has no device with that id. Arguments: the id. */
        UNKNOWN_DEVICE,
        /** A row fits several devices. Arguments: how many, number or name. */
        AMBIGUOUS_DEVICE,
        /** Rows are about one device. Arguments: the other rows. */
        SAME_DEVICE,
        /** The device stands elsewhere. Arguments: its facility. */
        OTHER_FACILITY,
        /** Nobody says where a new device stands. */
        NO_FACILITY,
        /** A new device has no name. */
        MISSING_NAME,
        /** Nobody says what a new device is. */
        MISSING_TYPE,
        /** Arguments: the word. */
        UNKNOWN_TYPE,
        /** The device is of another class. Arguments: the word, the class. */
        OTHER_TYPE,
        /** "Not applicable", which counts with a reason only. Arguments: the word. */
        REASON_NEEDED,
        /** Arguments: the text. */
        BAD_COUNT,
        /** Arguments: the text. */
        BAD_ADDRESS,
        /** Arguments: the text. */
        BAD_MAC,
        /** The device has several interfaces, none of which is meant clearly. Arguments: how many. */
        SEVERAL_INTERFACES,
        /** A character that no file of a model can hold. Arguments: the code point. */
        BAD_CHARACTER,
        /** A mapping file is no JSON. Arguments: line and column. */
        MAPPING_SYNTAX,
        /** Something else stands where it has to be. Arguments: where in the mapping file, what has to be there. */
        MAPPING_SHAPE,
        /** Arguments: the member of the mapping file, what is allowed. */
        MAPPING_MEMBER,
        /** Arguments: where in the mapping file, the word, what is allowed. */
        MAPPING_WORD,
        /** More questions than a table can hold. Arguments: their number, the limit. */
        TOO_MANY_QUESTIONS
    }

    /**
     * One thing that is wrong.
     *
     * @param kind what
     * @param cell where, as {@code H12} or {@code A1:B3}, of a row of devices the heading; empty if it is the file or the row
     * @param arguments pieces of the sentence, as listed at the kind
     */
    record Problem(Kind kind, String cell, List<String> arguments) {

        Problem(Kind kind, String cell, String... arguments) {
            this(kind, cell, List.of(arguments));
        }

        /** What is wrong and the cure, without the place. */
        String sentence(ExchangeTexts texts) {
            return texts.get(kind.name(), arguments.stream().map(Shown::piece).toArray());
        }
    }

    @Serial
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient Path file;
    private final transient List<Problem> problems;

    ExchangeException(Path file, List<Problem> problems, Throwable cause) {
        super(cause);
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    ExchangeException(Path file, Kind kind, Throwable cause, String... arguments) {
        this(file, List.of(new Problem(kind, "", arguments)), cause);
    }

    /** What is wrong first. */
    public Kind kind() {
        return problems.getFirst().kind();
    }

    /** The cell of the first problem, as {@code H12}; empty if it is the file. */
    public String cell() {
        return problems.getFirst().cell();
    }

    /**
     * One sentence per problem, each on one line with file, cell where it applies, and cure. After {@value #SHOWN} the last one says how
     * many more there are. Languages other than ja get English.
     */
    @Override
    public List<String> messages(Locale locale) {
        ExchangeTexts texts = ExchangeTexts.of(locale);
        List<String> sentences = new ArrayList<>(problems.stream().limit(SHOWN).map(p -> sentence(p, texts)).toList());
        if (problems.size() > SHOWN) {
            sentences.set(SHOWN - 1, sentences.get(SHOWN - 1) + texts.get("more", Integer.toString(problems.size() - SHOWN)));
        }
        return sentences;
    }

    @Override
    public String getMessage() {
        return String.join("\n", messages(Locale.ENGLISH));
    }

    private String sentence(Problem problem, ExchangeTexts texts) {
        String where = problem.cell().isEmpty() ? texts.get("where.file", Messages.oneLine(file.toString()))
                : texts.get("where.cell", Messages.oneLine(file.toString()), problem.cell());
        return where + problem.sentence(texts);
    }
}

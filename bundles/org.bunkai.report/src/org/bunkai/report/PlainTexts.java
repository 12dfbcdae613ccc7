package org.bunkai.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.bunkai.model.PrintableText;
import org.bunkai.report.ReportModel.Picture;
import org.bunkai.report.ReportTable.Cell;

/**
 * Makes every text of a report one that can be printed, once for all formats: without characters that are invisible or turn the order of
 * others, and shortened where it would not fit on a page. Pictures have seen to that on their own.
 */
final class PlainTexts {

    /** Fits into the narrowest column on one page. */
    private static final int CELL = 240;
    private static final int TEXT = 2000;

    private final ReportWords words;

    PlainTexts(ReportWords words) {
        this.words = words;
    }

    /** The same record with printable texts. */
    <R extends Record> R of(R part) {
        return record(part, TEXT);
    }

    private String plain(String text, int length) {
        return PrintableText.shortened(PrintableText.of(text), length,
                (beginning, characters) -> words.get("shortened", beginning, characters));
    }

    private Object any(Object value, int length) {
        return switch (value) {
            case String text -> plain(text, length);
            case Picture picture -> new Picture(picture.svg(), plain(picture.title(), length), picture.width(),
                    picture.height());
            case Cell cell -> record(cell, CELL);
            case Record part -> record(part, length);
            case List<?> list -> list.stream().map(item -> any(item, length)).toList();
            case Optional<?> optional -> optional.map(item -> any(item, length));
            default -> value;
        };
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> R record(R part, int length) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = any(components[i].getAccessor().invoke(part), length);
            }
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) part.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            Throwable cause = e instanceof InvocationTargetException invoked ? invoked.getCause() : e;
            throw new IllegalStateException("record " + part.getClass().getName(), cause);
        }
    }
}

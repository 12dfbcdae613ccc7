package org.bunkai.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A text that says something: nobody approves with an empty name. */
final class NotBlank implements ITypeConverter<String> {

    @Override
    public String convert(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException(text);
        }
        return text.strip();
    }
}

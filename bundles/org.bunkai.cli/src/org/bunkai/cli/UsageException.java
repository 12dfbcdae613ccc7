package org.bunkai.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A wrong command line whose message is ready to be shown. */
final class UsageException extends ParameterException {

    private static final long serialVersionUID = 1L;

    UsageException(CommandSpec command, String message) {
        super(command.commandLine(), message);
    }
}

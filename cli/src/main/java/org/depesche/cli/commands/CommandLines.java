package org.depesche.cli.commands;

import io.quarkus.picocli.runtime.PicocliCommandLineFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.depesche.cli.client.ExitCode;
import picocli.CommandLine;

/** The command line as the whole program uses it: a wrong word ends it with one line that says what would be right. */
@ApplicationScoped
final class CommandLines {

    @Produces
    CommandLine commandLine(PicocliCommandLineFactory factory) {
        return configure(factory.create());
    }

    static CommandLine configure(CommandLine commandLine) {
        return commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((exception, arguments) -> {
                    String command = exception.getCommandLine().getCommandSpec().qualifiedName(" ");
                    exception
                            .getCommandLine()
                            .getErr()
                            .println(command + ": " + exception.getMessage() + " (see " + command + " --help)");
                    return ExitCode.USAGE;
                });
    }
}

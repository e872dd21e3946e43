package org.depesche.cli.commands;

import org.depesche.cli.output.OutputFormat;
import picocli.CommandLine.Option;

/** A command whose result is a table for people or JSON for programs. */
abstract class ReportCommand extends ServiceCommand {
    @Option(
            names = "--output",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private OutputFormat output = OutputFormat.table;

    ReportCommand(String service) {
        super(service);
    }

    OutputFormat output() {
        return output;
    }

    boolean isTable() {
        return output == OutputFormat.table;
    }
}

package org.depesche.cli.commands;

import io.quarkus.picocli.runtime.annotations.TopCommand;
import picocli.CommandLine.Command;

/** The command that people type. */
@TopCommand
@Command(
        name = "depesche",
        description = "Political events from news in many languages, with their evidence.",
        mixinStandardHelpOptions = true,
        version = "depesche 0.1.0",
        scope = picocli.CommandLine.ScopeType.INHERIT,
        subcommands = {
            IngestCommand.class,
            EventsCommand.class,
            EventCommand.class,
            SimilarCommand.class,
            ActorsCommand.class,
            ActorCommand.class,
            DocumentCommand.class,
            ExportCommand.class,
            TimelineCommand.class,
            NetworkCommand.class,
            WatchCommand.class,
            MergeCommand.class,
            SplitCommand.class,
            WithdrawCommand.class,
            RetainCommand.class,
            ReextractCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was done",
            "1:a service failed",
            "2:the command line or a value in it is wrong",
            "3:there is no such event, document or actor",
            "4:some documents were rejected, the others are stored",
            "5:a service or its database cannot be reached"
        })
public final class DepescheCommand {}

package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.depesche.cli.client.Services;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that asks a service and prints what it answers. */
abstract class ServiceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Connection connection = new Connection();

    private final String service;

    /**
     * A command.
     *
     * @param service who is asked: {@code query-service}
     */
    ServiceCommand(String service) {
        this.service = service;
    }

    @Override
    public final Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int code = connection.with(service, services -> run(services, out));
        out.flush();
        return code;
    }

    /**
     * Does what the command says.
     *
     * @param out where the result goes; what stands there is flushed at the end
     * @return the exit code
     */
    abstract int run(Services services, PrintWriter out);
}

package org.depesche.cli.commands;

import io.grpc.StatusRuntimeException;
import java.util.function.ToIntFunction;
import org.depesche.cli.client.Addresses;
import org.depesche.cli.client.ServiceError;
import org.depesche.cli.client.Services;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the services are; every command that asks them has these options. */
final class Connection {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--ingest-address",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:DEPESCHE_INGEST:-localhost:7101}",
            description = "ingest-service (default: DEPESCHE_INGEST or localhost:7101)")
    private String ingest = "";

    @Option(
            names = "--extract-address",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:DEPESCHE_EXTRACT:-localhost:7102}",
            description = "extract-service (default: DEPESCHE_EXTRACT or localhost:7102)")
    private String extract = "";

    @Option(
            names = "--query-address",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:DEPESCHE_QUERY:-localhost:7103}",
            description = "query-service (default: DEPESCHE_QUERY or localhost:7103)")
    private String query = "";

    /** Runs {@code work} with connections, and says in one line what a service answered instead of a result. */
    int with(String service, ToIntFunction<Services> work) {
        try (Services services = new Services(new Addresses(ingest, extract, query))) {
            return work.applyAsInt(services);
        } catch (StatusRuntimeException e) {
            ServiceError error = ServiceError.of(e, service);
            spec.commandLine().getErr().println("depesche: " + error.message());
            return error.exitCode();
        }
    }
}

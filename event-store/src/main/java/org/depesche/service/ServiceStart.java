package org.depesche.service;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.util.ExceptionUtil;
import io.smallrye.config.ConfigValidationException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Starts a service; where it cannot start, one line on standard error says why, and the exit code is not 0. Quarkus itself
 * says nothing where it is given something to do at the end.
 */
public final class ServiceStart {
    /** A list of problems has one a line. */
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

    private ServiceStart() {}

    /** Runs the service until it is told to end, and ends the process. */
    public static void run(String... arguments) {
        Quarkus.run(null, ServiceStart::end, arguments);
    }

    /** Runs {@code application} where the service would wait, and ends the process with the code that it returns. */
    public static void run(Class<? extends QuarkusApplication> application, String... arguments) {
        Quarkus.run(application, ServiceStart::end, arguments);
    }

    private static void end(int code, @Nullable Throwable failure) {
        if (failure != null) {
            System.err.println(sentence(failure));
        }
        System.exit(code);
    }

    /** Why the service does not start. */
    static String sentence(Throwable failure) {
        Throwable root = ExceptionUtil.getRootCause(failure);
        String reason =
                Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName());
        return "cannot start: "
                + switch (root) {
                    case QuarkusBindException bind ->
                        "port " + bind.getPort()
                                + " is taken by another process, or the address is not ours; QUARKUS_HTTP_PORT sets another";
                    case ConfigValidationException _ -> LINE_END.matcher(reason).replaceAll(" ");
                    default -> reason.lines().findFirst().orElse(reason);
                };
    }
}

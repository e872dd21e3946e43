package org.depesche.service;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks at the configuration before anything is started with it, so that what is wrong can be said in one line that names the
 * variable. Whatever else is wrong the framework finds, in more words.
 */
final class StartCheck {
    private static final Pattern SIMPLE_DURATION = Pattern.compile("\\d+(ms|s|m|h|d)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern JDBC = Pattern.compile("jdbc:postgresql:.+");
    private static final String STORE_URL = "depesche.store.url";

    private static final Kind ADDRESS = new Kind(
            value -> JDBC.matcher(value).matches(),
            "the address of a PostgreSQL, jdbc:postgresql://host:port/database");
    private static final Kind PORT = new Kind(value -> isNumber(value, 65_535), "a port, 0 to 65535");
    private static final Kind NUMBER = new Kind(value -> isNumber(value, Integer.MAX_VALUE), "a whole number");
    private static final Kind FLAG =
            new Kind(value -> value.toLowerCase(Locale.ROOT).matches("true|false"), "true or false");
    private static final Kind DURATION = new Kind(StartCheck::isDuration, "a duration such as 500ms, 10s or PT1M");

    private static final List<Setting> SETTINGS = Stream.of(
                    of(ADDRESS, STORE_URL),
                    of(PORT, "quarkus.http.port", "depesche.extract.port"),
                    of(
                            FLAG,
                            "depesche.store.migrate",
                            "depesche.worker.enabled",
                            "quarkus.otel.sdk.disabled",
                            "quarkus.log.console.json.enabled"),
                    of(
                            NUMBER,
                            "depesche.worker.concurrency",
                            "depesche.worker.attempts",
                            "depesche.query.exact-total",
                            "depesche.query.exports",
                            "quarkus.datasource.jdbc.max-size"),
                    of(
                            DURATION,
                            "depesche.store.retry",
                            "depesche.store.role-patience",
                            "depesche.queue.sample",
                            "depesche.worker.poll",
                            "depesche.worker.lease",
                            "depesche.worker.pause",
                            "depesche.worker.grace",
                            "depesche.query.export-patience",
                            "depesche.query.watch-interval",
                            "depesche.query.heartbeat"))
            .flatMap(List::stream)
            .toList();

    private StartCheck() {}

    private record Kind(Predicate<String> accepts, String description) {}

    private record Setting(String property, Kind kind) {
        /** The variable of the environment that sets it. */
        String variable() {
            return property.replaceAll("[^a-z0-9]", "_").toUpperCase(Locale.ROOT);
        }
    }

    /**
     * What is wrong; nothing where all is well.
     *
     * @param environment the value of a variable
     * @param properties the value of a system property; these come before the environment
     */
    static Optional<String> problem(
            Function<String, Optional<String>> environment, Function<String, Optional<String>> properties) {
        return SETTINGS.stream()
                .flatMap(setting -> problem(setting, environment, properties).stream())
                .findFirst();
    }

    private static Optional<String> problem(
            Setting setting,
            Function<String, Optional<String>> environment,
            Function<String, Optional<String>> properties) {
        Optional<String> value = properties
                .apply(setting.property)
                .or(() -> environment.apply(setting.variable()))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        if (value.isEmpty()) {
            return setting.property.equals(STORE_URL)
                    ? Optional.of(setting.variable() + " is missing: it is " + setting.kind.description)
                    : Optional.empty();
        }
        return value.filter(text -> !setting.kind.accepts.test(text))
                .map(text -> setting.variable() + " is \"" + text + "\", which is not " + setting.kind.description);
    }

    private static List<Setting> of(Kind kind, String... properties) {
        return Stream.of(properties)
                .map(property -> new Setting(property, kind))
                .toList();
    }

    private static boolean isNumber(String value, int greatest) {
        return value.matches("\\d{1,10}") && Long.parseLong(value) <= greatest;
    }

    private static boolean isDuration(String value) {
        if (SIMPLE_DURATION.matcher(value).matches()) {
            return true;
        }
        try {
            return !Duration.parse(value).isNegative();
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}

package org.depesche.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The chart as Helm renders it. */
final class Chart {
    static final Path FOLDER = Path.of("helm/depesche");
    static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Chart() {}

    /** Manifests that come of the chart with a values file, or none, and single values. */
    static List<JsonNode> render(String valuesFile, Map<String, Object> values) {
        var template = new Helm(FOLDER)
                .template()
                .withName("news")
                .withNamespace("depesche")
                .withKubeVersion("1.30.0");
        if (!valuesFile.isEmpty()) {
            template.withValuesFile(Path.of(valuesFile));
        }
        template.set("migration.hook", false); // Helm does not print hooks here
        values.forEach(template::set);
        return parse(template.call());
    }

    private static List<JsonNode> parse(String text) {
        List<JsonNode> manifests = new ArrayList<>();
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            documents.forEachRemaining(document -> {
                if (document.isObject()) {
                    manifests.add(document);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return manifests;
    }

    static List<JsonNode> ofKind(List<JsonNode> manifests, String kind) {
        return manifests.stream()
                .filter(manifest -> manifest.path("kind").asText().equals(kind))
                .toList();
    }

    static String name(JsonNode manifest) {
        return manifest.at("/metadata/name").asText();
    }

    /** The manifest of that kind and name. */
    static JsonNode one(List<JsonNode> manifests, String kind, String name) {
        return ofKind(manifests, kind).stream()
                .filter(manifest -> name(manifest).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name + " in "
                        + manifests.stream()
                                .map(m -> m.path("kind").asText() + " " + name(m))
                                .toList()));
    }

    /** Every object anywhere in {@code tree} that stands under {@code field}. */
    static List<JsonNode> all(List<JsonNode> trees, String field) {
        return trees.stream().flatMap(tree -> tree.findValues(field).stream()).toList();
    }

    /** The variable's entry in the environment of the first container. */
    static JsonNode variable(JsonNode podSpec, String name) {
        return StreamSupport.stream(podSpec.at("/containers/0/env").spliterator(), false)
                .filter(entry -> entry.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no variable " + name));
    }
}

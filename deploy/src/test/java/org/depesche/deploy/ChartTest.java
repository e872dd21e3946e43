package org.depesche.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the chart makes of its values, without a cluster. */
class ChartTest {
    private static final String PLAIN = "values-plain.yaml";
    private static final String MANAGED = "values-managed.yaml";
    private static final Map<String, Object> EVERYTHING =
            Map.of("monitoring.serviceMonitor", true, "monitoring.alerts", true, "monitoring.dashboard", true);

    @Test
    void lintFindsNothing() {
        LintResult result = new Helm(Chart.FOLDER).lint().strict().call();

        assertFalse(result.isFailed(), () -> String.join("\n", result.getMessages()));
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, MANAGED})
    void everyManifestIsWhatKubernetesTakes(String values) {
        Chart.render(values, EVERYTHING).forEach(StrictModels::check);
        Chart.render(values, Map.of("extract.mode", "knative", "tls.enabled", false))
                .forEach(StrictModels::check);
        Chart.render(values, Map.of("extract.mode", "jobs")).forEach(StrictModels::check);
    }

    @Test
    void aFieldThatKubernetesDoesNotKnowIsFound() throws Exception {
        JsonNode wrong = Chart.YAML.readTree("""
                {apiVersion: v1, kind: Service, metadata: {name: a}, spec: {portz: []}}
                """);

        assertThrows(AssertionError.class, () -> StrictModels.check(wrong));
    }

    @Test
    void threeServicesAndOneMigration() {
        List<JsonNode> manifests = Chart.render(PLAIN, Map.of());

        assertEquals(
                Set.of("news-depesche-ingest", "news-depesche-extract", "news-depesche-query"),
                names(Chart.ofKind(manifests, "Deployment")));
        assertEquals(names(Chart.ofKind(manifests, "Deployment")), names(Chart.ofKind(manifests, "Service")));
        assertEquals(1, Chart.ofKind(manifests, "Job").size());
    }

    @Test
    void nobodyIsRootOrWritesToItsImage() {
        for (String mode : List.of("deployment", "jobs", "knative")) {
            List<JsonNode> manifests = Chart.render(PLAIN, Map.of("extract.mode", mode));
            List<JsonNode> containers = Chart.all(manifests, "containers");

            assertTrue(containers.size() >= 4, mode);
            for (JsonNode container : containers) {
                JsonNode security = container.at("/0/securityContext");
                assertTrue(security.path("readOnlyRootFilesystem").asBoolean(), container::toString);
                assertFalse(security.path("allowPrivilegeEscalation").asBoolean(true), container::toString);
                assertFalse(container.at("/0/resources/requests").isMissingNode(), container::toString);
            }
            assertEquals(containers.size(), Chart.all(manifests, "runAsNonRoot").size(), mode);
        }
    }

    @Test
    void passwordsAreReferredToAndNeverWritten() {
        List<JsonNode> manifests = Chart.render(MANAGED, EVERYTHING);

        assertTrue(Chart.ofKind(manifests, "Secret").isEmpty());
        for (JsonNode environment : Chart.all(manifests, "env")) {
            environment.forEach(entry -> assertFalse(
                    entry.path("name").asText().contains("PASSWORD") && entry.has("value"), entry::toString));
        }
    }

    @Test
    void onlyTheMigrationHasTheOwnersPassword() {
        List<JsonNode> manifests = Chart.render(PLAIN, Map.of());

        assertTrue(Chart.ofKind(manifests, "Job").toString().contains("depesche-database-owner"));
        assertFalse(Chart.ofKind(manifests, "Deployment").toString().contains("depesche-database-owner"));
    }

    @Test
    void probesSpeakGrpcAndHttpsWhereThatCannot() {
        JsonNode plain = container(Chart.render(PLAIN, Map.of()), "ingest");
        assertEquals(7101, plain.at("/livenessProbe/grpc/port").asInt());
        assertEquals("HTTP", plain.at("/readinessProbe/httpGet/scheme").asText());

        JsonNode secure = container(Chart.render(PLAIN, Map.of("tls.enabled", true)), "ingest");
        assertEquals("HTTPS", secure.at("/livenessProbe/httpGet/scheme").asText());
        assertTrue(secure.path("volumeMounts").toString().contains("/etc/depesche/tls"));
    }

    @Test
    void whereJobsExtractTheServiceTakesNoDocumentsByItself() {
        List<JsonNode> manifests = Chart.render(PLAIN, Map.of("extract.mode", "jobs"));
        JsonNode service = Chart.one(manifests, "Deployment", "news-depesche-extract");
        JsonNode job = Chart.one(manifests, "ScaledJob", "news-depesche-extract-jobs");

        assertEquals(
                "false",
                Chart.variable(service.at("/spec/template/spec"), "DEPESCHE_WORKER_ENABLED")
                        .path("value")
                        .asText());
        assertEquals(
                List.of("job", "--drain", "--empty-ok", "--max-seconds", "900"),
                job.at("/spec/jobTargetRef/template/spec/containers/0/args")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList());
    }

    @Test
    void whereKnativeServesCallersGoThere() {
        List<JsonNode> manifests = Chart.render(PLAIN, Map.of("extract.mode", "knative"));
        JsonNode ingest = Chart.one(manifests, "Deployment", "news-depesche-ingest");

        assertEquals(2, Chart.ofKind(manifests, "Deployment").size());
        assertEquals(
                "news-depesche-extract.depesche.svc",
                Chart.variable(ingest.at("/spec/template/spec"), "DEPESCHE_EXTRACT_HOST")
                        .path("value")
                        .asText());
    }

    @Test
    void valuesThatMakeNoSenseAreRefused() {
        assertThrows(RuntimeException.class, () -> Chart.render("", Map.of()), "no address of the database");
        assertThrows(RuntimeException.class, () -> Chart.render(PLAIN, Map.of("extract.mode", "lambda")));
        assertThrows(RuntimeException.class, () -> Chart.render(PLAIN, Map.of("ingest.port", 0)));
        assertThrows(RuntimeException.class, () -> Chart.render(PLAIN, Map.of("replicas", 3)), "no such value");
        assertThrows(RuntimeException.class, () -> Chart.render(MANAGED, Map.of("extract.mode", "knative")));
    }

    @Test
    void extractIsCalledByItsOwnServicesAlone() {
        JsonNode policy = Chart.one(Chart.render(MANAGED, Map.of()), "NetworkPolicy", "news-depesche-extract");

        assertEquals(
                "depesche",
                policy.at("/spec/ingress/0/from/0/podSelector/matchLabels/app.kubernetes.io~1name")
                        .asText());
        assertEquals(
                "10.20.0.0/16", policy.at("/spec/egress/1/to/0/ipBlock/cidr").asText());
    }

    @Test
    void everyAlertIsExplained() throws Exception {
        String operations = Files.readString(Path.of("../docs/operations.md"));

        for (JsonNode alert : Chart.all(Chart.ofKind(Chart.render(PLAIN, EVERYTHING), "PrometheusRule"), "alert")) {
            assertTrue(operations.contains("### " + alert.asText() + "\n"), alert::asText);
        }
    }

    private static JsonNode container(List<JsonNode> manifests, String service) {
        return Chart.one(manifests, "Deployment", "news-depesche-" + service).at("/spec/template/spec/containers/0");
    }

    private static Set<String> names(List<JsonNode> manifests) {
        Set<String> names = new TreeSet<>();
        manifests.forEach(manifest -> names.add(Chart.name(manifest)));
        return names;
    }
}

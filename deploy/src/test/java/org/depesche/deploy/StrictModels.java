package org.depesche.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.util.List;
import java.util.Map;

/**
 * Checks manifests against the models that fabric8 generates from the schemas of Kubernetes, Knative and the Prometheus
 * operator; a field that a model does not know is an error, whereas the client itself would keep it.
 */
final class StrictModels {
    private static final ObjectMapper STRICT = JsonMapper.builder()
            .annotationIntrospector(new NoOtherFields())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private static final Map<String, Class<?>> MODELS = Map.ofEntries(
            Map.entry("apps/v1/Deployment", Deployment.class),
            Map.entry("v1/Service", Service.class),
            Map.entry("v1/ServiceAccount", ServiceAccount.class),
            Map.entry("v1/ConfigMap", ConfigMap.class),
            Map.entry("batch/v1/Job", Job.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
            Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            Map.entry("serving.knative.dev/v1/Service", io.fabric8.knative.serving.v1.Service.class),
            Map.entry("monitoring.coreos.com/v1/ServiceMonitor", ServiceMonitor.class),
            Map.entry("monitoring.coreos.com/v1/PrometheusRule", PrometheusRule.class),
            Map.entry("keda.sh/v1alpha1/ScaledJob", ScaledJob.class),
            Map.entry("keda.sh/v1alpha1/TriggerAuthentication", TriggerAuthentication.class));

    private StrictModels() {}

    /** Fails where the manifest is of an unknown kind, or has a field or value that its kind does not allow. */
    static void check(JsonNode manifest) {
        String type = manifest.path("apiVersion").asText() + "/"
                + manifest.path("kind").asText();
        Class<?> model = MODELS.get(type);
        if (model == null) {
            throw new AssertionError("nobody knows " + type);
        }
        try {
            STRICT.treeToValue(manifest, model);
        } catch (JsonProcessingException e) {
            throw new AssertionError(type + " " + Chart.name(manifest) + ": " + e.getMessage(), e);
        }
    }

    /** Takes from the models the place in which they keep what they do not know. */
    private static final class NoOtherFields extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }
    }

    /** KEDA 2, from its reference: fabric8 has no models of it. */
    record ScaledJob(String apiVersion, String kind, Map<String, Object> metadata, ScaledJobSpec spec) {}

    record ScaledJobSpec(
            Integer pollingInterval,
            Integer maxReplicaCount,
            Integer successfulJobsHistoryLimit,
            Integer failedJobsHistoryLimit,
            Strategy scalingStrategy,
            List<Trigger> triggers,
            JobTarget jobTargetRef) {}

    record Strategy(String strategy) {}

    record JobTarget(Integer backoffLimit, PodTemplateSpec template) {}

    record Trigger(String type, Reference authenticationRef, PostgresTrigger metadata) {}

    record Reference(String name) {}

    record PostgresTrigger(
            String host,
            String port,
            String dbName,
            String userName,
            String sslmode,
            String query,
            String targetQueryValue,
            String activationTargetQueryValue) {}

    record TriggerAuthentication(
            String apiVersion, String kind, Map<String, Object> metadata, TriggerAuthenticationSpec spec) {}

    record TriggerAuthenticationSpec(List<SecretParameter> secretTargetRef) {}

    record SecretParameter(String parameter, String name, String key) {}
}

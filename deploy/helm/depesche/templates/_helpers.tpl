{{- define "depesche.name" -}}
{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 50 | trimSuffix "-" -}}
{{- end -}}

{{/* Labels of everything. */}}
{{- define "depesche.labels" -}}
app.kubernetes.io/name: depesche
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end -}}

{{/* Labels by which pods of one service are found: (dict "root" $ "service" "ingest"). */}}
{{- define "depesche.selector" -}}
app.kubernetes.io/name: depesche
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .service }}
{{- end -}}

{{- define "depesche.image" -}}
{{- $image := .root.Values.image -}}
{{- with $image.registry }}{{ . }}/{{ end }}{{ $image.repository }}/{{ .service }}-service:{{ default .root.Chart.AppVersion $image.tag }}
{{- end -}}

{{- define "depesche.serviceAccount" -}}
{{- if .Values.serviceAccount.create }}{{ include "depesche.name" . }}{{ else }}default{{ end -}}
{{- end -}}

{{- define "depesche.jdbc" -}}
{{- $d := .Values.database -}}
jdbc:postgresql://{{ required "database.host says where the PostgreSQL is" $d.host }}:{{ $d.port }}/{{ $d.name }}{{ with $d.parameters }}?{{ . }}{{ end }}
{{- end -}}

{{/* A password from a secret that exists already: (dict "name" "DEPESCHE_…" "role" .Values.database.owner). */}}
{{- define "depesche.password" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ .role.secret }}
      key: {{ .role.key }}
{{- end -}}

{{/* Host and port at which extract-service is called. */}}
{{- define "depesche.extract.host" -}}
{{ include "depesche.name" . }}-extract
{{- if eq .Values.extract.mode "knative" }}.{{ .Release.Namespace }}.svc{{ end -}}
{{- end -}}
{{- define "depesche.extract.port" -}}
{{- if eq .Values.extract.mode "knative" }}80{{ else }}{{ .Values.extract.port }}{{ end -}}
{{- end -}}

{{/* Environment of every process: (dict "root" $ "service" "ingest" "profiles" "prod"). */}}
{{- define "depesche.env" -}}
{{- $v := .root.Values -}}
- name: QUARKUS_PROFILE
  value: {{ .profiles | quote }}
- name: DEPESCHE_STORE_URL
  value: {{ include "depesche.jdbc" .root | quote }}
- name: QUARKUS_LOG_CONSOLE_JSON_ENABLED
  value: {{ eq $v.logFormat "json" | quote }}
{{- if $v.tracing.endpoint }}
- name: QUARKUS_OTEL_SDK_DISABLED
  value: "false"
- name: QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT
  value: {{ $v.tracing.endpoint | quote }}
- name: QUARKUS_OTEL_TRACES_SAMPLER
  value: parentbased_traceidratio
- name: QUARKUS_OTEL_TRACES_SAMPLER_ARG
  value: {{ $v.tracing.ratio | quote }}
{{- end }}
- name: DEPESCHE_INSTANCE
  valueFrom:
    fieldRef:
      fieldPath: metadata.name
{{- end -}}

{{/* Environment of a service or job that works with the store in the role of .service. */}}
{{- define "depesche.roleEnv" -}}
{{- $role := index .root.Values.database .service -}}
- name: DEPESCHE_STORE_{{ upper .service }}_USERNAME
  value: {{ $role.username | quote }}
{{ include "depesche.password" (dict "name" (printf "DEPESCHE_STORE_%s_PASSWORD" (upper .service)) "role" $role) }}
{{- end -}}

{{- define "depesche.profiles" -}}
prod{{ if .Values.tls.enabled }},tls{{ end }}
{{- end -}}

{{- define "depesche.podSecurity" -}}
runAsNonRoot: true
runAsUser: 65532
runAsGroup: 65532
fsGroup: 65532
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "depesche.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{/* (dict "root" $ "service" "ingest" "tls" true) */}}
{{- define "depesche.volumeMounts" -}}
- name: tmp
  mountPath: /tmp
{{- if and .tls .root.Values.tls.enabled }}
- name: tls
  mountPath: /etc/depesche/tls
  readOnly: true
{{- end }}
{{- if .root.Values.database.certificateSecret }}
- name: database
  mountPath: /etc/depesche/database
  readOnly: true
{{- end }}
{{- end -}}

{{- define "depesche.volumes" -}}
- name: tmp
  emptyDir:
    sizeLimit: 256Mi
{{- if and .tls .root.Values.tls.enabled }}
- name: tls
  secret:
    secretName: {{ index .root.Values.tls.secrets .service }}
    defaultMode: 0440
{{- end }}
{{- with .root.Values.database.certificateSecret }}
- name: database
  secret:
    secretName: {{ . }}
    defaultMode: 0440
{{- end }}
{{- end -}}

{{/* What a pod says besides its containers: (dict "root" $ "service" "ingest" "account" "name"). */}}
{{- define "depesche.pod" -}}
serviceAccountName: {{ .account }}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  {{- include "depesche.podSecurity" .root | nindent 2 }}
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- with .root.Values.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}

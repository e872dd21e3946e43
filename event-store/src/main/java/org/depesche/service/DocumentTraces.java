package org.depesche.service;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Spans of the work on a document, which all bear its name; they cost next to nothing while tracing is off. */
@ApplicationScoped
public class DocumentTraces {
    /** The name of the document that a span is about: {@code documents/{id}}. */
    public static final AttributeKey<String> DOCUMENT = AttributeKey.stringKey("depesche.document");

    private static final String TRACEPARENT = "traceparent";

    private final Tracer tracer;

    DocumentTraces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Says that the current span is about that document. */
    public static void name(String document) {
        Span.current().setAttribute(DOCUMENT, document);
    }

    /** The current trace and span as W3C Trace Context writes them; nothing where nobody traces. */
    public static Optional<String> current() {
        Map<String, String> fields = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), fields, (all, name, value) -> {
            if (all != null) {
                all.put(name, value);
            }
        });
        return Optional.ofNullable(fields.get(TRACEPARENT));
    }

    /** Does {@code work} in a span of its own under the current one. */
    public <T> T span(String name, Supplier<T> work) {
        return inSpan(tracer.spanBuilder(name).startSpan(), work);
    }

    /**
     * Does {@code work} on a document in a span of its own: under the current one, or where there is none, under that in which
     * the document was queued.
     *
     * @param traceparent as {@link #current()} gave it
     */
    public <T> T span(String name, String document, Optional<String> traceparent, Supplier<T> work) {
        Context parent = Context.current();
        if (!Span.current().getSpanContext().isValid()) {
            parent = W3CTraceContextPropagator.getInstance()
                    .extract(parent, traceparent.orElse(""), TraceparentGetter.INSTANCE);
        }
        Span span = tracer.spanBuilder(name)
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute(DOCUMENT, document)
                .startSpan();
        return inSpan(span, work);
    }

    private static <T> T inSpan(Span span, Supplier<T> work) {
        try (Scope scope = span.makeCurrent()) {
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            span.setStatus(StatusCode.ERROR, e.getClass().getSimpleName());
            throw e;
        } finally {
            span.end();
        }
    }

    private enum TraceparentGetter implements TextMapGetter<String> {
        INSTANCE;

        @Override
        public Iterable<String> keys(String carrier) {
            return List.of(TRACEPARENT);
        }

        @Override
        public @Nullable String get(@Nullable String carrier, String key) {
            return key.equals(TRACEPARENT) && carrier != null && !carrier.isEmpty() ? carrier : null;
        }
    }
}

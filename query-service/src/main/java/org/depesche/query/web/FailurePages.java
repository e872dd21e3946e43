package org.depesche.query.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.depesche.service.Failures;
import org.depesche.service.RequestFailure;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What went wrong, as a page that says what would be right. */
public class FailurePages {
    /** Templates, checked when the service is built. */
    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance failure(String message);
    }

    @ServerExceptionMapper
    public Response refused(RequestFailure failure) {
        int status = switch (failure.code()) {
            case NOT_FOUND -> 404;
            case INVALID_ARGUMENT -> 400;
            case UNAVAILABLE -> 503;
            case RESOURCE_EXHAUSTED -> 429;
            default -> 500;
        };
        return page(status, failure);
    }

    @ServerExceptionMapper
    public Response failed(org.depesche.query.store.StoreReadException failure) {
        return refused(Failures.of(failure));
    }

    private static Response page(int status, RequestFailure failure) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML)
                .entity(Templates.failure(String.valueOf(failure.getMessage())))
                .build();
    }
}

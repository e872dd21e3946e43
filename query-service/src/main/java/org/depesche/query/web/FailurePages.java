package org.depesche.query.web;

import io.grpc.Status;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.depesche.json.ProtoJson;
import org.depesche.service.Failures;
import org.depesche.service.RequestFailure;
import org.depesche.v1.Rejection;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What went wrong, as a page that helps on or, under {@code /api}, as the {@code google.rpc.Status} of the contract. */
class FailurePages {
    private static final Map<Status.Code, Integer> HTTP_CODES = Map.of(
            Status.Code.INVALID_ARGUMENT, 400,
            Status.Code.FAILED_PRECONDITION, 400,
            Status.Code.NOT_FOUND, 404,
            Status.Code.RESOURCE_EXHAUSTED, 429,
            Status.Code.UNIMPLEMENTED, 501,
            Status.Code.UNAVAILABLE, 503);

    @ServerExceptionMapper(priority = 1)
    Response failed(RuntimeException thrown, UriInfo address) {
        return answer(Failures.of(thrown), address);
    }

    @ServerExceptionMapper(priority = 0)
    Response refused(WebApplicationException thrown, UriInfo address) {
        int code = thrown.getResponse().getStatus();
        return code < 400
                ? thrown.getResponse()
                : answer(code, Rejection.newBuilder().setMessage(message(code)).build(), address);
    }

    private static String message(int code) {
        return switch (code) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "Nothing can be sent to this address; it can only be looked at.";
            case 406 -> "This address has nothing of the kind that was asked for.";
            case 413 ->
                "This is more than a page takes. A long text can be taken in as a document: depesche ingest FILE.";
            case 415 -> "This form is sent in a way that this page does not read.";
            default -> "This page cannot read what was sent to it.";
        };
    }

    private static Response answer(RequestFailure failure, UriInfo address) {
        return answer(
                HTTP_CODES.getOrDefault(failure.code(), 500), AddressFields.inAddress(failure.toRejection()), address);
    }

    private static Response answer(int code, Rejection rejection, UriInfo address) {
        return isApi(address)
                ? Response.status(code)
                        .entity(ProtoJson.line(rejection))
                        .type(MediaType.APPLICATION_JSON)
                        .build()
                : page(code, title(code), rejection.getMessage());
    }

    private static String title(int code) {
        return switch (code) {
            case 404 -> "Not in the archive";
            case 400, 405, 406, 413, 415, 429, 501 -> "This cannot be asked";
            case 503 -> "Closed for a moment";
            default -> "Something broke";
        };
    }

    private static Response page(int code, String title, String message) {
        String advice = code == 503
                ? "Nothing is lost. Load this page again in a few seconds."
                : "Search for what you were looking for, or start from the latest events.";
        return Response.status(code)
                .entity(Pages.failure(title, message, advice).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private static boolean isApi(UriInfo address) {
        return address.getPath().startsWith("/api");
    }
}

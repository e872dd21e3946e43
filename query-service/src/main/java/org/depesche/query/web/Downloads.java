package org.depesche.query.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.depesche.query.files.ChunkedOutput;
import org.depesche.query.files.FileFormat;
import org.depesche.query.filter.EventSelection;
import org.depesche.query.grpc.Exports;
import org.depesche.query.requests.EventFilterReader;
import org.depesche.query.store.EventReader;

/** All events of a search as a file. */
@Path("/api/download")
@RunOnVirtualThread
public class Downloads {
    private final Exports exports;
    private final EventReader events;

    Downloads(Exports exports, EventReader events) {
        this.exports = exports;
        this.events = events;
    }

    /** {@code events.jsonl}, {@code events.csv} or {@code events.parquet}; the search stands in the address. */
    @GET
    @Path("events.{extension}")
    public Response download(@PathParam("extension") String extension, @Context UriInfo address) {
        FileFormat format = Arrays.stream(FileFormat.values())
                .filter(known -> known.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new WebApplicationException(Response.Status.NOT_FOUND));
        EventSelection selection =
                EventFilterReader.read(new SearchForm(address.getQueryParameters(), "order", "by").toFilter());
        events.check(selection); // before the answer begins, which then could no longer say what is wrong
        StreamingOutput file = out -> write(format, selection, out);
        return Response.ok(file)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"events." + extension + '"')
                .build();
    }

    private void write(FileFormat format, EventSelection selection, OutputStream out) throws IOException {
        try (ChunkedOutput chunks = new ChunkedOutput((bytes, length) -> out.write(bytes, 0, length))) {
            exports.file(format, selection, Optional.empty(), chunks);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the service is being stopped", e);
        }
    }
}

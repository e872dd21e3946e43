package org.depesche.query.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.depesche.query.grpc.Lists;
import org.depesche.query.requests.ResourceNames;
import org.depesche.query.store.DocumentReader;
import org.depesche.query.web.view.DocumentView;
import org.depesche.service.DocumentTraces;
import org.depesche.v1.ListDocumentsRequest;
import org.depesche.v1.ListDocumentsResponse;

/** Documents: their text, and the events at their sentences. */
@Path("/documents")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DocumentPages {
    private static final int PAGE_SIZE = 50;

    private final Lists lists;
    private final DocumentReader documents;

    DocumentPages(Lists lists, DocumentReader documents) {
        this.lists = lists;
        this.documents = documents;
    }

    /** Newest first. */
    @GET
    public TemplateInstance list(@QueryParam("after") @DefaultValue("") String after, @Context UriInfo address) {
        AddressFields.refuseOthers(address.getQueryParameters(), Set.of("after"));
        ListDocumentsResponse page = lists.documents(ListDocumentsRequest.newBuilder()
                .setPageSize(PAGE_SIZE)
                .setPageToken(after)
                .build());
        return Pages.documents(new Pages.Listing<>(
                page.getDocumentsList().stream().map(DocumentView::of).toList(),
                "",
                page.getNextPageToken().isEmpty() ? "" : "/documents?after=" + page.getNextPageToken(),
                after.isEmpty() ? "" : "/documents"));
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public TemplateInstance document(@PathParam("id") String id) {
        String name = "documents/" + id;
        DocumentTraces.name(name);
        DocumentReader.WithEvents found = documents
                .findWithEvents(ResourceNames.document(name))
                .orElseThrow(() -> ResourceNames.documentNotFound(name));
        return Pages.document(DocumentView.of(found.document(), found.events()), "/api/" + name);
    }
}

package org.depesche.query.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.depesche.query.requests.EventFilterReader;
import org.depesche.query.store.NetworkReader;
import org.depesche.query.web.chart.NetworkChart;
import org.depesche.query.web.view.Words;
import org.depesche.v1.GetNetworkResponse;

/** Who deals with whom. */
@Path("/network")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class NetworkPage {
    private static final int ACTORS = 28;

    private final NetworkReader networks;

    NetworkPage(NetworkReader networks) {
        this.networks = networks;
    }

    /** The network of a search. */
    @GET
    public TemplateInstance network(@Context UriInfo address) {
        SearchForm form = new SearchForm(address.getQueryParameters(), "by");
        boolean byCountry = form.byCountry();
        GetNetworkResponse network = networks.read(EventFilterReader.read(form.toFilter()), ACTORS, byCountry);
        return Pages.network(
                form,
                byCountry,
                NetworkChart.of(network, byCountry ? Words::countryPath : Words::actorPath),
                Dealings.of(network, byCountry, edge -> true),
                form.address("/api/network")
                        .queryParam("by", byCountry ? "country" : "actor")
                        .build()
                        .toString());
    }
}

package org.depesche.query.web;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.depesche.query.web.view.DealingView;
import org.depesche.v1.GetNetworkResponse;
import org.depesche.v1.GetNetworkResponse.Edge;

/** The edges of a network as rows of a table. */
final class Dealings {
    private Dealings() {}

    static List<DealingView> of(GetNetworkResponse network, boolean byCountry, Predicate<Edge> which) {
        Map<String, String> names = network.getNodesList().stream()
                .collect(Collectors.toMap(
                        node -> node.getActor().getName(),
                        node -> node.getActor().getDisplayName()));
        return network.getEdgesList().stream()
                .filter(which)
                .map(edge -> DealingView.of(
                        edge,
                        names.getOrDefault(edge.getSource(), edge.getSource()),
                        names.getOrDefault(edge.getTarget(), edge.getTarget()),
                        byCountry))
                .toList();
    }
}

package org.depesche.query.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.depesche.query.web.view.Words;
import org.depesche.v1.EventType;
import org.depesche.v1.GetNetworkResponse;
import org.depesche.v1.GetNetworkResponse.Edge;
import org.depesche.v1.GetNetworkResponse.Node;

/**
 * Actors on a circle, with lines between those who deal with each other. Neighbours on the circle are those with most in common,
 * so that lines stay short; the same network is always drawn the same.
 *
 * @param width width of the drawing
 * @param height height of the drawing
 * @param dots the actors
 * @param lines between them, one for each direction and quad class
 */
public record NetworkChart(int width, int height, List<Dot> dots, List<Line> lines) {
    private static final int WIDTH = 920;
    private static final int HEIGHT = 570;
    private static final double RADIUS = 235;
    private static final double CENTRE_X = WIDTH / 2.0;
    private static final double CENTRE_Y = HEIGHT / 2.0;
    private static final double TURN = 2 * Math.PI;
    private static final int LONGEST_LABEL = 24;

    public NetworkChart {
        dots = List.copyOf(dots);
        lines = List.copyOf(lines);
    }

    /** The drawing of a network; {@code page} gives the path of the page of {@code actors/{id}}. */
    public static NetworkChart of(GetNetworkResponse network, UnaryOperator<String> page) {
        List<Node> order = order(network);
        long most = order.stream().mapToLong(Node::getCount).max().orElse(1);
        Map<String, Dot> dots = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            dots.put(
                    order.get(i).getActor().getName(),
                    Dot.of(order.get(i), page, TURN * i / order.size() - Math.PI / 2, most));
        }
        return new NetworkChart(WIDTH, HEIGHT, List.copyOf(dots.values()), lines(network, dots));
    }

    /** Starts with the node of most events and goes on with whoever deals most with the one before. */
    private static List<Node> order(GetNetworkResponse network) {
        Map<String, Long> ties = new HashMap<>();
        for (Edge edge : network.getEdgesList()) {
            ties.merge(edge.getSource() + ' ' + edge.getTarget(), edge.getCount(), Long::sum);
            ties.merge(edge.getTarget() + ' ' + edge.getSource(), edge.getCount(), Long::sum);
        }
        List<Node> left = new ArrayList<>(network.getNodesList());
        List<Node> order = new ArrayList<>();
        while (!left.isEmpty()) {
            String last = order.isEmpty() ? "" : order.getLast().getActor().getName();
            Node next = left.stream()
                    .max(Comparator.comparingLong((Node node) -> ties.getOrDefault(
                                    last + ' ' + node.getActor().getName(), 0L))
                            .thenComparingLong(Node::getCount)
                            .thenComparing(node -> node.getActor().getName(), Comparator.reverseOrder()))
                    .orElseThrow();
            order.add(next);
            left.remove(next);
        }
        return order;
    }

    private static List<Line> lines(GetNetworkResponse network, Map<String, Dot> dots) {
        Map<List<String>, Long> counts = new LinkedHashMap<>();
        for (Edge edge : network.getEdgesList()) {
            if (dots.containsKey(edge.getSource()) && dots.containsKey(edge.getTarget())) {
                counts.merge(
                        List.of(edge.getSource(), edge.getTarget(), tone(edge.getType())), edge.getCount(), Long::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(entry -> Line.of(
                        dot(dots, entry.getKey().get(0)),
                        dot(dots, entry.getKey().get(1)),
                        entry.getKey().get(2),
                        entry.getValue()))
                .toList();
    }

    private static Dot dot(Map<String, Dot> dots, String name) {
        Dot dot = dots.get(name);
        if (dot == null) {
            throw new IllegalArgumentException("a line ends at nobody");
        }
        return dot;
    }

    /** The quad class of a type, as a CSS class: the order of types in PLOVER. */
    private static String tone(EventType type) {
        return switch (type) {
            case EVENT_TYPE_AGREE, EVENT_TYPE_CONSULT, EVENT_TYPE_SUPPORT, EVENT_TYPE_CONCEDE -> "verbal-cooperation";
            case EVENT_TYPE_COOPERATE, EVENT_TYPE_AID, EVENT_TYPE_RETREAT -> "material-cooperation";
            case EVENT_TYPE_REQUEST, EVENT_TYPE_ACCUSE, EVENT_TYPE_REJECT, EVENT_TYPE_THREATEN -> "verbal-conflict";
            default -> "material-conflict";
        };
    }

    /** The quad classes of its lines, CSS classes; for templates. */
    public List<String> tones() {
        return lines.stream().map(Line::tone).distinct().sorted().toList();
    }

    private static double bend(double middle, double centre, double inwards) {
        return middle + (centre - middle) * inwards;
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /**
     * An actor.
     *
     * @param x where
     * @param y where
     * @param radius how large: more events, larger
     * @param label its name, cut where it is long
     * @param title its name and number of events
     * @param path path of its page
     * @param labelX where its label begins or ends
     * @param labelY where its label stands
     * @param anchor start, middle or end
     */
    public record Dot(
            double x,
            double y,
            double radius,
            String label,
            String title,
            String path,
            double labelX,
            double labelY,
            String anchor) {
        static Dot of(Node node, UnaryOperator<String> page, double angle, long most) {
            double radius = 5 + 11 * Math.sqrt((double) node.getCount() / Math.max(1, most));
            double out = RADIUS + radius + 8;
            String name = node.getActor().getDisplayName();
            double side = Math.cos(angle);
            return new Dot(
                    round(CENTRE_X + RADIUS * side),
                    round(CENTRE_Y + RADIUS * Math.sin(angle)),
                    round(radius),
                    name.codePointCount(0, name.length()) > LONGEST_LABEL
                            ? name.substring(0, name.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…"
                            : name,
                    name + ": " + Words.count(node.getCount(), "event"),
                    page.apply(node.getActor().getName()),
                    round(CENTRE_X + out * side),
                    round(CENTRE_Y + out * Math.sin(angle) + 4),
                    Math.abs(side) < 0.15 ? "middle" : side > 0 ? "start" : "end");
        }
    }

    /**
     * What one does to another.
     *
     * @param path an SVG path that bends towards the centre
     * @param tone the quad class as a CSS class
     * @param width how wide: more events, wider
     * @param title in words
     */
    public record Line(String path, String tone, double width, String title) {
        static Line of(Dot from, Dot to, String tone, long count) {
            // towards the centre, the further the longer the way, and a little to the left of it, so that both
            // directions
            // can be told apart
            double inwards = 0.3 + 0.4 * Math.hypot(to.x - from.x, to.y - from.y) / RADIUS;
            double bendX = bend((from.x + to.x) / 2, CENTRE_X, inwards) + (to.y - from.y) * 0.08;
            double bendY = bend((from.y + to.y) / 2, CENTRE_Y, inwards) - (to.x - from.x) * 0.08;
            double length = Math.hypot(to.x - bendX, to.y - bendY);
            double cut = length == 0 ? 0 : (to.radius + 5) / length;
            return new Line(
                    "M%s %s Q%s %s %s %s"
                            .formatted(
                                    from.x,
                                    from.y,
                                    round(bendX),
                                    round(bendY),
                                    round(to.x - (to.x - bendX) * cut),
                                    round(to.y - (to.y - bendY) * cut)),
                    tone,
                    round(1 + 1.6 * Math.log(count) / Math.log(2)),
                    from.label + " → " + to.label + ", " + tone.replace('-', ' ') + ": " + Words.count(count, "event"));
        }
    }
}

package org.depesche.query.contradictions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The numbers that reports give of what an event brought, in whichever language. */
final class Figures {
    private static final FigureReader READER = FigureReader.load();

    private final Map<Report, List<Figure>> figures = new HashMap<>();

    private Figures() {}

    static Figures of(List<Report> reports) {
        Figures figures = new Figures();
        for (Report report : reports) {
            figures.figures.put(
                    report,
                    report.sentences().stream()
                            .flatMap(sentence -> READER.read(sentence).stream())
                            .distinct()
                            .toList());
        }
        return figures;
    }

    /** Of what there are numbers, in the order of the alphabet. */
    Set<String> kinds() {
        return figures.values().stream()
                .flatMap(List::stream)
                .map(Figure::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The number that a report gives; nothing where it gives several of one kind: those of parts, or of others. */
    Optional<Figure> of(Report report, String kind) {
        List<Figure> given = figures.getOrDefault(report, List.of()).stream()
                .filter(figure -> figure.kind().equals(kind))
                .toList();
        return given.size() == 1 ? Optional.of(given.getFirst()) : Optional.empty();
    }
}

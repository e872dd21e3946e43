package org.depesche.extract.contradictions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The numbers that accounts give of what an event brought, in whichever language. */
final class Figures {
    private static final FigureReader READER = FigureReader.load();

    private final Map<Account, List<Figure>> figures = new HashMap<>();

    private Figures() {}

    static Figures of(List<Account> accounts) {
        Figures figures = new Figures();
        for (Account account : accounts) {
            figures.figures.put(
                    account,
                    account.sentences().stream()
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

    /** The number that an account gives; nothing where it gives several of one kind: those of parts, or of others. */
    Optional<Figure> of(Account account, String kind) {
        List<Figure> given = figures.getOrDefault(account, List.of()).stream()
                .filter(figure -> figure.kind().equals(kind))
                .toList();
        return given.size() == 1 ? Optional.of(given.getFirst()) : Optional.empty();
    }
}

package org.depesche.store.actors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.store.NameFolding;

/** Actors that reports name. */
@ApplicationScoped
public class ActorRepository implements PanacheRepositoryBase<ActorEntity, String> {
    /** Longest first, then by the alphabet: the fullest name of an actor that nobody knows, in whatever order documents come. */
    private static final Comparator<String> FULLEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    /** The actors of these ids, by id; those that are not there are left out. */
    @Transactional
    public Map<String, ActorEntity> byIds(Collection<String> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(actor -> actor.id, Function.identity()));
    }

    /**
     * Adds actors, and to those that are there the names that are new. Names of the knowledge base stand; of an actor that it
     * does not have the fullest name counts. Part of the transaction that stores the reports, under its lock.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Collection<ActorEntity> actors) {
        Map<String, ActorEntity> present =
                byIds(actors.stream().map(actor -> actor.id).toList());
        for (ActorEntity actor : actors) {
            ActorEntity stored = present.get(actor.id);
            if (stored == null) {
                persist(actor);
                present.put(actor.id, actor);
                flush();
                addNames(actor, names(actor).toList());
            } else {
                merge(stored, actor);
            }
        }
    }

    private void merge(ActorEntity stored, ActorEntity actor) {
        TreeSet<String> names =
                Stream.concat(names(stored), names(actor)).collect(Collectors.toCollection(TreeSet::new));
        boolean fromKnowledge = actor.known || !stored.known;
        String displayName = actor.known
                ? actor.displayName
                : stored.known
                        ? stored.displayName
                        : names.stream().min(FULLEST_FIRST).orElseThrow();
        if (names.size() > stored.aliases.size() + 1) {
            addNames(stored, names);
        }
        names.remove(displayName);
        List<String> aliases = List.copyOf(names);
        if (!stored.displayName.equals(displayName) || !stored.aliases.equals(aliases)) {
            stored.displayName = displayName;
            stored.aliases = aliases;
        }
        if (fromKnowledge && actor.known) {
            stored.countryCode = actor.countryCode;
            stored.kind = actor.kind;
            stored.sectors = actor.sectors;
            stored.wikidataId = actor.wikidataId;
            stored.known = true;
        }
    }

    private static Stream<String> names(ActorEntity actor) {
        return Stream.concat(Stream.of(actor.displayName), actor.aliases.stream());
    }

    private void addNames(ActorEntity actor, Collection<String> names) {
        String[] folded = names.stream()
                .map(NameFolding::fold)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toArray(String[]::new);
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO actor_names (folded, actor_id)
                        SELECT folded, :actor FROM unnest(CAST(:folded AS text[])) AS folded
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("actor", actor.id)
                .setParameter("folded", folded)
                .executeUpdate();
    }
}

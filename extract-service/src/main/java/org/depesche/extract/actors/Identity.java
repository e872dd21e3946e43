package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.knowledge.Person;
import org.depesche.extract.knowledge.RoleGender;
import org.jspecify.annotations.Nullable;

/** An actor of the document while it is being read: it gathers names, roles and gender until the end. */
final class Identity {
    final String id;
    final String displayName;
    final String country;
    final ActorKind kind;
    final List<String> sectors;
    final String wikidata;
    final boolean known;
    final @Nullable Person person;
    /** Words of the personal name, family name included. */
    final List<String> nameParts;

    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private RoleGender gender = RoleGender.ANY;
    private boolean addressed;

    private @Nullable Actor actor;

    Identity(
            String id,
            String displayName,
            String country,
            ActorKind kind,
            List<String> sectors,
            String wikidata,
            @Nullable Person person,
            List<String> nameParts,
            boolean known) {
        this.id = id;
        this.displayName = displayName;
        this.country = country;
        this.kind = kind;
        this.sectors = sectors;
        this.wikidata = wikidata;
        this.person = person;
        this.nameParts = List.copyOf(nameParts);
        this.known = known;
    }

    Identity alias(String alias) {
        if (!alias.isBlank() && !alias.equals(displayName)) {
            aliases.add(alias);
        }
        return this;
    }

    Identity aliases(Iterable<String> more) {
        more.forEach(this::alias);
        return this;
    }

    void addRole(String role) {
        roles.add(role);
    }

    /** Roles that the document gives the person. */
    Set<String> roles() {
        return roles;
    }

    RoleGender gender() {
        return gender;
    }

    /**
     * Notes the gender of a word for the person. Forms of address count more than role words, which translations get wrong.
     */
    void noteGender(RoleGender noted, boolean address) {
        if (noted != RoleGender.ANY && (address || !addressed)) {
            gender = noted;
            addressed |= address;
        }
    }

    boolean isPerson() {
        return kind == ActorKind.PERSON;
    }

    /** The actor with all that was gathered. */
    Actor actor() {
        if (actor == null) {
            actor = new Actor(
                    id,
                    displayName,
                    new ArrayList<>(aliases),
                    Optional.of(country).filter(code -> !code.isEmpty()),
                    kind,
                    sectors,
                    Optional.of(wikidata).filter(item -> !item.isEmpty()),
                    known);
        }
        return actor;
    }
}

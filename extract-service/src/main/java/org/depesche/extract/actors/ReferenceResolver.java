package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depesche.extract.knowledge.RoleGender;
import org.depesche.extract.knowledge.WordClass;

/** Resolves what points back: pronouns, possessives, <i>das Land</i>, <i>beide Seiten</i>. What is unclear stays nobody. */
final class ReferenceResolver {
    /** States whose German names are feminine or plural: <i>die USA</i>, <i>die Türkei</i>. */
    private static final Set<String> FEMININE_OR_PLURAL =
            Set.of("usa", "ukr", "tur", "che", "svk", "mng", "nld", "phl", "are", "mdv", "com", "syc", "sun");

    private final DocumentState state;

    ReferenceResolver(DocumentState state) {
        this.state = state;
    }

    /** <i>beide Seiten</i>: the last two states that somebody acted for. */
    Resolution pair(int sentence) {
        List<Identity> last = state.discourse.lastPair(sentence);
        if (last.size() == 2 && !areOfTwoCountries(last)) {
            return new Resolution(last, "pair");
        }
        List<Identity> states = new ArrayList<>(2);
        for (Identity identity : last) {
            states.add(state.cast.state(identity.country));
        }
        if (!states.isEmpty()) {
            return new Resolution(states, "pair");
        }
        for (String country : state.discourse.lastTwoCountries(sentence)) {
            states.add(state.cast.state(country));
        }
        return states.size() == 2 ? new Resolution(states, "pair") : Resolution.of(bothSides(), "pair");
    }

    private static boolean areOfTwoCountries(List<Identity> pair) {
        String first = pair.getFirst().country;
        String second = pair.getLast().country;
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }

    /** Two of whom nobody tells who they are. */
    private Identity bothSides() {
        return state.cast.unnamed(Actor.BOTH_SIDES, state.mainCountry(), ActorKind.GROUP, List.of());
    }

    /** <i>Beide</i>: the last two persons, else the last two states. */
    Resolution both(int sentence) {
        List<Identity> persons = state.discourse.lastTwoPersons(sentence);
        if (!persons.isEmpty()) {
            return new Resolution(persons, "pair");
        }
        Resolution pair = pair(sentence);
        return pair.identities().size() > 1 ? pair : Resolution.NOBODY;
    }

    /** <i>das Land</i>: the last state named, else the state of the last actor. */
    Resolution country(int sentence) {
        Optional<Identity> last = state.discourse
                .lastState(sentence)
                .or(() -> state.discourse.antecedent(sentence, identity -> !identity.country.isEmpty()));
        return last.map(identity -> Resolution.of(state.cast.state(identity.country), "country-noun"))
                .orElse(Resolution.NOBODY);
    }

    /** <i>sein Land</i>: the state of whoever the possessive means. */
    Resolution countryOf(Resolution owner) {
        if (owner.identities().size() != 1
                || owner.identities().getFirst().country.isEmpty()) {
            return Resolution.NOBODY;
        }
        return Resolution.of(state.cast.state(owner.identities().getFirst().country), "country-noun");
    }

    /** A pronoun or possessive. */
    Resolution pronoun(WordClass wordClass, boolean plural, int sentence) {
        String rule = wordClass.name().startsWith("PRONOUN") ? "pronoun" : "possessive";
        return switch (wordClass) {
            case PRONOUN_MASCULINE -> one(sentence, person(RoleGender.MASCULINE), rule);
            case PRONOUN_FEMININE -> one(sentence, person(RoleGender.FEMININE), rule);
            case PRONOUN_PLURAL -> several(sentence, rule);
            case PRONOUN_FEMININE_OR_PLURAL ->
                plural ? several(sentence, rule) : one(sentence, person(RoleGender.FEMININE), rule);
            case POSSESSIVE_FEMININE_OR_PLURAL -> feminineOrPlural(sentence, rule);
            case POSSESSIVE_FEMININE -> one(sentence, person(RoleGender.FEMININE), rule);
            case POSSESSIVE_PLURAL -> several(sentence, rule);
            case POSSESSIVE_NEUTER, PRONOUN_NEUTER ->
                one(sentence, identity -> !identity.isPerson() && identity.kind != ActorKind.GROUP, rule);
            case POSSESSIVE_MASCULINE -> one(sentence, person(RoleGender.MASCULINE), rule);
            case POSSESSIVE_MASCULINE_OR_NEUTER ->
                one(
                        sentence,
                        identity ->
                                identity.gender() != RoleGender.FEMININE && !FEMININE_OR_PLURAL.contains(identity.id),
                        rule);
            case AGE_NOUN ->
                state.discourse
                        .earlier(sentence, Identity::isPerson)
                        .map(identity -> Resolution.of(identity, "age"))
                        .orElse(Resolution.NOBODY);
            case POSSESSIVE_REFLEXIVE -> one(sentence, identity -> true, rule);
            default -> Resolution.NOBODY;
        };
    }

    /** <i>ihn</i>: somebody else than whoever the clause is about. */
    Resolution oblique(WordClass wordClass, int sentence) {
        return switch (wordClass) {
            case PRONOUN_MASCULINE -> otherThanSubject(sentence, person(RoleGender.MASCULINE));
            case PRONOUN_FEMININE -> otherThanSubject(sentence, person(RoleGender.FEMININE));
            case PRONOUN_PLURAL -> several(sentence, "pronoun");
            default -> Resolution.NOBODY;
        };
    }

    private Resolution otherThanSubject(int sentence, Predicate<Identity> fits) {
        Optional<Identity> subject = state.discourse.nearest(sentence);
        return one(
                sentence, fits.and(identity -> subject.filter(identity::equals).isEmpty()), "pronoun");
    }

    private Resolution one(int sentence, Predicate<Identity> fits, String rule) {
        return state.discourse
                .antecedent(sentence, fits)
                .map(identity -> Resolution.of(identity, rule))
                .orElse(Resolution.NOBODY);
    }

    /** <i>ihr</i>: of a woman or of a state, body or group that the word can stand for. */
    private Resolution feminineOrPlural(int sentence, String rule) {
        Predicate<Identity> fits = identity -> identity.gender() == RoleGender.FEMININE
                || FEMININE_OR_PLURAL.contains(identity.id)
                || identity.kind == ActorKind.ORGANIZATION
                || identity.kind == ActorKind.GROUP;
        List<Identity> group = state.discourse.groupOf(sentence);
        return group.isEmpty() ? one(sentence, fits, rule) : new Resolution(group, rule);
    }

    private Resolution several(int sentence, String rule) {
        List<Identity> group = state.discourse.several(sentence, ReferenceResolver::areSeveral);
        return new Resolution(group.isEmpty() ? state.discourse.personsBefore(sentence) : group, rule);
    }

    /** Groups, and bodies without a name of their own: <i>two Chinese companies</i>. */
    private static boolean areSeveral(Identity identity) {
        return identity.kind == ActorKind.GROUP || identity.kind == ActorKind.ORGANIZATION && !identity.known;
    }

    private static Predicate<Identity> person(RoleGender gender) {
        RoleGender other = gender == RoleGender.MASCULINE ? RoleGender.FEMININE : RoleGender.MASCULINE;
        return identity -> identity.isPerson() && identity.gender() != other;
    }
}

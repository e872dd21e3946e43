package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.depesche.extract.knowledge.RoleGender;
import org.depesche.extract.knowledge.WordClass;

/** Resolves what points back: pronouns, possessives, <i>das Land</i>, <i>beide Seiten</i>. What is unclear stays nobody. */
final class ReferenceResolver {
    private final DocumentState state;

    ReferenceResolver(DocumentState state) {
        this.state = state;
    }

    /** <i>beide Seiten</i>: the last two states that somebody acted for. */
    Resolution pair(int sentence) {
        List<Identity> states = new ArrayList<>(2);
        for (String country : state.discourse.lastTwoCountries(sentence)) {
            states.add(state.cast.state(country));
        }
        return states.size() == 2 ? new Resolution(states, "pair") : Resolution.NOBODY;
    }

    /** <i>das Land</i>: the state of the last actor. */
    Resolution country(int sentence) {
        Optional<Identity> last = state.discourse.antecedent(sentence, identity -> !identity.country.isEmpty());
        return last.map(identity -> Resolution.of(state.cast.state(identity.country), "country-noun"))
                .orElse(Resolution.NOBODY);
    }

    /** A pronoun or possessive. */
    Resolution pronoun(WordClass wordClass, boolean plural, int sentence) {
        String rule = wordClass.name().startsWith("PRONOUN") ? "pronoun" : "possessive";
        return switch (wordClass) {
            case PRONOUN_MASCULINE -> one(sentence, person(RoleGender.MASCULINE), rule);
            case PRONOUN_FEMININE -> one(sentence, person(RoleGender.FEMININE), rule);
            case PRONOUN_PLURAL -> several(sentence, rule);
            case PRONOUN_FEMININE_OR_PLURAL, POSSESSIVE_FEMININE_OR_PLURAL ->
                plural ? several(sentence, rule) : one(sentence, person(RoleGender.FEMININE), rule);
            case POSSESSIVE_FEMININE -> one(sentence, person(RoleGender.FEMININE), rule);
            case POSSESSIVE_PLURAL -> several(sentence, rule);
            case POSSESSIVE_NEUTER ->
                one(sentence, identity -> !identity.isPerson() && identity.kind != ActorKind.GROUP, rule);
            case POSSESSIVE_MASCULINE, POSSESSIVE_REFLEXIVE ->
                one(
                        sentence,
                        identity ->
                                identity.gender() != RoleGender.FEMININE || wordClass == WordClass.POSSESSIVE_REFLEXIVE,
                        rule);
            default -> Resolution.NOBODY;
        };
    }

    private Resolution one(int sentence, Predicate<Identity> fits, String rule) {
        return state.discourse
                .antecedent(sentence, fits)
                .map(identity -> Resolution.of(identity, rule))
                .orElse(Resolution.NOBODY);
    }

    private Resolution several(int sentence, String rule) {
        List<Identity> group = state.discourse.group(sentence);
        if (!group.isEmpty()) {
            return new Resolution(group, rule);
        }
        return one(sentence, identity -> identity.kind == ActorKind.GROUP, rule);
    }

    private static Predicate<Identity> person(RoleGender gender) {
        RoleGender other = gender == RoleGender.MASCULINE ? RoleGender.FEMININE : RoleGender.MASCULINE;
        return identity -> identity.isPerson() && identity.gender() != other;
    }
}

package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depesche.extract.knowledge.LanguageKnowledge;
import org.depesche.extract.knowledge.Organization;
import org.depesche.extract.knowledge.WordClass;
import org.jspecify.annotations.Nullable;

/** Resolves one phrase after the other, each by what its kind asks for. */
final class PhraseResolver {
    /** Cities that stand for an organisation rather than for the state they lie in, unless the state is spoken of. */
    private static final String SEAT_OF_EUROPE = "BEL";

    private static final String EUROPE = "european-union";

    private final DocumentState state;
    private final NameResolver names;
    private final RoleResolver roles;
    private final BodyResolver bodies;
    private final ReferenceResolver references;

    PhraseResolver(DocumentState state, NameResolver names, LanguageKnowledge language) {
        this.state = state;
        this.names = names;
        this.roles = new RoleResolver(state);
        this.bodies = new BodyResolver(state, roles, language);
        this.references = new ReferenceResolver(state);
    }

    /** Who {@code phrase} of sentence {@code sentence} means. */
    Resolution resolve(Phrase phrase, int sentence) {
        return switch (phrase.kind) {
            case NAME -> name(phrase, sentence);
            case ROLE -> role(phrase, sentence);
            case GROUP -> bodies.group(phrase, countries(phrase, sentence), scope(phrase, sentence));
            case INSTITUTION ->
                bodies.institution(phrase, countries(phrase, sentence), scope(phrase, sentence), sentence);
            case ORGANIZATION -> bodies.organization(phrase);
            case STATE, METONYM, DEMONYM, ADJECTIVE -> state(phrase);
            case COUNTRY_NOUN ->
                phrase.pronoun == null ? references.country(sentence) : references.countryOf(pronoun(phrase, sentence));
            case PAIR -> phrase.pronoun == null ? references.pair(sentence) : references.both(sentence);
            case PRONOUN, POSSESSIVE -> pronoun(phrase, sentence);
            case PLACE -> Resolution.NOBODY;
        };
    }

    private Resolution name(Phrase phrase, int sentence) {
        PersonName name = phrase.name;
        if (name == null) {
            return Resolution.NOBODY;
        }
        Identity identity = phrase.identity;
        String rule = identity == null ? "surname" : identity.known ? "gazetteer" : "name";
        if (identity == null) {
            if (phrase.countries.isEmpty()) {
                countries(phrase, sentence).forEach(phrase::addCountry);
            }
            identity = names.shortName(phrase, name, firstCountry(phrase));
        }
        if (identity == null) {
            return phrase.genitive ? state(phrase) : Resolution.NOBODY;
        }
        learn(identity, phrase, name);
        return Resolution.of(identity, rule);
    }

    /** Notes what a phrase says about the person it names. */
    static void learn(Identity identity, Phrase phrase, PersonName name) {
        if (name.parts().size() > 1) {
            identity.alias(name.text());
        }
        if (phrase.role != null) {
            if (!phrase.former && !phrase.deputy) {
                identity.addRole(phrase.role.role());
            }
            identity.noteGender(phrase.role.gender(), false);
        }
    }

    private Resolution role(Phrase phrase, int sentence) {
        if (phrase.predicative) {
            return Resolution.NOBODY;
        }
        List<String> countries = countries(phrase, sentence);
        Resolution found = roles.person(phrase, countries, scope(phrase, sentence), sentence);
        boolean named = found.isEmpty() && countries.isEmpty() && !phrase.indefinite && phrase.scope == null;
        String country = named ? countryOfBareOffice(phrase) : "";
        found = country.isEmpty() ? found : roles.person(phrase, List.of(country), null, sentence);
        if (found.isEmpty() && countries.isEmpty() && phrase.scope == null && !phrase.isCounterpart()) {
            found = bodies.alone(phrase);
        }
        if (found.identities().size() == 1 && phrase.role != null) {
            found.identities().getFirst().noteGender(phrase.role.gender(), false);
        }
        return found;
    }

    /** <i>the prime minister</i>: of the country whose bodies are called so too, of the reader's, of the one that the text is about. */
    private String countryOfBareOffice(Phrase phrase) {
        boolean determined = phrase.isDetermined() && phrase.role != null && !RoleFamilies.isVague(phrase.role.role());
        if (determined && !state.settledCountry.isEmpty()) {
            return state.settledCountry;
        }
        String home = bodies.homeCountry(phrase);
        return home.isEmpty() && determined ? state.mainCountry() : home;
    }

    private Resolution state(Phrase phrase) {
        if (phrase.kind == PhraseKind.METONYM && phrase.countries.contains(SEAT_OF_EUROPE)) {
            Optional<Organization> union = state.base.organization(EUROPE);
            if (union.isPresent() && !state.namesCountry(SEAT_OF_EUROPE)) {
                return Resolution.of(state.cast.organization(union.get()), "metonym");
            }
        }
        List<Identity> states = new ArrayList<>(1);
        phrase.countries.forEach(country -> states.add(state.cast.state(country)));
        String rule = phrase.kind == PhraseKind.STATE || phrase.kind == PhraseKind.NAME
                ? "gazetteer"
                : phrase.kind.name().toLowerCase(Locale.ROOT);
        return new Resolution(states, phrase.compound ? "compound" : rule);
    }

    private Resolution pronoun(Phrase phrase, int sentence) {
        WordClass wordClass = phrase.pronoun;
        if (wordClass == null) {
            return Resolution.NOBODY;
        }
        return phrase.oblique
                ? references.oblique(wordClass, sentence)
                : references.pronoun(wordClass, phrase.plural, sentence);
    }

    /** The countries that a role phrase is about: those it names, those of its scope, that of its possessor. */
    private List<String> countries(Phrase phrase, int sentence) {
        if (!phrase.countries.isEmpty()) {
            return phrase.countries;
        }
        List<String> countries = new ArrayList<>(2);
        if (phrase.scope != null) {
            resolve(phrase.scope, sentence).identities().forEach(owner -> addCountry(owner, countries));
        } else if (phrase.pronoun != null && !phrase.isCounterpart()) {
            references
                    .pronoun(phrase.pronoun, false, sentence)
                    .identities()
                    .forEach(owner -> addCountry(owner, countries));
        }
        if (countries.isEmpty()
                && phrase.scope == null
                && phrase.role != null
                && !phrase.role.country().isEmpty()) {
            countries.add(phrase.role.country());
        }
        return countries;
    }

    private static void addCountry(Identity identity, List<String> countries) {
        if (!identity.country.isEmpty() && !countries.contains(identity.country)) {
            countries.add(identity.country);
        }
    }

    private @Nullable Identity scope(Phrase phrase, int sentence) {
        Phrase scope = phrase.scope;
        if (scope == null || scope.kind == PhraseKind.COUNTRY_NOUN || scope.kind == PhraseKind.PAIR) {
            return null;
        }
        List<Identity> identities = resolve(scope, sentence).identities();
        return identities.size() == 1 ? identities.getFirst() : null;
    }

    /** The first country that a phrase or its scope names, empty where there is none. */
    static String firstCountry(Phrase phrase) {
        if (!phrase.countries.isEmpty()) {
            return phrase.countries.getFirst();
        }
        Phrase scope = phrase.scope;
        if (scope == null) {
            return "";
        }
        for (Organization organization : scope.organizations) {
            if (!organization.country().isEmpty()) {
                return organization.country();
            }
        }
        return firstCountry(scope);
    }
}

package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.extract.knowledge.LanguageKnowledge;
import org.depesche.extract.knowledge.Organization;
import org.depesche.extract.knowledge.WordClass;
import org.depesche.extract.morphology.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Resolves the phrases of one document: full names first, then everything in reading order. */
final class DocumentResolver {
    private final DocumentState state;
    private final NameResolver names;
    private final RoleResolver roles;
    private final ReferenceResolver references;
    private final List<Scan> scans = new ArrayList<>();
    private final List<List<Phrase>> phrases = new ArrayList<>();
    private final Map<Phrase, Identity> fullNames = new HashMap<>();

    DocumentResolver(DocumentState state, LanguageKnowledge language, List<TaggedSentence> sentences) {
        this.state = state;
        this.names = new NameResolver(state, language.inflection());
        this.roles = new RoleResolver(state);
        this.references = new ReferenceResolver(state);
        for (TaggedSentence sentence : sentences) {
            Scan scan = new Scan(state.base, language, sentence);
            scans.add(scan);
            phrases.add(new PhraseParser(scan).parse());
        }
    }

    /** Collects who is named in full anywhere in the document, and which countries it is about. */
    void collectNames() {
        for (List<Phrase> sentence : phrases) {
            for (Phrase phrase : sentence) {
                phrase.countries.forEach(state::countCountry);
            }
        }
        for (List<Phrase> sentence : phrases) {
            for (Phrase phrase : sentence) {
                collectName(phrase);
            }
        }
    }

    private void collectName(Phrase phrase) {
        PersonName name = phrase.name;
        if (name == null) {
            return;
        }
        Identity identity = names.fullName(phrase, name, firstCountry(phrase));
        if (identity != null) {
            fullNames.put(phrase, identity);
            learn(identity, phrase, name);
        }
    }

    private static String firstCountry(Phrase phrase) {
        return phrase.countries.isEmpty() ? scopeCountry(phrase) : phrase.countries.getFirst();
    }

    private static String scopeCountry(Phrase phrase) {
        Phrase scope = phrase.scope;
        if (scope == null) {
            return "";
        }
        if (!scope.countries.isEmpty()) {
            return scope.countries.getFirst();
        }
        for (Organization organization : scope.organizations) {
            if (!organization.country().isEmpty()) {
                return organization.country();
            }
        }
        return scopeCountry(scope);
    }

    private static void learn(Identity identity, Phrase phrase, PersonName name) {
        identity.alias(name.text());
        if (phrase.role != null) {
            if (!phrase.former && !phrase.deputy) {
                identity.addRole(phrase.role.role());
            }
            identity.noteGender(phrase.role.gender(), false);
        }
    }

    /** Resolves the phrases of sentence {@code index}; sentences must come in order. */
    List<SentenceMention> resolve(int index) {
        Scan scan = scans.get(index);
        List<SentenceMention> mentions = new ArrayList<>();
        for (Phrase phrase : phrases.get(index)) {
            Resolution resolution = resolve(phrase, index);
            if (resolution.isEmpty()) {
                continue;
            }
            note(phrase, resolution, index);
            boolean place = phrase.local && (phrase.kind == PhraseKind.STATE || phrase.kind == PhraseKind.METONYM);
            if (!place) {
                int first = scan.part(phrase.first).token();
                int end = scan.part(phrase.end - 1).token() + 1;
                int head = Math.clamp(scan.part(phrase.head).token(), first, end - 1);
                mentions.add(new SentenceMention(first, end, head, resolution));
            }
        }
        return mentions;
    }

    private void note(Phrase phrase, Resolution resolution, int sentence) {
        boolean strong = phrase.kind != PhraseKind.ADJECTIVE && phrase.kind != PhraseKind.POSSESSIVE;
        state.discourse.add(new Discourse.Mentioned(
                sentence, phrase.first, resolution.identities(), phrase.subject && strong, strong));
    }

    private Resolution resolve(Phrase phrase, int sentence) {
        return switch (phrase.kind) {
            case NAME -> name(phrase, sentence);
            case ROLE -> roles.person(phrase, countries(phrase, sentence), scope(phrase, sentence));
            case GROUP -> group(phrase, sentence);
            case INSTITUTION -> institution(phrase, sentence);
            case ORGANIZATION -> organization(phrase);
            case STATE, METONYM, DEMONYM, ADJECTIVE -> state(phrase);
            case COUNTRY_NOUN -> references.country(sentence);
            case PAIR -> references.pair(sentence);
            case PRONOUN, POSSESSIVE -> pronoun(phrase, sentence);
        };
    }

    private Resolution name(Phrase phrase, int sentence) {
        PersonName name = phrase.name;
        if (name == null) {
            return Resolution.NOBODY;
        }
        Identity identity = fullNames.get(phrase);
        String rule = identity == null ? "surname" : identity.known ? "gazetteer" : "name";
        if (identity == null) {
            if (phrase.countries.isEmpty() && phrase.scope != null) {
                countries(phrase, sentence).forEach(phrase::addCountry);
            }
            identity = names.shortName(phrase, name, firstCountry(phrase));
        }
        if (identity == null) {
            return Resolution.NOBODY;
        }
        learn(identity, phrase, name);
        return Resolution.of(identity, rule);
    }

    private Resolution state(Phrase phrase) {
        List<Identity> states = new ArrayList<>(1);
        phrase.countries.forEach(country -> states.add(state.cast.state(country)));
        String rule = phrase.compound ? "compound" : phrase.kind.name().toLowerCase(java.util.Locale.ROOT);
        return new Resolution(states, phrase.kind == PhraseKind.STATE && !phrase.compound ? "gazetteer" : rule);
    }

    private Resolution organization(Phrase phrase) {
        if (phrase.organizations.isEmpty()) {
            String country = firstCountry(phrase);
            Identity unknown =
                    state.cast.unnamed(phrase.label, country, ActorKind.ORGANIZATION, NameResolver.sectors(phrase));
            return Resolution.of(unknown, "name");
        }
        Identity identity = state.cast.organization(chosen(phrase));
        identity.alias(phrase.label);
        return Resolution.of(identity, phrase.compound ? "compound" : "gazetteer");
    }

    /** Of several organisations of one name that of the country in the phrase, else of a country of the document. */
    private Organization chosen(Phrase phrase) {
        for (Organization organization : phrase.organizations) {
            if (phrase.countries.contains(organization.country())) {
                return organization;
            }
        }
        for (Organization organization : phrase.organizations) {
            if (state.mentionsCountry(organization.country())) {
                return organization;
            }
        }
        return phrase.organizations.getFirst();
    }

    private Resolution group(Phrase phrase, int sentence) {
        if (phrase.role == null) {
            return Resolution.NOBODY;
        }
        List<Identity> groups = new ArrayList<>(1);
        for (String country : countries(phrase, sentence)) {
            groups.add(roles.group(phrase.role, country));
        }
        if (groups.isEmpty()) {
            groups.add(roles.group(phrase.role, ""));
        }
        return new Resolution(groups, "group");
    }

    private Resolution institution(Phrase phrase, int sentence) {
        if (phrase.role == null) {
            return Resolution.NOBODY;
        }
        List<String> countries = countries(phrase, sentence);
        if (countries.isEmpty()) {
            return Resolution.NOBODY;
        }
        List<Identity> bodies = new ArrayList<>(1);
        for (String country : countries) {
            bodies.add(roles.institution(phrase.role, country).alias(phrase.label));
        }
        return new Resolution(bodies, "institution");
    }

    private Resolution pronoun(Phrase phrase, int sentence) {
        WordClass wordClass = phrase.pronoun;
        return wordClass == null ? Resolution.NOBODY : references.pronoun(wordClass, phrase.plural, sentence);
    }

    /** The countries that a role phrase is about: those it names, those of its scope, that of its possessor. */
    private List<String> countries(Phrase phrase, int sentence) {
        if (!phrase.countries.isEmpty()) {
            return phrase.countries;
        }
        List<String> countries = new ArrayList<>(2);
        Phrase scope = phrase.scope;
        if (scope != null) {
            for (Identity identity : resolve(scope, sentence).identities()) {
                addCountry(identity, countries);
            }
        } else if (phrase.pronoun != null) {
            references
                    .pronoun(phrase.pronoun, false, sentence)
                    .identities()
                    .forEach(owner -> addCountry(owner, countries));
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
}

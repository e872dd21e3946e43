package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.knowledge.LanguageKnowledge;
import org.depesche.extract.knowledge.Organization;
import org.depesche.extract.knowledge.RoleWord;
import org.depesche.extract.knowledge.WordClass;
import org.jspecify.annotations.Nullable;

/** Resolves organisations, bodies of states and groups of people. */
final class BodyResolver {
    /** Groups that are at home where they are, so that the place of the sentence gives their country. */
    private static final Set<String> AT_HOME = Set.of(
            "protesters",
            "police",
            "farmers",
            "citizens",
            "students",
            "workers",
            "opposition",
            "lawmakers",
            "activists",
            "journalists",
            "doctors",
            "prisoners",
            "criminals",
            "rebels",
            "militia",
            "settlers",
            "lawmaker",
            "prosecutor",
            "court",
            "judge",
            "civilians",
            "religious-people",
            "lawyers");

    /** Bodies that are called by their kind alone once it is clear of which country. */
    private static final Set<String> LATER_BARE = Set.of(
            "ministry",
            "government",
            "army",
            "military",
            "parliament",
            "police",
            "navy",
            "air-force",
            "central-bank",
            "intelligence-service",
            "foreign-ministry",
            "defence-ministry",
            "interior-ministry",
            "finance-ministry",
            "court",
            "coast-guard",
            "media",
            "prosecutor",
            "border-guard",
            "embassy",
            "opposition");

    /** Bodies that stand without an article in languages that have one. */
    private static final Set<String> USUALLY_BARE = Set.of("parliament", "police", "media");

    /** Kinds of bodies of which a state has many, so that the words of the text tell them apart. */
    private static final Set<String> MANY = Set.of("ministry", "court", "company", "party", "church", "union");

    /** Bodies that mean nobody in politics, or things like <i>Kampfjets</i>, unless it is said whose they are. */
    private static final Set<String> NEVER_ALONE = Set.of(
            "company",
            "media",
            "air-force",
            "navy",
            "church",
            "business-leader",
            "experts",
            "academics",
            "spokesperson",
            "role",
            "adviser");

    private final DocumentState state;
    private final RoleResolver roles;
    private final LanguageKnowledge language;

    BodyResolver(DocumentState state, RoleResolver roles, LanguageKnowledge language) {
        this.state = state;
        this.roles = roles;
        this.language = language;
    }

    Resolution organization(Phrase phrase) {
        if (phrase.organizations.isEmpty()) {
            String country = PhraseResolver.firstCountry(phrase);
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

    /** Unnamed people: of the countries that the phrase names, else of the organisation, of where they are, or of none. */
    Resolution group(Phrase phrase, List<String> countries, @Nullable Identity scope) {
        RoleWord word = phrase.role;
        if (word == null) {
            return Resolution.NOBODY;
        }
        if (scope != null && scope.kind == ActorKind.ORGANIZATION && countries.size() < 2) {
            return Resolution.of(scope, "members");
        }
        List<Identity> groups = new ArrayList<>(1);
        countries.forEach(country -> groups.add(roles.group(word, country)));
        if (groups.isEmpty()) {
            groups.add(unowned(phrase, word));
        }
        groups.forEach(group -> group.alias(phrase.words));
        return new Resolution(groups, "group");
    }

    private Identity unowned(Phrase phrase, RoleWord word) {
        String name = roles.group(word, "").displayName;
        Optional<Identity> same = phrase.indefinite
                ? Optional.empty()
                : state.discourse.last(
                        identity -> identity.kind == ActorKind.GROUP && identity.displayName.endsWith(name));
        boolean atHome = AT_HOME.contains(word.role())
                || phrase.isDetermined() && !phrase.plural && LATER_BARE.contains(word.role());
        if (same.isPresent() && (phrase.definite || !atHome)) {
            return same.get();
        }
        String place = atHome ? placeCountry() : "";
        return same.isPresent() && place.isEmpty() ? same.get() : roles.group(word, place);
    }

    private String placeCountry() {
        return state.placeCountries.isEmpty() ? state.mainCountry() : state.placeCountries.getFirst();
    }

    /** A body named by its kind. */
    Resolution institution(Phrase phrase, List<String> countries, @Nullable Identity scope, int sentence) {
        RoleWord word = phrase.role;
        if (word == null) {
            return Resolution.NOBODY;
        }
        if (countries.isEmpty() && scope != null && scope.kind != ActorKind.PERSON) {
            return Resolution.of(ofOrganization(phrase, word, scope), "institution");
        }
        if (countries.isEmpty() && phrase.definite && word.sectors().contains("IGO")) { // the bloc, the alliance
            return state.cast
                    .alliance()
                    .map(body -> Resolution.of(body, "back-reference"))
                    .orElse(Resolution.NOBODY);
        }
        List<String> owners = countries.isEmpty() ? context(phrase, word, sentence) : countries;
        List<Identity> bodies = new ArrayList<>(1);
        owners.forEach(country -> bodies.add(body(phrase, word, country)));
        if (bodies.isEmpty() && (phrase.isDetermined() || USUALLY_BARE.contains(word.role()))) {
            Optional<Identity> last = last(word);
            if (last.isPresent()) {
                return Resolution.of(last.get(), "back-reference");
            }
        }
        if (bodies.isEmpty() && !NEVER_ALONE.contains(word.role())) {
            bodies.add(alone(phrase, word));
        }
        return bodies.isEmpty() ? Resolution.NOBODY : new Resolution(bodies, "institution");
    }

    /** <i>the minister</i>, <i>a former president</i>: of the country that the document is about, or of none that is known. */
    Resolution alone(Phrase phrase) {
        RoleWord word = phrase.role;
        if (word == null || NEVER_ALONE.contains(word.role())) {
            return Resolution.NOBODY;
        }
        Optional<Organization> nations = word.role().equals("secretary-general")
                ? state.base.organizationNamed("United Nations")
                : Optional.empty();
        if (nations.isPresent()) {
            return roles.person(phrase, List.of(), state.cast.organization(nations.get()), 0);
        }
        String country = placeCountry();
        Resolution found = country.isEmpty() || phrase.indefinite
                ? Resolution.NOBODY
                : roles.person(phrase, List.of(country), null, 0);
        return found.isEmpty()
                ? Resolution.of(roles.stranger(phrase, word, country).alias(phrase.words), "role")
                : found;
    }

    /** <i>the opposition</i>, <i>a court</i>: a body of the country that the document is about, or of none that is known. */
    private Identity alone(Phrase phrase, RoleWord word) {
        Optional<Organization> council = word.role().equals("security-council")
                ? state.base.organizationNamed("United Nations Security Council")
                : Optional.empty();
        if (council.isPresent()) {
            return state.cast.organization(council.get());
        }
        String country = placeCountry();
        return country.isEmpty()
                ? state.cast.unnamed(phrase.words, "", ActorKind.ORGANIZATION, word.sectors())
                : body(phrase, word, country);
    }

    /** <i>the Security Council of the UN</i>. */
    private Identity ofOrganization(Phrase phrase, RoleWord word, Identity scope) {
        String name = scope.displayName + " " + RoleResolver.title(word.role());
        return state.base
                .organizationNamed(name)
                .map(state.cast::organization)
                .orElseGet(() -> state.cast
                        .unnamed(name, scope.country, ActorKind.ORGANIZATION, word.sectors())
                        .alias(phrase.label));
    }

    /** Whose body it is when the phrase does not say. */
    private List<String> context(Phrase phrase, RoleWord word, int sentence) {
        if (!phrase.isDetermined() && !USUALLY_BARE.contains(word.role())
                || !LATER_BARE.contains(word.role())
                || last(word).isPresent()) {
            return List.of();
        }
        if (word.role().equals("media")) {
            return phrase.words.isEmpty() ? List.of() : mediaCountry(sentence);
        }
        String country = state.placeCountries.isEmpty() ? "" : state.placeCountries.getFirst();
        if (country.isEmpty()) {
            country = state.discourse
                    .antecedent(sentence, identity -> !identity.country.isEmpty() && !identity.sectors.contains("JRN"))
                    .map(identity -> identity.country)
                    .orElse("");
        }
        country = country.isEmpty() ? state.mainCountry() : country;
        country = country.isEmpty() ? homeCountry(phrase) : country;
        state.settledCountry = country;
        return country.isEmpty() ? List.of() : List.of(country);
    }

    /** State media without a country are those of the actor of the sentence, else of the country that the document is most about. */
    private List<String> mediaCountry(int sentence) {
        Optional<String> actor = state.discourse
                .antecedent(sentence, identity -> !identity.country.isEmpty())
                .map(identity -> identity.country);
        String country = actor.orElseGet(state::firstCountry);
        return country.isEmpty() ? List.of() : List.of(country);
    }

    /** The country where a language is at home, for offices and bodies that a text of it need not explain. */
    String homeCountry(Phrase phrase) {
        String home = language.homeCountry();
        boolean prefixed = language.hasFunctions(WordClass.HOME_PREFIX);
        RoleWord word = phrase.role;
        if (home.isEmpty() || prefixed || word == null || RoleFamilies.isVague(word.role())) {
            return "";
        }
        int others = state.countryCounts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(home))
                .mapToInt(java.util.Map.Entry::getValue)
                .max()
                .orElse(0);
        return others <= state.countryCounts.getOrDefault(home, 0) + 2 ? home : "";
    }

    /** <i>das Ministerium</i>: the last body of that kind. */
    private Optional<Identity> last(RoleWord word) {
        String label = RoleResolver.title(word.role()).toLowerCase(Locale.ROOT);
        String kind = label.substring(label.lastIndexOf(' ') + 1);
        return state.discourse.last(identity -> identity.kind == ActorKind.ORGANIZATION
                && identity.displayName.toLowerCase(Locale.ROOT).contains(kind));
    }

    private Identity body(Phrase phrase, RoleWord word, String country) {
        String label = RoleResolver.title(word.role());
        String name = state.base.adjective(country) + (word.role().equals("media") ? " state media" : " " + label);
        Optional<Organization> known = state.base.organizationNamed(name);
        if (known.isPresent()) {
            return state.cast.organization(known.get()).alias(phrase.label);
        }
        if (MANY.contains(word.role())) {
            return state.cast
                    .unnamed(
                            state.base.adjective(country) + " " + phrase.words,
                            country,
                            ActorKind.ORGANIZATION,
                            word.sectors())
                    .alias(phrase.words)
                    .alias(phrase.label);
        }
        return state.cast
                .unnamed(name, country, ActorKind.ORGANIZATION, word.sectors())
                .alias(label + " of " + roles.countryName(country))
                .alias(phrase.label);
    }
}

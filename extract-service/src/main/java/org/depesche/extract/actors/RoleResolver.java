package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depesche.extract.knowledge.Office;
import org.depesche.extract.knowledge.Organization;
import org.depesche.extract.knowledge.Person;
import org.depesche.extract.knowledge.RoleWord;
import org.jspecify.annotations.Nullable;

/** Finds out who a role without a name means, and which body or group a phrase names. */
final class RoleResolver {
    private final DocumentState state;

    RoleResolver(DocumentState state) {
        this.state = state;
    }

    /**
     * Who holds the role.
     *
     * @param phrase a phrase with a role
     * @param countries whom the role is of
     * @param scope body that it belongs to
     * @param sentence index of the sentence
     */
    Resolution person(Phrase phrase, List<String> countries, @Nullable Identity scope, int sentence) {
        RoleWord word = phrase.role;
        if (word == null) {
            return Resolution.NOBODY;
        }
        List<Identity> found = new ArrayList<>();
        if (phrase.plural && scope != null && scope.kind == ActorKind.ORGANIZATION && countries.size() < 2) {
            return Resolution.of(scope, "members");
        }
        if (word.role().equals("counterpart") && !countries.isEmpty()) {
            return counterpart(word, countries.getFirst(), sentence);
        }
        if (phrase.plural || countries.size() > 1) {
            for (String country : countries) {
                boolean holders = countries.size() > 1 && !RoleFamilies.isVague(word.role());
                Identity holder = holders ? holder(phrase, word, country, null) : null;
                found.add(holder != null ? holder : group(word, country));
            }
            return new Resolution(found, found.stream().allMatch(Identity::isPerson) ? "role" : "group");
        }
        String country = countries.isEmpty() ? scope == null ? "" : scope.country : countries.getFirst();
        Identity holder = holder(phrase, word, country, scope);
        if (holder == null && word.role().endsWith("spokesperson") && scope != null) {
            return Resolution.of(scope, "spokesperson");
        }
        if (holder == null && (!country.isEmpty() || scope != null)) {
            holder = unnamed(phrase, word, country, scope);
        }
        return holder == null ? Resolution.NOBODY : Resolution.of(holder, "role");
    }

    /** <i>his Chinese counterpart</i>: who holds in that country what the other holds in his. */
    private Resolution counterpart(RoleWord word, String country, int sentence) {
        Optional<Identity> other = state.discourse.antecedent(
                sentence, identity -> identity.isPerson() && !identity.country.equals(country));
        if (other.isEmpty()) {
            return Resolution.NOBODY;
        }
        List<String> roles = officesOf(other.get());
        for (String role : roles) {
            Identity holder = state.published.isEmpty() ? null : office(role, country);
            if (holder != null) {
                return Resolution.of(holder, "counterpart");
            }
        }
        String label = title(roles.isEmpty() ? word.role() : roles.getFirst());
        return Resolution.of(
                state.cast.unnamed(label + " of " + countryName(country), country, ActorKind.PERSON, word.sectors()),
                "counterpart");
    }

    /** The offices that the document gives the person, and those that he is known to hold. */
    private List<String> officesOf(Identity identity) {
        List<String> roles = new ArrayList<>(identity.roles());
        Person person = identity.person;
        if (person != null && state.published.isPresent()) {
            for (Office office : person.offices()) {
                if (office.heldOn(state.published.get())) {
                    roles.add(office.role());
                }
            }
        }
        roles.removeIf(RoleFamilies::isVague);
        return roles;
    }

    private @Nullable Identity holder(Phrase phrase, RoleWord word, String country, @Nullable Identity scope) {
        if (phrase.indefinite || phrase.deputy) {
            return null;
        }
        String role = scope == null ? word.role() : RoleFamilies.within(word.role(), body(phrase));
        Identity inDocument = ofDocument(role, country, scope);
        if (inDocument != null || phrase.former || RoleFamilies.isVague(role) || state.published.isEmpty()) {
            return inDocument;
        }
        if (scope != null && scope.known && scope.kind == ActorKind.ORGANIZATION) {
            Identity head = head(role, scope.id);
            if (head != null || role.equals(word.role())) {
                return head;
            }
        }
        return country.isEmpty() ? null : office(role, country);
    }

    private static String body(Phrase phrase) {
        Phrase scope = phrase.scope;
        if (scope == null) {
            return "";
        }
        if (scope.role != null) {
            return scope.role.role();
        }
        for (Organization organization : scope.organizations) {
            String name = organization.name().toLowerCase(Locale.ROOT);
            for (String body : List.of(
                    "security council", "foreign ministry", "defence ministry", "intelligence service", "parliament")) {
                if (name.contains(body)) {
                    return body.replace(' ', '-');
                }
            }
        }
        return "";
    }

    private @Nullable Identity ofDocument(String role, String country, @Nullable Identity scope) {
        List<Identity> fitting = new ArrayList<>();
        for (Identity person : state.cast.persons()) {
            if (person.country.equals(country) || country.isEmpty() && scope == null) {
                if (holds(person, role)) {
                    fitting.add(person);
                }
            }
        }
        if (fitting.isEmpty() && !country.isEmpty()) {
            return null;
        }
        if (fitting.isEmpty()) {
            fitting.addAll(formerHolders(role));
        }
        if (fitting.isEmpty()) {
            return null;
        }
        return state.discourse.last(fitting::contains).orElse(fitting.getFirst());
    }

    /** Persons of the document who held the role at any time, if all are one. */
    private List<Identity> formerHolders(String role) {
        List<Identity> found = new ArrayList<>(1);
        for (Identity person : state.cast.persons()) {
            if (person.person != null
                    && person.person.offices().stream()
                            .anyMatch(office -> office.role().equals(role))) {
                found.add(person);
            }
        }
        return found.size() == 1 ? found : List.of();
    }

    private boolean holds(Identity person, String role) {
        for (String held : person.roles()) {
            if (RoleFamilies.covers(role, held)) {
                return true;
            }
        }
        if (person.person == null || state.published.isEmpty()) {
            return false;
        }
        for (Office office : person.person.offices()) {
            if (office.heldOn(state.published.get()) && RoleFamilies.covers(role, office.role())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Identity head(String role, String organization) {
        List<String> offices = new ArrayList<>(List.of(role));
        if (RoleFamilies.covers("leader", role)) {
            offices.addAll(List.of("chair", "secretary-general", "party-leader", "rebel-leader", "religious-leader"));
        }
        for (String office : offices) {
            Identity holder = office(office, organization);
            if (holder != null) {
                return holder;
            }
        }
        return null;
    }

    private @Nullable Identity office(String role, String scope) {
        for (String office : RoleFamilies.offices(role, scope)) {
            List<Person> holders = state.base.persons().holders(office, scope, state.published.orElseThrow());
            if (!holders.isEmpty()) {
                return state.cast.person(holders.getFirst());
            }
        }
        return null;
    }

    private Identity unnamed(Phrase phrase, RoleWord word, String country, @Nullable Identity scope) {
        String label = title(word.role());
        label = phrase.deputy && !label.startsWith("Deputy") ? "Deputy " + label : label;
        label = phrase.former ? "Former " + label : label;
        String owner = scope != null ? scope.displayName : countryName(country);
        Identity holder = state.cast.unnamed(label + " of " + owner, country, ActorKind.PERSON, word.sectors());
        if (!phrase.former && !phrase.deputy && scope == null) {
            holder.addRole(word.role());
        }
        return holder;
    }

    /** Somebody of whom only the office is told. */
    Identity stranger(Phrase phrase, RoleWord word, String country) {
        String label = title(word.role()) + (country.isEmpty() ? "" : " of " + countryName(country));
        return phrase.plural
                ? group(word, country)
                : state.cast.unnamed(label, country, ActorKind.PERSON, word.sectors());
    }

    /** Unnamed people of a country. */
    Identity group(RoleWord word, String country) {
        String plural = plural(word);
        String name = country.isEmpty() ? plural : state.base.adjective(country) + " " + plural;
        return state.cast.unnamed(name, country, ActorKind.GROUP, word.sectors());
    }

    private static String plural(RoleWord word) {
        String label = word.role().replace('-', ' ');
        boolean soldiers = label.endsWith("er");
        boolean singular = soldiers
                || word.kind() == org.depesche.extract.knowledge.RoleKind.PERSON
                        && !label.endsWith("s")
                        && !label.equals("police");
        return singular ? label + "s" : label;
    }

    String countryName(String country) {
        return state.base.country(country).map(found -> found.name()).orElse(country);
    }

    static String title(String role) {
        StringBuilder title = new StringBuilder(role.length());
        for (int i = 0; i < role.length(); i++) {
            char c = role.charAt(i);
            boolean first = i == 0 || role.charAt(i - 1) == '-';
            title.append(c == '-' ? ' ' : first ? Character.toUpperCase(c) : c);
        }
        return title.toString().replace(" Of ", " of ");
    }
}

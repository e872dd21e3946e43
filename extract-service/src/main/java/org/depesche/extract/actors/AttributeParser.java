package org.depesche.extract.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depesche.extract.knowledge.LanguageKnowledge;
import org.depesche.extract.knowledge.RoleWord;
import org.depesche.extract.knowledge.Sense;
import org.depesche.extract.knowledge.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;

/** Reads what stands before the name or the complement of a role phrase: determiner, attributes and the role word itself. */
final class AttributeParser {
    private static final int LONGEST = 14;
    private static final int SHORTEST_COMPOUND = 6;

    private final Scan scan;
    private final boolean bareModifiers;

    AttributeParser(Scan scan) {
        this.scan = scan;
        this.bareModifiers = scan.language().inflection().genitive().isEmpty();
    }

    /** Reads the attributes from {@code i} on into {@code phrase} and gives the index after them. */
    int read(Phrase phrase, int i) {
        int p = i;
        while (p < scan.size() && p - i < LONGEST) {
            int next = startsRole(p) ? -1 : attribute(phrase, i, p);
            if (next < 0) {
                break;
            }
            p = next;
        }
        return p;
    }

    private boolean startsRole(int p) {
        return scan.roles(p).stream().anyMatch(hit -> hit.sense() instanceof Sense.Role && !swallowed(hit));
    }

    /** Whether a longer name begins where the role word does. */
    private boolean swallowed(Hit role) {
        List<Hit> names = scan.names(role.first());
        return !names.isEmpty() && names.getFirst().end() > role.end();
    }

    private int attribute(Phrase phrase, int first, int p) {
        if (p == first) {
            int end = determiner(phrase, p);
            if (end > 0) {
                return end;
            }
        }
        if (scan.part(p).isPunctuation()) {
            return joins(phrase, p) ? p + 1 : -1;
        }
        int end = owner(phrase, p);
        if (end < 0 && startsName(p)) {
            return -1;
        }
        if (end < 0) {
            end = title(phrase, p);
        }
        return end < 0 ? modifier(phrase, p) : end;
    }

    /** Whether the name of an organisation begins here that is more than a word long. */
    private boolean startsName(int p) {
        return scan.name(p, Sense.OrganizationName.class)
                .filter(hit -> hit.end() > p + 1)
                .isPresent();
    }

    private int determiner(Phrase phrase, int p) {
        for (WordClass wordClass : WordClass.values()) {
            int end = scan.end(p, wordClass);
            if (end < 0) {
                continue;
            }
            switch (wordClass) {
                case DEFINITE -> {
                    phrase.definite = true;
                    boolean fused = scan.has(p, WordClass.PREPOSITION)
                            || scan.has(p, WordClass.LOCAL)
                            || scan.has(p, WordClass.OF);
                    phrase.first = fused ? end : p;
                }
                case INDEFINITE -> phrase.indefinite = true;
                case DEMONSTRATIVE -> {
                    phrase.definite = true;
                    phrase.demonstrative = true;
                }
                case POSSESSIVE_MASCULINE,
                        POSSESSIVE_FEMININE,
                        POSSESSIVE_PLURAL,
                        POSSESSIVE_FEMININE_OR_PLURAL,
                        POSSESSIVE_MASCULINE_OR_NEUTER,
                        POSSESSIVE_REFLEXIVE,
                        POSSESSIVE_NEUTER -> phrase.pronoun = wordClass;
                default -> {
                    continue;
                }
            }
            return end;
        }
        return -1;
    }

    /** A comma or <i>und</i> between two country adjectives. */
    private boolean joins(Phrase phrase, int p) {
        return !phrase.countries.isEmpty()
                && p + 1 < scan.size()
                && (scan.is(p, ",") || scan.has(p, WordClass.CONJUNCTION))
                && scan.name(p + 1, Sense.CountryAdjective.class).isPresent()
                && scan.name(p - 1, Sense.CountryAdjective.class).isPresent();
    }

    /** A country adjective, or the genitive or first part of a compound that names country or organisation. */
    private int owner(Phrase phrase, int p) {
        if (joins(phrase, p)) {
            return p + 1;
        }
        List<Hit> hits = scan.names(p);
        int longest = hits.isEmpty() ? 0 : hits.getFirst().end();
        for (Hit hit : hits) {
            if (hit.end() < longest) {
                return -1;
            }
            int end = owner(phrase, hit);
            if (end > 0) {
                return end;
            }
        }
        return -1;
    }

    private int owner(Phrase phrase, Hit hit) {
        switch (hit.sense()) {
            case Sense.CountryAdjective adjective ->
                phrase.addCountry(adjective.country().iso3());
            case Sense.CountryName name
            when modifies(hit) -> phrase.addCountry(name.country().iso3());
            case Sense.Metonym name
            when modifies(hit) -> phrase.addCountry(name.country().iso3());
            case Sense.TerritoryName name
            when modifies(hit) && !name.territory().iso3().isEmpty() ->
                phrase.addCountry(name.territory().iso3());
            case Sense.OrganizationName ignored when modifies(hit) -> phrase.scope = organization(hit);
            default -> {
                return -1;
            }
        }
        phrase.genitive |= !(hit.sense() instanceof Sense.CountryAdjective);
        return scan.has(hit.end(), WordClass.POSSESSIVE_REFLEXIVE) ? hit.end() + 1 : hit.end();
    }

    private Phrase organization(Hit hit) {
        Phrase owner = new Phrase(hit.first());
        owner.kind = PhraseKind.ORGANIZATION;
        owner.organizations = scan.organizations(hit.first(), hit.end());
        owner.end = hit.end();
        return owner;
    }

    private boolean modifies(Hit hit) {
        if (hit.end() >= scan.size() || scan.part(hit.end()).isPunctuation()) {
            return false;
        }
        return hit.inflected()
                || bareModifiers
                || scan.part(hit.end()).hyphenated()
                || scan.has(hit.end(), WordClass.POSSESSIVE_REFLEXIVE);
    }

    private int title(Phrase phrase, int p) {
        for (Hit hit : scan.roles(p)) {
            if (hit.sense() instanceof Sense.Title) {
                phrase.title = true;
                return scan.is(hit.end(), ".") ? hit.end() + 1 : hit.end();
            }
        }
        return -1;
    }

    private int modifier(Phrase phrase, int p) {
        int end = scan.end(p, WordClass.FORMER);
        if (end > 0) {
            phrase.former = true;
            return end;
        }
        end = scan.end(p, WordClass.DEPUTY);
        if (end > 0) {
            phrase.deputy = true;
            return end;
        }
        end = scan.end(p, WordClass.MODIFIER);
        if (end > 0) {
            return end;
        }
        Part part = scan.part(p);
        boolean adjective =
                part.pos() == Pos.ADJ && !(p == phrase.first && scan.word(p).has(Feature.FINITE));
        if (adjective || part.pos() == Pos.NUM) {
            return p + 1;
        }
        return hyphenatedModifier(phrase, p);
    }

    /** <i>Sicherheitsrats-Sekretär</i>: a word before the hyphen of a role word. */
    private int hyphenatedModifier(Phrase phrase, int p) {
        boolean joined = p + 1 < scan.size() && scan.part(p + 1).hyphenated() && startsRole(p + 1);
        if (!joined) {
            return -1;
        }
        phrase.modifier = scan.part(p).lower();
        return p + 1;
    }

    /** Reads a role word or a compound that ends in one; the index after it, -1 where there is none. */
    int roleAt(Phrase phrase, int p) {
        int end = plainRoleAt(phrase, p);
        return end > 0 ? end : compoundAt(phrase, p);
    }

    /** Reads a role word of the dictionary. */
    int plainRoleAt(Phrase phrase, int p) {
        if (p >= scan.size() || scan.part(p).isPunctuation()) {
            return -1;
        }
        for (Hit hit : scan.roles(p)) {
            if (hit.sense() instanceof Sense.Role(RoleWord word) && !swallowed(hit) && isNoun(hit)) {
                readPrefix(phrase, hit);
                setRole(phrase, word, hit.end());
                return hit.end();
            }
        }
        return -1;
    }

    /** <i>arrested</i>, <i>military exercises</i>, <i>foreign agents bill</i>: a role word that is a verb, or before a noun that is none. */
    private boolean isNoun(Hit hit) {
        int last = scan.part(hit.end() - 1).possessive() ? hit.end() - 2 : hit.end() - 1;
        Pos pos = scan.part(last).pos();
        if (pos == Pos.VERB || pos == Pos.AUX || pos == Pos.ADV) {
            return hit.end() - hit.first() > 1 || hit.first() == 0;
        }
        if (!bareModifiers || last + 1 < hit.end() || hit.end() >= scan.size()) {
            return true;
        }
        Part next = scan.part(hit.end());
        return next.pos() != Pos.NOUN || next.isCapitalized() || startsRole(hit.end());
    }

    /** A role word of several parts, or a compound of the dictionary, may itself begin with a name: <i>US-Botschafter, Kremlchef</i>. */
    private void readPrefix(Phrase phrase, Hit role) {
        if (role.end() - role.first() > 1) {
            for (Hit hit : scan.names(role.first())) {
                if (hit.end() < role.end()) {
                    owner(phrase, new Hit(hit.first(), hit.end(), hit.sense(), true));
                }
            }
        } else if (!bareModifiers) {
            scan.language().compound(scan.part(role.first()).text()).ifPresent(compound -> {
                phrase.modifier = compound.modifier();
                readModifier(phrase, scan.part(role.first()).text());
            });
        }
    }

    private int compoundAt(Phrase phrase, int p) {
        if (p >= scan.size() || bareModifiers) {
            return -1;
        }
        Part part = scan.part(p);
        boolean noun = part.pos() == Pos.NOUN || part.pos() == Pos.PROPN || part.pos() == Pos.X;
        if (!noun || part.text().length() < SHORTEST_COMPOUND || !scan.names(p).isEmpty()) {
            return -1;
        }
        Optional<LanguageKnowledge.Compound> compound = scan.language().compound(part.text());
        if (compound.isEmpty()) {
            return -1;
        }
        phrase.modifier = compound.get().modifier();
        readModifier(phrase, part.text());
        setRole(phrase, compound.get().word(), scan.withPossessive(p + 1));
        return phrase.head + 1;
    }

    /** The first part of a compound may name a country, or say <i>former</i> or <i>deputy</i>. */
    private void readModifier(Phrase phrase, String word) {
        String first = word.substring(0, Math.min(phrase.modifier.length(), word.length()));
        String name = first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
        for (Sense sense : scan.lookUpName(name)) {
            switch (sense) {
                case Sense.CountryName(var country) -> phrase.addCountry(country.iso3());
                case Sense.Metonym(var country) -> phrase.addCountry(country.iso3());
                default -> {}
            }
        }
        if (scan.isFunction(phrase.modifier, WordClass.HOME_PREFIX) && phrase.countries.isEmpty()) {
            phrase.addCountry(scan.language().homeCountry());
        }
        if (scan.isFunction(phrase.modifier, WordClass.FORMER)) {
            phrase.former = true;
        }
        if (scan.isFunction(phrase.modifier, WordClass.DEPUTY)) {
            phrase.deputy = true;
        }
    }

    private String words(Phrase phrase, int end) {
        int first = phrase.head;
        while (first > phrase.first && isPlainWord(first - 1)) {
            first--;
        }
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= phrase.head && i < end; i++) {
            words.append(i == first ? "" : scan.part(i).hyphenated() ? "-" : " ")
                    .append(scan.part(i).text());
        }
        return words.toString();
    }

    private boolean isPlainWord(int i) {
        return scan.names(i).isEmpty()
                && !scan.part(i).isPunctuation()
                && !scan.part(i).possessive()
                && !scan.has(i, WordClass.DEFINITE)
                && !scan.has(i, WordClass.INDEFINITE)
                && !scan.has(i, WordClass.DEMONSTRATIVE)
                && !scan.has(i, WordClass.CONJUNCTION);
    }

    private void setRole(Phrase phrase, RoleWord word, int end) {
        phrase.role = word;
        phrase.head = scan.part(end - 1).possessive() ? end - 2 : end - 1;
        phrase.definite |= scan.word(phrase.head).has(Feature.DEFINITE);
        phrase.words = words(phrase, end);
        boolean plural = scan.word(phrase.head).has(Feature.PLURAL)
                && !scan.word(phrase.head).has(Feature.SINGULAR);
        phrase.plural = plural || phrase.countries.size() > 1;
    }
}

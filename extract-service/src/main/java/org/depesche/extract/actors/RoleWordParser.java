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

/** Reads role words: those of the dictionary and compounds that end in one. */
final class RoleWordParser {
    private static final int SHORTEST_COMPOUND = 6;

    private final Scan scan;
    private final OwnerParser owners;
    private final boolean bareModifiers;

    RoleWordParser(Scan scan, OwnerParser owners) {
        this.scan = scan;
        this.owners = owners;
        this.bareModifiers = scan.language().inflection().genitive().isEmpty();
    }

    /** Whether a role word of the dictionary begins at {@code p}. */
    boolean startsRole(int p) {
        return scan.roles(p).stream().anyMatch(hit -> hit.sense() instanceof Sense.Role && !swallowed(hit));
    }

    /** Whether a longer name begins where the role word does. */
    private boolean swallowed(Hit role) {
        List<Hit> names = scan.names(role.first());
        return !names.isEmpty() && names.getFirst().end() > role.end();
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
                    owners.take(phrase, new Hit(hit.first(), hit.end(), hit.sense(), true));
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

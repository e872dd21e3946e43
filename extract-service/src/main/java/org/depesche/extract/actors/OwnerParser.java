package org.depesche.extract.actors;

import java.util.List;
import org.depesche.extract.knowledge.Sense;
import org.depesche.extract.knowledge.WordClass;

/** Reads whose role it is where that stands before the role word: <i>russisch, Russlands, US-, Ukraina sin</i>. */
final class OwnerParser {
    private final Scan scan;
    private final boolean bareModifiers;

    OwnerParser(Scan scan) {
        this.scan = scan;
        this.bareModifiers = scan.language().inflection().genitive().isEmpty();
    }

    /** A comma or <i>und</i> between two country adjectives. */
    boolean joins(Phrase phrase, int p) {
        return !phrase.countries.isEmpty()
                && p + 1 < scan.size()
                && (scan.is(p, ",") || scan.has(p, WordClass.CONJUNCTION))
                && scan.name(p + 1, Sense.CountryAdjective.class).isPresent()
                && scan.name(p - 1, Sense.CountryAdjective.class).isPresent();
    }

    /** A country adjective, or the genitive or first part of a compound that names country or organisation. */
    int at(Phrase phrase, int p) {
        if (joins(phrase, p)) {
            return p + 1;
        }
        List<Hit> hits = scan.names(p);
        int longest = hits.isEmpty() ? 0 : hits.getFirst().end();
        for (Hit hit : hits) {
            if (hit.end() < longest) {
                return -1;
            }
            int end = take(phrase, hit);
            if (end > 0) {
                return end;
            }
        }
        return -1;
    }

    /** Notes the owner that {@code hit} names; the index after it, -1 where it is none. */
    int take(Phrase phrase, Hit hit) {
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

    /** <i>USA</i> is no form of <i>US</i>. */
    private boolean isWhole(Hit hit) {
        return scan.names(hit.first()).stream().anyMatch(other -> other.end() == hit.end() && !other.inflected());
    }

    private boolean modifies(Hit hit) {
        if (hit.end() >= scan.size() || scan.part(hit.end()).isPunctuation()) {
            return false;
        }
        return hit.inflected() && !isWhole(hit)
                || bareModifiers
                || scan.part(hit.end()).hyphenated()
                || scan.has(hit.end(), WordClass.POSSESSIVE_REFLEXIVE);
    }
}

package org.depesche.extract.knowledge;

import java.util.List;
import java.util.Locale;

/** Classes of words that the grammar of actor phrases asks for, {@code actor-words.tsv} of a language. */
public enum WordClass {
    /** <i>der, the</i> */
    DEFINITE,
    /** <i>ein, a</i> */
    INDEFINITE,
    /** Nouns that only count whoever is named behind them: <i>thousands of farmers</i>. */
    COUNT,
    /** <i>dieser, this, beide</i> */
    DEMONSTRATIVE,
    /** <i>und, and</i> */
    CONJUNCTION,
    /** Prepositions before whom an office belongs to: <i>von, of</i>. */
    OF,
    /** Prepositions before whom a person speaks or acts for: <i>spokesman for X, leder i X</i>. */
    OF_OFFICE,
    /** Prepositions before where an ambassador is sent: <i>to, til</i>. */
    TO,
    /** Prepositions before where somebody is: <i>in, i, at</i>. */
    LOCAL,
    /** Other prepositions. */
    PREPOSITION,
    /** Says that an office is no longer held, or not yet: <i>ehemalig, former, designiert</i>. */
    FORMER,
    /** Says that it is the second: <i>stellvertretend, deputy</i>. */
    DEPUTY,
    /** Any word that may stand before a role and says nothing about who it is: <i>hochrangig, senior, neu</i>. */
    MODIFIER,
    /** <i>Land, country, Gastgeberland</i> */
    COUNTRY_NOUN,
    /** The same with the article as its ending: <i>landet, nasjonen</i>. */
    COUNTRY_NOUN_DEFINITE,
    /** <i>beide Seiten, the two countries</i> */
    PAIR,
    /** Prepositions of place that lead away from it: <i>aus</i>. */
    ORIGIN,
    /** Pronouns that are never the subject of their clause: <i>ihn, him, henne</i>. */
    OBLIQUE,
    /** <i>beide Politiker, the two leaders</i>: the last two persons. */
    PAIR_PERSONS,
    /** Noun that names somebody by age: <i>der 26-Jährige, 26-åringen, the 26-year-old</i>. */
    AGE_NOUN,
    /** Genitive of it: <i>beider Länder</i>. */
    PAIR_GENITIVE,
    /** <i>beide</i> as a pronoun. */
    PAIR_BARE,
    /** Says what somebody is, not who: <i>als, as</i>. */
    AS,
    /** <i>er, he</i> */
    PRONOUN_MASCULINE,
    /** <i>she, hun</i> */
    PRONOUN_FEMININE,
    /** <i>they, de</i> */
    PRONOUN_PLURAL,
    /** <i>it</i>: a state or body. */
    PRONOUN_NEUTER,
    /** What only somebody can be, so that the pronoun before it is no expletive: <i>it is ready</i>. */
    STATE_OF_MIND,
    /** <i>sie</i>: feminine or plural, by the verb. */
    PRONOUN_FEMININE_OR_PLURAL,
    /** <i>sein, his</i> */
    POSSESSIVE_MASCULINE,
    /** <i>sein</i>: of a man, a state or a body. */
    POSSESSIVE_MASCULINE_OR_NEUTER,
    /** <i>her, hennes</i> */
    POSSESSIVE_FEMININE,
    /** <i>their, deres</i> */
    POSSESSIVE_PLURAL,
    /** <i>ihr</i>: feminine or plural. */
    POSSESSIVE_FEMININE_OR_PLURAL,
    /** <i>sin</i>: of the subject. */
    POSSESSIVE_REFLEXIVE,
    /** <i>its</i>: of a state or an organisation. */
    POSSESSIVE_NEUTER,
    /** Verbs of speaking, in the forms that stand beside a speaker: <i>sagte, said</i>. */
    SAYING,
    /** Heads after which a personal name names a thing: <i>Straße, Stadion, ship</i>. */
    THING,
    /** Words for the subdivisions of a state, before or after their names: <i>Provinz, oblast, delstaten</i>. */
    SUBDIVISION,
    /** Words that begin the names of sports clubs: <i>Dynamo, Real</i>. */
    CLUB,
    /** First part of compounds that means the country where the language is at home: <i>Bundes-</i>. */
    HOME_PREFIX,
    /** Not a word but the country where the language is at home. */
    HOME_COUNTRY,
    /** Particles inside names: <i>von, bin, de</i>. */
    NAME_PARTICLE,
    /** Capitalised words that are never names: days, months, sentence openers. */
    NO_NAME,
    /** Not words but endings: of the genitive of names. */
    ENDING_GENITIVE,
    /** Endings of adjectives. */
    ENDING_ADJECTIVE,
    /** Endings of nouns. */
    ENDING_NOUN;

    /** Every class, in order. */
    public static final List<WordClass> ALL = List.of(values());

    /** Personal pronouns and possessives. */
    public static final List<WordClass> REFERENCES = ALL.stream()
            .filter(c -> c.name().startsWith("PRONOUN") || c.name().startsWith("POSSESSIVE"))
            .toList();

    /** Possessives. */
    public static final List<WordClass> POSSESSIVES =
            REFERENCES.stream().filter(c -> c.name().startsWith("POSSESSIVE")).toList();

    static WordClass parse(String text, ResourceRow row) {
        try {
            return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.malformed("no class of actor words: " + text);
        }
    }
}

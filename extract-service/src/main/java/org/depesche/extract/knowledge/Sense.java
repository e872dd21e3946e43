package org.depesche.extract.knowledge;

/** What a phrase of a language can mean to the recognition of actors and places. */
public sealed interface Sense {
    /** The name of a state: <i>Russland</i>. */
    record CountryName(Country country) implements Sense {}

    /** A city or building that stands for a government: <i>Moskau</i>, <i>Kreml</i>. */
    record Metonym(Country country) implements Sense {}

    /** The adjective of a state: <i>russisch</i>. */
    record CountryAdjective(Country country) implements Sense {}

    /** Inhabitants of a state: <i>Russen</i>. */
    record Demonym(Country country) implements Sense {}

    /** Part of a state or a state that few recognise: <i>Transnistrien</i>. */
    record TerritoryName(Territory territory) implements Sense {}

    /** A region, of one state or of several: <i>Naher Osten</i>. */
    record RegionName(String english, String iso3) implements Sense {}

    /** A notable place: <i>Kosmodrom Wostotschny</i>. */
    record SiteName(Site site) implements Sense {}

    /** An organisation of the knowledge base. */
    record OrganizationName(Organization organization) implements Sense {}

    /** A word for an office, a group or a body: <i>Außenminister</i>. */
    record Role(RoleWord word) implements Sense {}

    /** A form of address: <i>Herr</i>, <i>Dr.</i>, <i>Generaloberst</i>. */
    record Title() implements Sense {}

    /** A word that the grammar of actor phrases asks for. */
    record Function(WordClass wordClass) implements Sense {}
}

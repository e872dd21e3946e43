package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.List;
import org.depesche.extract.knowledge.Organization;
import org.depesche.extract.knowledge.RoleWord;
import org.depesche.extract.knowledge.WordClass;
import org.jspecify.annotations.Nullable;

/** A phrase under construction; the parser fills it, the resolver reads it. Positions are those of parts. */
final class Phrase {
    int first;
    int end;
    int head;
    PhraseKind kind = PhraseKind.ROLE;
    /** Codes of the countries that the phrase names, in its order. */
    final List<String> countries = new ArrayList<>(2);
    /** Organisations that fit the phrase, or that the role belongs to. */
    List<Organization> organizations = List.of();

    @Nullable
    RoleWord role;
    /** First part of a closed compound: <i>sicherheitsrats</i>. */
    String modifier = "";
    /** The role words as they stand in the text, with the words that narrow them: <i>health ministry</i>. */
    String words = "";
    /** Name that an unknown organisation goes by, or an acronym. */
    String label = "";

    @Nullable
    PersonName name;
    /** The phrase that the role belongs to: <i>Sprecher [des Außenministeriums]</i>. */
    @Nullable
    Phrase scope;
    /** Whose name it holds, once that is clear. */
    @Nullable
    Identity identity;
    /** Country that an ambassador is sent to. */
    String host = "";

    @Nullable
    WordClass pronoun;

    boolean definite;
    /** Whether it opens its sentence or stands behind a colon, where headlines leave the article out. */
    boolean opens;

    boolean indefinite;
    boolean demonstrative;
    boolean former;
    boolean deputy;
    boolean plural;
    boolean title;
    /** Whether the countries stand as names, in the genitive or before a noun, not as adjectives. */
    boolean genitive;
    /** Whether a verb of speaking stands beside it. */
    boolean speaks;
    /** Whether it only says what somebody is: <i>als Verteidigungsminister</i>. */
    boolean predicative;
    /** Whether it is a pronoun in a case that no subject has. */
    boolean oblique;
    /** Number of the comma-separated stretch of the sentence that it stands in. */
    int clause;
    /** Whether it may be the subject of its clause: no preposition before it, no genitive. */
    boolean subject;
    /** Whether it stands after a local preposition. */
    boolean local;
    /** Whether it is the first part of a hyphenated compound: <i>US-Angriff</i>. */
    boolean compound;

    Phrase(int first) {
        this.first = first;
        this.end = first;
        this.head = first;
    }

    void addCountry(String iso3) {
        if (!countries.contains(iso3)) {
            countries.add(iso3);
        }
    }

    /** Whether it means somebody certain: by an article, or where headlines leave that out. */
    boolean isDetermined() {
        return definite || opens;
    }

    /** Whether it speaks of somebody by another's office: <i>his Chinese counterpart</i>. */
    boolean isCounterpart() {
        return role != null && role.role().equals("counterpart");
    }
}

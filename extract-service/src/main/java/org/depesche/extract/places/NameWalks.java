package org.depesche.extract.places;

import java.util.List;
import java.util.Locale;
import org.depesche.extract.knowledge.CityTable;
import org.depesche.extract.knowledge.LanguageKnowledge;
import org.depesche.extract.knowledge.NameForms;
import org.depesche.extract.knowledge.PhraseTable;
import org.depesche.extract.knowledge.SubdivisionNames;
import org.depesche.extract.knowledge.WordClass;

/** The paths of the same words through the names of the language, through the cities and through the subdivisions of states. */
final class NameWalks {
    static final int SHORTEST_CITY = 4;

    private final LanguageKnowledge language;
    private final NameWalk names;
    private final NameWalk towns;
    private final NameWalk regions;
    private List<Long> joined = List.of();

    NameWalks(LanguageKnowledge language, CityTable cities) {
        this.language = language;
        this.names = new NameWalk(
                language.inflection()::nameForms,
                PhraseTable::step,
                state -> language.names().leads(state));
        this.towns = new NameWalk(this::townForms, CityTable::step, cities::leads);
        this.regions = new NameWalk(
                language.inflection()::genitiveForms,
                SubdivisionNames::step,
                state -> language.subdivisions().leads(state));
    }

    /** Goes on over a word. */
    void over(String form) {
        List<String> parts = NameForms.parts(form);
        joined = joined(parts);
        names.over(parts);
        towns.over(parts);
        regions.over(parts);
    }

    /** <i>Kursk-provinsen</i>: where the name ends inside the word, before a word for subdivisions. */
    private List<Long> joined(List<String> parts) {
        int last = parts.size() - 1;
        return last > 0 && language.isFunction(parts.get(last).toLowerCase(Locale.ROOT), WordClass.SUBDIVISION)
                ? regions.after(parts.subList(0, last))
                : List.of();
    }

    /** The name, its genitive and, where adjectives are made so, its adjective: <i>Moskauer</i>. */
    private List<String> townForms(String part) {
        List<String> forms = language.inflection().genitiveForms(part);
        if (language.capitalizesNouns() && part.endsWith("er") && part.length() > SHORTEST_CITY + 1) {
            forms.add(part.substring(0, part.length() - 2));
        }
        return forms;
    }

    /** States of the table of names. */
    List<Long> names() {
        return names.states();
    }

    /** States of the table of cities. */
    List<Long> towns() {
        return towns.states();
    }

    /** States of the table of subdivisions. */
    List<Long> regions() {
        return regions.states();
    }

    /** States of the table of subdivisions where the last word named one and then said that it is one. */
    List<Long> joined() {
        return joined;
    }

    /** Whether no name goes on. */
    boolean ended() {
        return names.ended() && towns.ended() && regions.ended();
    }

    /** Whether no name ended here or goes on. */
    boolean lost() {
        return ended() && joined.isEmpty();
    }
}

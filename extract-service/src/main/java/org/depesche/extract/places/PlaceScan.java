package org.depesche.extract.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.knowledge.CityTable;
import org.depesche.extract.knowledge.LanguageKnowledge;
import org.depesche.extract.knowledge.Sense;
import org.depesche.extract.knowledge.Subdivision;
import org.depesche.extract.knowledge.WordClass;
import org.depesche.extract.languages.FormCache;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.morphology.TaggedSentence;
import org.depesche.extract.morphology.Word;
import org.jspecify.annotations.Nullable;

/** Looks for place names in one sentence, the longest at each word. */
final class PlaceScan {
    private final LanguageKnowledge language;
    private final CityTable cities;
    /** Whether a name of a place may begin with a word. */
    private final FormCache<Boolean> beginnings;

    private final PlaceChoice choice;
    private final List<Word> words;
    /** Words that belong to a name of something else. */
    private final boolean[] taken;

    /** By identity: the subdivisions that have the names of the countries found. */
    private final Map<PlaceMention, Place> rivals;

    PlaceScan(
            LanguageKnowledge language,
            CityTable cities,
            FormCache<Boolean> beginnings,
            PlaceChoice choice,
            TaggedSentence sentence,
            List<ActorMention> actors,
            Map<PlaceMention, Place> rivals) {
        this.rivals = rivals;
        this.language = language;
        this.cities = cities;
        this.beginnings = beginnings;
        this.choice = choice;
        this.words = sentence.words();
        this.taken = new boolean[words.size()];
        actors.forEach(this::take);
    }

    private void take(ActorMention mention) {
        for (Actor actor : mention.actors()) {
            if (actor.kind() == ActorKind.PERSON && !mention.rule().equals("role")) {
                takeNames(mention, actor);
            } else if (actor.kind() == ActorKind.ORGANIZATION && mention.rule().equals("gazetteer")) {
                takeOrganization(mention);
            }
        }
    }

    private void takeNames(ActorMention mention, Actor actor) {
        taken[mention.head()] = true;
        for (int i = mention.head() - 1; i >= mention.first(); i--) {
            taken[i] = isNameOf(actor, words.get(i).form());
        }
    }

    private static boolean isNameOf(Actor actor, String form) {
        return Character.isUpperCase(form.charAt(0))
                && (actor.displayName().contains(form)
                        || actor.aliases().stream().anyMatch(alias -> alias.contains(form)));
    }

    /** <i>Washington Post</i> is not in Washington; <i>the government in Kyiv</i> is in Kyiv. */
    private void takeOrganization(ActorMention mention) {
        for (int i = mention.first(); i < mention.end(); i++) {
            taken[i] = mention.end() - mention.first() > 1 && !followsLocal(i);
        }
    }

    private boolean followsLocal(int i) {
        return i > 0 && is(i - 1, WordClass.LOCAL);
    }

    private boolean is(int i, WordClass wordClass) {
        return i >= 0
                && i < words.size()
                && language.isFunction(words.get(i).form().toLowerCase(Locale.ROOT), wordClass);
    }

    /** The places of the sentence, in reading order. */
    List<PlaceMention> find() {
        List<PlaceMention> mentions = new ArrayList<>();
        int i = 0;
        while (i < taken.length) {
            PlaceMention mention = taken[i] ? null : at(i);
            if (mention == null) {
                i++;
            } else {
                if (!is(mention.end(), WordClass.THING)) {
                    mentions.add(mention);
                }
                i = mention.end();
            }
        }
        return mentions;
    }

    private @Nullable PlaceMention at(int first) {
        if (!Character.isLetter(words.get(first).form().charAt(0))) {
            return null;
        }
        if (!beginnings.of(words.get(first).form())) {
            return null;
        }
        PlaceMention best = null;
        NameWalks walks = new NameWalks(language, cities);
        boolean open = true;
        for (int i = first; i < taken.length && !taken[i] && open; i++) {
            walks.over(words.get(i).form());
            if (walks.lost()) {
                break;
            }
            Optional<PlaceChoice.Chosen> chosen = chosen(first, i + 1, walks);
            best = chosen.isPresent() ? mention(first, i + 1, chosen.get()) : best;
            open = !walks.ended();
        }
        return best;
    }

    private PlaceMention mention(int first, int end, PlaceChoice.Chosen chosen) {
        PlaceMention mention = chosen.beside()
                ? new PlaceMention(before(first), behind(end), chosen.place())
                : new PlaceMention(first, end, chosen.place());
        chosen.rival().ifPresent(rival -> rivals.put(mention, rival));
        return mention;
    }

    private Optional<PlaceChoice.Chosen> chosen(int first, int end, NameWalks walks) {
        List<Long> joined = walks.joined();
        boolean beside = !joined.isEmpty() || isBeside(first, end);
        List<Subdivision> subdivisions = subdivisions(first, end, joined.isEmpty() ? walks.regions() : joined, beside);
        long town = town(first, end, walks.towns());
        return choice.choose(
                new PlaceChoice.Candidates(senses(walks.names()), subdivisions, beside, cities.cities(town), town));
    }

    /** <i>Provinz Kandahar, province of Kandahar, Kandahar province</i>. */
    private boolean isBeside(int first, int end) {
        return before(first) < first || behind(end) > end;
    }

    /** Where <i>province of</i> before a name begins, the name itself where there is no such thing. */
    private int before(int first) {
        if (isSubdivisionWord(first - 1)) {
            return first - 1;
        }
        return is(first - 1, WordClass.OF) && isSubdivisionWord(first - 2) ? first - 2 : first;
    }

    /** Where <i>province</i> behind a name ends, the end of the name where there is no such thing. */
    private int behind(int end) {
        return isSubdivisionWord(end) && !isName(end + 1) ? end + 1 : end;
    }

    private boolean isSubdivisionWord(int i) {
        if (i < 0 || i >= words.size() || taken[i]) {
            return false;
        }
        String form = words.get(i).form();
        return language.isFunction(
                form.substring(form.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT), WordClass.SUBDIVISION);
    }

    private boolean isName(int i) {
        return i < words.size()
                && words.get(i).pos() == Pos.PROPN
                && Character.isUpperCase(words.get(i).form().charAt(0));
    }

    /** Names of subdivisions are proper names, and not given names of persons; the short ones need a preposition of place. */
    private List<Subdivision> subdivisions(int first, int end, List<Long> states, boolean beside) {
        Word word = words.get(first);
        boolean single = end == first + 1;
        boolean listed =
                beside || isPlaced(first) || !single || word.form().length() >= NameWalks.SHORTEST_CITY && !isName(end);
        if (!Character.isUpperCase(word.form().charAt(0)) || !listed || is(end, WordClass.THING)) {
            return List.of();
        }
        List<Subdivision> found = new ArrayList<>(1);
        states.forEach(state -> found.addAll(language.subdivisions().at(state, beside)));
        return found;
    }

    private boolean isPlaced(int i) {
        return i > 0 && (is(i - 1, WordClass.LOCAL) || is(i - 1, WordClass.PREPOSITION));
    }

    private List<Sense> senses(List<Long> states) {
        List<Sense> senses = new ArrayList<>(2);
        for (long state : states) {
            for (int entry = language.names().first(state);
                    entry >= 0;
                    entry = language.names().next(entry)) {
                senses.add(language.sense(language.names().value(entry)));
            }
        }
        return senses;
    }

    /** The first of the states that is the name of a city, 0 where none is. */
    private long town(int first, int end, List<Long> states) {
        if (mayBeCity(first, end)) {
            for (long state : states) {
                if (!cities.cities(state).isEmpty()) {
                    return state;
                }
            }
        }
        return 0;
    }

    /** Names of towns are proper names; single short words and first words of sentences need a preposition of place before them. */
    private boolean mayBeCity(int first, int end) {
        Word word = words.get(first);
        if (!Character.isUpperCase(word.form().charAt(0)) || is(first, WordClass.NO_NAME) || is(end, WordClass.THING)) {
            return false;
        }
        boolean placed = isPlaced(first);
        boolean proper = word.pos() == Pos.PROPN || word.pos() == Pos.X;
        if (end - first > 1) {
            return proper || placed;
        }
        return proper && (placed || word.form().length() >= NameWalks.SHORTEST_CITY)
                || followsLocal(first) && word.pos() == Pos.NOUN && !language.capitalizesNouns();
    }
}

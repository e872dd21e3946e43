package org.depesche.extract.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words of a sentence that stand for one actor, or for several (<i>beide Seiten</i>, <i>the two countries</i>).
 *
 * @param first index of the first word, determiner and attributes included (<i>der russische Außenminister Sergej Lawrow</i>)
 * @param end index after the last word
 * @param head index of the head word, the one that the clause's grammar sees
 * @param actors who is meant; never empty
 * @param rule how it was resolved: {@code gazetteer}, {@code role}, {@code surname}, {@code pronoun}, {@code adjective}, {@code tagger}, …
 */
public record ActorMention(int first, int end, int head, List<Actor> actors, String rule) {
    private static final Set<String> NAMES = Set.of("gazetteer", "metonym");

    public ActorMention {
        actors = List.copyOf(actors);
        if (actors.isEmpty() || first > head || head >= end) {
            throw new IllegalArgumentException("actor mention " + first + ".." + end + " head " + head + " " + actors);
        }
    }

    /** Whether {@code form}, in lower case, is the family name of a person with an ending of one letter, as of the genitive. */
    public boolean isFamilyNameWithEnding(String form) {
        String bare = form.substring(0, form.length() - 1);
        return actors.stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .anyMatch(actor -> Stream.concat(Stream.of(actor.displayName()), actor.aliases().stream())
                        .anyMatch(name -> lastWord(name).equals(bare)));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether the words are a name of a dictionary: a noun, even where the tagger takes it for something else. */
    public boolean isName() {
        return NAMES.contains(rule);
    }
}

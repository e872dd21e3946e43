package org.depesche.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.events.Attribution;
import org.depesche.extract.events.Filler;
import org.depesche.extract.events.Parties;
import org.depesche.extract.events.SentenceContext;
import org.depesche.extract.lexicon.AttributionWords;
import org.depesche.extract.lexicon.AttributionWords.Kind;
import org.depesche.extract.lexicon.WordClass;

/** Finds sources that a phrase names: <i>laut X</i>, <i>X zufolge</i>, <i>nach Angaben von X</i>, <i>according to X</i>. */
final class SourcePhrases {
    private static final int LONGEST = 4;

    private final SentenceContext context;
    private final AttributionWords words;
    private final Parties parties;
    /** What was found, by the clause's index: every event of a clause asks for it. */
    private final Map<Integer, List<Attribution>> byClause = new HashMap<>();

    SourcePhrases(SentenceContext context, Parties parties) {
        this.context = context;
        this.words = context.language().attribution();
        this.parties = parties;
    }

    /** Sources of the clause's own phrases. */
    List<Attribution> of(Clause clause) {
        return byClause.computeIfAbsent(clause.index(), index -> read(clause));
    }

    private List<Attribution> read(Clause clause) {
        List<Attribution> found = new ArrayList<>();
        for (int i = clause.first(); i < clause.end(); i++) {
            if (context.tree().clauseOf(i) != clause.index()) {
                continue;
            }
            int end = match(Kind.PREPOSITION, i);
            end = end < 0 ? match(Kind.PHRASE, i) : end;
            if (end > 0) {
                mentionNear(end).ifPresent(m -> add(found, m, "preposition"));
                if (found.isEmpty() && isOwn(i, end)) {
                    subject(clause, found);
                }
            } else if (words.is(Kind.POSTPOSITION, context.lower(i)) && i > 0) {
                context.mentionAt(i - 1).ifPresent(m -> add(found, m, "postposition"));
            }
        }
        for (Phrase phrase : clause.phrases()) {
            sourceNoun(clause, phrase, found);
        }
        return found;
    }

    /** End of the longest entry of that kind that starts at the word, -1 where none does. */
    private int match(Kind kind, int from) {
        if (!words.begins(kind, context.lower(from))) {
            return -1;
        }
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (int i = from; i < context.tree().words().size() && i < from + LONGEST; i++) {
            text.append(i == from ? "" : " ").append(context.lower(i));
            if (words.is(kind, text.toString())) {
                end = i + 1;
            }
        }
        return end;
    }

    private Optional<ActorMention> mentionNear(int from) {
        for (int i = from; i < context.tree().words().size() && i < from + LONGEST; i++) {
            Optional<ActorMention> mention = context.mentionAt(i);
            if (mention.isPresent()) {
                return mention;
            }
            if (context.tree().clauseOf(i) < 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** <i>nach Angaben des Ministeriums</i>, <i>nach russischen Angaben</i>, <i>nach eigenen Angaben</i>. */
    private void sourceNoun(Clause clause, Phrase phrase, List<Attribution> found) {
        boolean source = phrase.function() == PhraseFunction.PREPOSITIONAL
                && words.is(
                        Kind.SOURCE_NOUN, context.word(phrase.head()).lemma().toLowerCase(Locale.ROOT))
                && (context.functionWords().is(phrase.preposition(), WordClass.SOURCE)
                        || words.is(Kind.PREPOSITION, phrase.preposition()));
        if (!source || !found.isEmpty()) {
            return;
        }
        List<Filler> owners = parties.owners(phrase);
        owners.forEach(f -> found.add(attribution(f, "phrase")));
        if (owners.isEmpty() && isOwn(phrase.first(), phrase.end())) {
            subject(clause, found);
        }
    }

    private boolean isOwn(int from, int end) {
        for (int i = from; i < end; i++) {
            if (context.functionWords().is(context.lower(i), WordClass.OWN)) {
                return true;
            }
        }
        return false;
    }

    private void subject(Clause clause, List<Attribution> found) {
        for (Phrase phrase : clause.phrases()) {
            if (phrase.function() == PhraseFunction.SUBJECT && phrase.coordinatedWith() < 0) {
                parties.of(phrase).forEach(f -> found.add(attribution(f, "own")));
            }
        }
    }

    private void add(List<Attribution> found, ActorMention mention, String rule) {
        Parties.fillers(mention, "").forEach(f -> found.add(attribution(f, rule)));
    }

    Attribution attribution(Filler filler, String rule) {
        return new Attribution(filler.actor(), context.start(filler.first()), context.end(filler.end()), rule);
    }
}

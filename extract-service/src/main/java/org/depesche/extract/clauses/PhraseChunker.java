package org.depesche.extract.clauses;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.depesche.extract.lexicon.AttributionWords;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Features;
import org.depesche.extract.morphology.Pos;

/** Cuts clauses into noun phrases, with their prepositions. Mentions of actors are phrases as they stand. */
final class PhraseChunker {
    private static final int LONGEST_APPROXIMATOR = 4;

    private static final Set<String> PEOPLE = Set.of("CIVILIAN", "CROWD", "PRISONER", "SUSPECT");

    private final Scan scan;
    private final VerbForms verbs;
    private final int[] owner;
    private final Particles particles;
    /** Relative pronouns that open their clause. */
    private final BitSet relativizers = new BitSet();
    /** Relative adverbs (<i>der, hvor, where</i>): they open a clause and are no party of it. */
    private final BitSet adverbs = new BitSet();

    private final List<PhraseDraft> phrases = new ArrayList<>();
    /** The article of a phrase whose attribute has phrases of its own: <i>mit [dem] von den Militärs ernannten Minister</i>; -1 for none. */
    private int extended = -1;

    private String extendedPreposition = "";

    PhraseChunker(Scan scan, VerbForms verbs, int[] owner, Particles particles, List<ClauseDraft> drafts) {
        this.scan = scan;
        this.verbs = verbs;
        this.owner = owner;
        this.particles = particles;
        for (ClauseDraft draft : drafts) {
            markRelativizer(draft);
            markOpener(draft);
        }
    }

    private void markRelativizer(ClauseDraft draft) {
        for (int i = draft.first;
                draft.relation == ClauseRelation.RELATIVE && i < draft.end && i <= draft.first + 2;
                i++) {
            if (owner[i] == draft.index && scan.lower[i].equals(draft.opener)) {
                boolean place = "place".equals(scan.functionWords.value(scan.lower[i], WordClass.RELATIVE));
                (place ? adverbs : relativizers).set(i);
                return;
            }
        }
    }

    /** The subordinator of a clause is no preposition, whatever the tagger says: <i>since Russia invaded</i>. */
    private void markOpener(ClauseDraft draft) {
        boolean subordinate = draft.relation == ClauseRelation.ADVERBIAL
                || draft.relation == ClauseRelation.COMPLEMENT
                || draft.relation == ClauseRelation.CONDITIONAL;
        for (int i = draft.first;
                subordinate && !draft.opener.isEmpty() && i < draft.end && i <= draft.first + 2;
                i++) {
            if (owner[i] == draft.index && scan.lower[i].equals(draft.opener) && scan.actorAt[i] < 0) {
                adverbs.set(i);
                return;
            }
        }
    }

    List<PhraseDraft> chunk() {
        String preposition = "";
        int prepositionAt = -1;
        for (int i = 0; i < scan.size; ) {
            if (owner[i] < 0
                    || verbs.isVerb(i) && scan.actorAt[i] < 0
                    || prepositionAt >= 0 && owner[i] != owner[prepositionAt]) {
                boolean transparent = scan.isQuote(i);
                preposition = transparent ? preposition : "";
                prepositionAt = transparent ? prepositionAt : -1;
                if (owner[i] < 0 || verbs.isVerb(i)) {
                    i++;
                    continue;
                }
            }
            if (adverbs.get(i)) {
                i++;
                continue;
            }
            if (isInsertion(i)) {
                i += 2;
                continue;
            }
            int number = numberBehind(i);
            if (number < 0 && isPreposition(i)) {
                preposition = dictionaryForm(i);
                prepositionAt = prepositionAt >= 0 && prepositionAt == i - 1 ? prepositionAt : i;
                i++;
                continue;
            }
            int end = phraseEnd(Math.max(i, number));
            if (end > i) {
                add(i, end, preposition, prepositionAt);
                i = end;
            } else {
                if (opensExtended(i)) {
                    extended = i;
                    extendedPreposition = preposition;
                }
                i++;
            }
            if (end > i - 1 || scan.pos[i - 1] != Pos.ADV && !scan.isQuote(i - 1)) {
                preposition = "";
                prepositionAt = -1;
            }
        }
        return phrases;
    }

    private boolean opensExtended(int i) {
        return scan.language.grammar().caseMarking()
                && scan.pos[i] == Pos.DET
                && i + 1 < scan.size
                && owner[i + 1] == owner[i]
                && (scan.pos[i + 1] == Pos.ADP || scan.pos[i + 1] == Pos.ADV || scan.timeAt[i + 1] >= 0);
    }

    /** Whether the phrase, which begins with an attribute, is the rest of the one whose article stands farther ahead. */
    private boolean closesExtended(int first) {
        boolean participle = first > 0 && scan.pos[first - 1] == Pos.VERB && !verbs.isVerb(first - 1);
        return extended >= 0
                && owner[extended] == owner[first]
                && first > extended + 1
                && (scan.pos[first] == Pos.ADJ || participle);
    }

    /** What stands inside an attribute is no part of the clause. */
    private void takeFromClause(int from) {
        for (PhraseDraft inner : phrases) {
            if (inner.first > from && inner.function == PhraseFunction.PREPOSITIONAL) {
                inner.function = PhraseFunction.OTHER;
            }
        }
    }

    /** The number that the words from {@code i} only blur: <i>over 500</i>, <i>more than 500</i>; -1 where they do not. */
    private int numberBehind(int i) {
        StringBuilder words = new StringBuilder();
        for (int j = i; j + 1 < scan.size && j < i + LONGEST_APPROXIMATOR && owner[j + 1] == owner[i]; j++) {
            words.append(j == i ? "" : " ").append(scan.lower[j]);
            if (scan.pos[j + 1] == Pos.NUM
                    && scan.timeAt[j + 1] < 0
                    && scan.functionWords.is(words.toString(), WordClass.APPROXIMATOR)) {
                return j + 1;
            }
        }
        return -1;
    }

    private boolean isInsertion(int i) {
        return i + 1 < scan.size
                && owner[i + 1] == owner[i]
                && scan.functionWords.is(scan.lower[i] + " " + scan.lower[i + 1], WordClass.INSERTION);
    }

    private boolean isPreposition(int i) {
        if (scan.actorAt[i] >= 0 && (i == 0 || scan.actorAt[i - 1] == scan.actorAt[i])) {
            return false;
        }
        boolean postposed = i > 0
                && owner[i - 1] == owner[i]
                && scan.language.attribution().is(AttributionWords.Kind.POSTPOSITION, scan.lower[i])
                && !scan.is(i, WordClass.PREPOSITION);
        if (postposed
                || relativizers.get(i)
                || particles.isParticle(i)
                || scan.timeAt[i] >= 0 && scan.pos[i] != Pos.ADP) {
            return false;
        }
        boolean known = scan.is(i, WordClass.PREPOSITION);
        boolean counts = i > 0
                && i + 1 < scan.size
                && scan.pos[i + 1] == Pos.NUM
                && scan.is(i, WordClass.SUBORDINATOR)
                && !scan.is(i - 1, WordClass.PREPOSITION)
                && (scan.pos[i - 1] == Pos.ADV
                        || scan.pos[i - 1] == Pos.ADJ
                        || scan.pos[i - 1] == Pos.DET
                        || scan.pos[i - 1] == Pos.PRON);
        if (counts) {
            return false;
        }
        boolean opens = scan.pos[i] == Pos.SCONJ && (i == 0 || owner[i - 1] != owner[i]);
        return known
                        && !opens
                        && scan.pos[i] != Pos.DET
                        && scan.pos[i] != Pos.ADJ
                        && scan.pos[i] != Pos.PRON
                        && !(scan.pos[i] == Pos.VERB)
                || scan.pos[i] == Pos.ADP;
    }

    private String dictionaryForm(int i) {
        for (int from = Math.max(0, i - 2); from < i; from++) {
            String words = String.join(" ", List.of(scan.lower).subList(from, i + 1));
            String compound = scan.functionWords.value(words, WordClass.PREPOSITION);
            if (compound != null && !compound.isEmpty()) {
                return compound;
            }
        }
        String value = scan.functionWords.value(scan.lower[i], WordClass.PREPOSITION);
        return value == null || value.isEmpty() ? scan.lower[i] : value;
    }

    private int phraseEnd(int i) {
        if (scan.timeAt[i] >= 0) {
            return scan.sentence.times().get(scan.timeAt[i]).end();
        }
        if (relativizers.get(i)) {
            return i + 1;
        }
        int j = i;
        boolean head = false;
        while (j < scan.size && (owner[j] == owner[i] || isQuoteInside(i, j)) && !isBreak(j)) {
            if (scan.actorAt[j] >= 0 && !(measures(j) && isWhole(j))) {
                boolean counted = j > i && scan.is(j - 1, WordClass.MEASURE);
                return head && !counted
                        ? j
                        : scan.sentence.actors().get(scan.actorAt[j]).end();
            }
            Pos pos = scan.pos[j];
            if (pos == Pos.PRON && !isDeterminer(j)) {
                return pronounEnd(i, j, head);
            }
            if (head && startsAnother(i, j)) {
                return j;
            }
            boolean nominal = isNominal(pos);
            boolean attribute = pos == Pos.DET || pos == Pos.ADJ || pos == Pos.NUM || pos == Pos.PRON;
            if (head && attribute && pos != Pos.NUM) {
                return ownedBehind(j) ? j + 1 : j;
            }
            if (!nominal && !attribute && !isInside(j, i)
                    || !head && pos == Pos.DET && j > i && scan.pos[j - 1] == Pos.ADJ) {
                break;
            }
            head = nominal && !measures(j) || head && !nominal;
            j++;
        }
        boolean whole = head || j > i && isNominal(scan.pos[j - 1]) || isJudgement(i, j);
        return whole ? j : withoutNoun(i, j);
    }

    /** Whether the mention that the word is in is the word alone. */
    private boolean isWhole(int j) {
        return scan.sentence.actors().get(scan.actorAt[j]).end() == j + 1;
    }

    private static boolean isNominal(Pos pos) {
        return pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.SYM;
    }

    /** <i>to millioner svartkledde mennesker</i>: the noun behind is the head. */
    private boolean measures(int j) {
        return scan.is(j, WordClass.MEASURE) && j + 1 < scan.size && owner[j + 1] == owner[j] && nounFollows(j);
    }

    /**
     * German writes compounds in one word: a second noun is another phrase, unless the first only measures it. So it is in Norwegian
     * behind a definite noun: <i>gi landet garantier</i>.
     */
    private boolean startsAnother(int i, int j) {
        if (isDefiniteNoun(j - 1) && scan.pos[j] == Pos.NOUN) {
            return true;
        }
        if (!scan.language.grammar().caseMarking() || scan.pos[i] == Pos.NUM) {
            return false;
        }
        if (scan.is(j - 1, WordClass.MEASURE) || j == 1 && isAttributeInCapitals(0)) {
            return false;
        }
        boolean noun = scan.pos[j] == Pos.NOUN
                && (scan.pos[j - 1] == Pos.NOUN || scan.pos[j - 1] == Pos.PROPN)
                && Character.isUpperCase(scan.words.get(j - 1).form().charAt(0));
        boolean counted =
                scan.pos[j] == Pos.NUM && j + 1 < scan.size && scan.pos[j + 1] == Pos.NOUN && owner[j + 1] == owner[j];
        return noun || counted;
    }

    /** The first word of a sentence may be an adjective that was taken for a noun: <i>Konsularischer Zugang</i>. */
    private boolean isAttributeInCapitals(int i) {
        return scan.pos[i] == Pos.PROPN
                && scan.words.get(i).features().equals(Features.NONE)
                && scan.actorAt[i] < 0
                && (scan.lower[i].endsWith("er") || scan.lower[i].endsWith("es") || scan.lower[i].endsWith("e"));
    }

    /** A quotation mark between the words of a phrase: <i>die „abscheuliche Gewalt“</i>. */
    private boolean isQuoteInside(int i, int j) {
        return scan.isQuote(j) && j > i && j + 1 < scan.size && owner[j + 1] == owner[i] && isAttributive(j - 1);
    }

    private boolean isAttributive(int j) {
        return scan.pos[j] == Pos.DET
                || scan.pos[j] == Pos.ADJ
                || scan.pos[j] == Pos.NUM
                || scan.is(j, WordClass.DETERMINER);
    }

    private boolean isDefiniteNoun(int j) {
        return !scan.language.grammar().caseMarking()
                && scan.language.grammar().compounds()
                && scan.pos[j] == Pos.NOUN
                && scan.has(j, Feature.DEFINITE)
                && !scan.has(j, Feature.GENITIVE);
    }

    private boolean isBreak(int j) {
        return verbs.isVerb(j) && scan.actorAt[j] < 0
                || particles.isParticle(j)
                || scan.timeAt[j] >= 0
                || relativizers.get(j);
    }

    private boolean isDeterminer(int j) {
        return scan.is(j, WordClass.POSSESSIVE) || scan.is(j, WordClass.DETERMINER) && nounFollows(j);
    }

    private int pronounEnd(int i, int j, boolean head) {
        if (head) {
            return j;
        }
        return j == i && !scan.is(j, WordClass.REFLEXIVE) ? j + 1 : i;
    }

    /** Norwegian possessives behind their noun: <i>landet hans</i>. */
    private boolean ownedBehind(int j) {
        return scan.is(j, WordClass.POSSESSIVE)
                && !scan.language.grammar().caseMarking()
                && scan.language.grammar().compounds()
                && !nounFollows(j);
    }

    /** Words that stand inside a phrase without being nouns or attributes: adverbs before adjectives, <i>and</i> between them, quotation marks. */
    private boolean isInside(int j, int i) {
        boolean between = scan.is(j, WordClass.COORDINATOR)
                && j > i
                && scan.pos[j - 1] == Pos.ADJ
                && j + 1 < scan.size
                && scan.pos[j + 1] == Pos.ADJ
                && owner[j + 1] == owner[j];
        return between || isIntensifier(j) || scan.isQuote(j) && j > i;
    }

    /** <i>called it unacceptable</i>, <i>as reckless</i>: adjectives that judge stand like nouns. */
    private boolean isJudgement(int i, int j) {
        return scan.language.grammar().gerund()
                && j > i
                && scan.pos[j - 1] == Pos.ADJ
                && scan.language.classes().of(scan.lower[j - 1]).contains("THREAT");
    }

    /** A phrase whose noun is left out: <i>the second</i>, <i>de 15</i>, <i>beide</i>. */
    private int withoutNoun(int i, int j) {
        boolean extended = j < scan.size
                && scan.pos[i] == Pos.DET
                && scan.pos[j] == Pos.ADP
                && scan.language.grammar().caseMarking();
        boolean floating = scan.language.grammar().gerund()
                && j == i + 1
                && i > 0
                && verbs.isVerb(i - 1)
                && j < scan.size
                && verbs.isVerb(j);
        boolean quantity = scan.pos[i] == Pos.DET || scan.pos[i] == Pos.NUM || isQuantity(i, j) || isPeople(i, j);
        return !extended && !floating && j > i && quantity ? j : i;
    }

    /** <i>sivile</i>, <i>sårede</i>: Norwegian adjectives that mean people. */
    private boolean isPeople(int i, int j) {
        return j > i
                && scan.pos[j - 1] == Pos.ADJ
                && !scan.language.grammar().caseMarking()
                && scan.language.grammar().compounds()
                && scan.lower[j - 1].endsWith("e")
                && scan.language.classes().of(scan.lemma(j - 1)).stream().anyMatch(PEOPLE::contains);
    }

    /** <i>mange</i>, <i>flere av dem</i>, which Norwegian tags as adjectives. */
    private boolean isQuantity(int i, int j) {
        return j == i + 1
                && scan.pos[i] == Pos.ADJ
                && scan.is(i, WordClass.DETERMINER)
                && !scan.language.grammar().caseMarking();
    }

    private boolean nounFollows(int j) {
        for (int k = scan.skipQuotes(j + 1); k < scan.size && k <= j + 4 && owner[k] == owner[j]; k++) {
            if (scan.pos[k] == Pos.NOUN || scan.pos[k] == Pos.PROPN || scan.actorAt[k] >= 0) {
                return true;
            }
            if (scan.pos[k] != Pos.ADJ && scan.pos[k] != Pos.NUM) {
                return false;
            }
        }
        return false;
    }

    private boolean isIntensifier(int j) {
        return scan.pos[j] == Pos.ADV
                && j + 1 < scan.size
                && scan.pos[j + 1] == Pos.ADJ
                && owner[j + 1] == owner[j]
                && j > 0
                && (scan.pos[j - 1] == Pos.DET || scan.pos[j - 1] == Pos.ADP);
    }

    private void add(int first, int end, String preposition, int prepositionAt) {
        int from = prepositionAt >= 0 ? prepositionAt : first;
        PhraseDraft phrase = new PhraseDraft(phrases.size(), owner[first], from, end, headOf(first, end));
        boolean behind =
                end < scan.size && scan.language.attribution().is(AttributionWords.Kind.POSTPOSITION, scan.lower[end]);
        phrase.preposition = behind && preposition.isEmpty() ? scan.lower[end] : preposition;
        if (preposition.isEmpty() && closesExtended(first)) {
            phrase.determiner = extended;
            phrase.preposition = extendedPreposition;
            takeFromClause(extended);
            extended = -1;
        }
        boolean temporal = scan.timeAt[phrase.head] >= 0;
        if (temporal) {
            phrase.function = PhraseFunction.TEMPORAL;
        } else if (!phrase.preposition.isEmpty()) {
            phrase.function = PhraseFunction.PREPOSITIONAL;
        }
        phrases.add(phrase);
    }

    private int headOf(int first, int end) {
        int mention = scan.actorAt[end - 1];
        if (mention >= 0) {
            return scan.sentence.actors().get(mention).head();
        }
        for (int i = end - 1; i >= first; i--) {
            if (scan.pos[i] == Pos.NOUN) {
                return i;
            }
        }
        for (int i = end - 1; i >= first; i--) {
            if (scan.pos[i] == Pos.PROPN) {
                return i;
            }
        }
        return end - 1;
    }
}

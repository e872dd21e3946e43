package org.depesche.extract.clauses;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.annotation.AnnotatedSentence;
import org.depesche.extract.lexicon.AttributionWords;
import org.depesche.extract.lexicon.FunctionWords;
import org.depesche.extract.lexicon.Language;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.morphology.Word;
import org.depesche.extract.places.PlaceMention;
import org.depesche.extract.time.TimeMention;

/** The sentence as arrays: what the steps of the clause analysis ask about single words, looked up once. */
final class Scan {
    private static final String HARD = ",;:–—|/";
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final Set<String> DATELINE_LINKS = Set.of("/", ",");
    private static final int LONGEST_DATELINE = 10;
    private static final String QUOTES = "\"„“”«»‚‘’'›‹";

    final AnnotatedSentence sentence;
    final Language language;
    final FunctionWords functionWords;
    final List<Word> words;
    final int size;
    final String[] lower;
    /** Classes of each word's {@link #lower} as a function word. */
    private final Map<WordClass, String>[] classes;

    final Pos[] pos;
    /** Index of the mention that covers the word as a name or role, -1 where there is none; adjectives do not count. */
    final int[] actorAt;

    final int[] timeAt;
    private final Map<Integer, String> verbLemma = new HashMap<>();
    private final BitSet passives = new BitSet();
    /** Words in parentheses belong to no clause. */
    final boolean[] aside;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Scan(AnnotatedSentence sentence, Language language) {
        this.sentence = sentence;
        this.language = language;
        this.functionWords = language.words();
        this.words = sentence.tagged().words();
        this.size = words.size();
        this.lower = new String[size];
        this.classes = new Map[size];
        this.pos = new Pos[size];
        this.actorAt = new int[size];
        this.timeAt = new int[size];
        this.aside = new boolean[size];
        fillWords();
        fillMentions();
        Arrays.setAll(classes, i -> functionWords.classes(lower[i]));
        Arrays.fill(aside, 0, datelineEnd(), true);
    }

    /** Index behind the dash of a dateline (<i>Berlin/Paris (dpa) –</i>), 0 where the sentence begins without one. */
    private int datelineEnd() {
        int end = 0;
        for (PlaceMention place : sentence.places()) {
            boolean next =
                    place.first() == end || place.first() == end + 1 && end > 0 && DATELINE_LINKS.contains(lower[end]);
            end = next ? place.end() : end;
        }
        int i = end;
        while (end > 0
                && i < size
                && i < end + LONGEST_DATELINE
                && (aside[i] || timeAt[i] >= 0 || lower[i].equals(","))) {
            i++;
        }
        return end > 0 && i < size - 1 && DASHES.contains(lower[i]) ? i + 1 : 0;
    }

    private void fillWords() {
        int depth = 0;
        for (int i = 0; i < size; i++) {
            Word word = words.get(i);
            lower[i] = word.form().toLowerCase(Locale.ROOT);
            pos[i] = word.pos();
            actorAt[i] = -1;
            timeAt[i] = -1;
            if (lower[i].equals("(") || lower[i].equals("[")) {
                depth++;
            }
            aside[i] = depth > 0;
            if (depth > 0 && (lower[i].equals(")") || lower[i].equals("]"))) {
                depth--;
            }
        }
        if (depth > 0) {
            Arrays.fill(aside, false);
        }
    }

    private void fillMentions() {
        List<ActorMention> actors = sentence.actors();
        for (int m = 0; m < actors.size(); m++) {
            ActorMention mention = actors.get(m);
            if (isNominal(mention)) {
                Arrays.fill(actorAt, mention.first(), mention.end(), m);
                keepCapitals(mention);
            }
        }
        List<TimeMention> times = sentence.times();
        for (int m = 0; m < times.size(); m++) {
            Arrays.fill(timeAt, times.get(m).first(), times.get(m).end(), m);
        }
    }

    /** <i>US</i>, <i>IT</i>: in capitals a name is no function word. */
    private void keepCapitals(ActorMention mention) {
        for (int i = mention.first(); i < mention.end(); i++) {
            String form = words.get(i).form();
            boolean capitals = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
            if (capitals && functionWords.is(lower[i], WordClass.PRONOUN)) {
                lower[i] = form;
            }
        }
    }

    /** Whether the word has one form for past and participle: <i>captured</i>, <i>held</i>. */
    boolean isPastAndParticiple(int i) {
        return lower[i].endsWith("ed") || is(i, WordClass.PAST_AND_PARTICIPLE);
    }

    /** Whether the mention is a phrase of its own and not an attribute of another word. */
    boolean isNominal(ActorMention mention) {
        if (mention.isName()) {
            return !isTownAttribute(mention);
        }
        Pos head = pos[mention.head()];
        boolean possessive = mention.end() - mention.first() == 1
                && functionWords.is(lower[mention.head()], WordClass.POSSESSIVE)
                && head != Pos.PROPN;
        return (head != Pos.ADJ || isCapitalised(mention) || endsHeadline(mention))
                && head != Pos.DET
                && !possessive
                && !mention.rule().equals("adjective");
    }

    /** <i>Saudi-Arabia henretter geistlig</i>: an adjective that ends a headline has no noun to go with. */
    private boolean endsHeadline(ActorMention mention) {
        return mention.end() == size && mention.head() == size - 1;
    }

    /** <i>der Pariser Gipfel</i>: what German makes of the name of a town. */
    private boolean isTownAttribute(ActorMention mention) {
        int next = mention.end();
        return language.grammar().caseMarking()
                && next == mention.first() + 1
                && next < size
                && pos[mention.first()] == Pos.ADJ
                && lower[mention.first()].endsWith("er")
                && pos[next] == Pos.NOUN;
    }

    /** A name that the tagger does not know looks like an adjective at the start of a sentence. */
    private boolean isCapitalised(ActorMention mention) {
        return Character.isUpperCase(words.get(mention.head()).form().charAt(0));
    }

    boolean is(int word, WordClass wordClass) {
        return classes[word].containsKey(wordClass);
    }

    boolean has(int word, Feature feature) {
        return words.get(word).features().has(feature);
    }

    /** Comma, semicolon, colon, dash: where clauses may end. */
    boolean isHard(int word) {
        String form = lower[word];
        return form.length() == 1 && HARD.indexOf(form.charAt(0)) >= 0
                || (form.equals("-") || form.equals("--")) && pos[word] != Pos.ADJ;
    }

    boolean isQuote(int word) {
        String form = lower[word];
        return (form.length() == 1 && QUOTES.indexOf(form.charAt(0)) >= 0) || form.equals("''") || form.equals("``");
    }

    boolean isPunctuation(int word) {
        return pos[word] == Pos.PUNCT || isHard(word) || isQuote(word);
    }

    /** The first word from there on that is no quotation mark. */
    int skipQuotes(int from) {
        int i = from;
        while (i < size && isQuote(i)) {
            i++;
        }
        return i;
    }

    /** Index of the next hard punctuation from there on, or the size. */
    int hardEnd(int from) {
        for (int i = from; i < size; i++) {
            if (isHard(i) && !aside[i] && !(actorAt[i] >= 0)) {
                return i;
            }
        }
        return size;
    }

    /** Whether the word is a verb of reporting or citing. */
    boolean isSaying(int word) {
        return language.attribution().is(AttributionWords.Kind.VERB, lemma(word))
                || language.attribution().is(AttributionWords.Kind.CITE, lemma(word));
    }

    /** Reads the word as a form of that verb from now on. */
    void readAsVerb(int word, String lemma) {
        verbLemma.put(word, lemma);
    }

    /** Reads the word as a passive form of that verb from now on: <i>avvæpnes</i>. */
    void readAsPassive(int word, String lemma) {
        readAsVerb(word, lemma);
        passives.set(word);
    }

    /** Whether the word is a verb by our reading alone, without features of its own. */
    boolean isReadAsVerb(int word) {
        return verbLemma.containsKey(word);
    }

    boolean isPassiveForm(int word) {
        return passives.get(word) || has(word, Feature.PASSIVE);
    }

    String lemma(int word) {
        String verb = verbLemma.get(word);
        if (verb != null) {
            return verb;
        }
        return words.get(word).lemma().toLowerCase(Locale.ROOT);
    }
}

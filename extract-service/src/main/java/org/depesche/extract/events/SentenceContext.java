package org.depesche.extract.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.ClauseTree;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.lexicon.FunctionWords;
import org.depesche.extract.lexicon.Language;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Word;
import org.depesche.extract.places.PlaceMention;
import org.jspecify.annotations.Nullable;

/** A sentence's clauses with quick ways to what stands in them. */
public final class SentenceContext {
    private final ClauseTree tree;
    private final EventKnowledge knowledge;
    private final List<Attribution> carried;
    private final int[] mentionAt;
    private final String[] lower;
    private final int[] placeAt;
    private final @Nullable List<String>[] terms;
    private final List<List<Phrase>> attached = new ArrayList<>();
    private final List<List<Clause>> children = new ArrayList<>();

    /**
     * Indexes the sentence.
     *
     * @param carried speakers of the sentence before it
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public SentenceContext(ClauseTree tree, EventKnowledge knowledge, List<Attribution> carried) {
        this.tree = tree;
        this.knowledge = knowledge;
        this.carried = List.copyOf(carried);
        this.mentionAt = new int[tree.words().size()];
        this.lower = new String[tree.words().size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = tree.words().get(i).form().toLowerCase(Locale.ROOT);
        }
        this.placeAt = new int[tree.words().size()];
        this.terms = new List[tree.phrases().size()];
        Arrays.fill(mentionAt, -1);
        Arrays.fill(placeAt, -1);
        for (int m = 0; m < tree.sentence().actors().size(); m++) {
            ActorMention mention = tree.sentence().actors().get(m);
            Arrays.fill(mentionAt, mention.first(), mention.end(), m);
        }
        for (int m = 0; m < tree.sentence().places().size(); m++) {
            PlaceMention place = tree.sentence().places().get(m);
            Arrays.fill(placeAt, place.first(), place.end(), m);
        }
        indexPhrases();
    }

    private void indexPhrases() {
        for (int i = 0; i < tree.phrases().size(); i++) {
            attached.add(new ArrayList<>());
        }
        for (Phrase phrase : tree.phrases()) {
            if (phrase.attachedTo() >= 0) {
                attached.get(phrase.attachedTo()).add(phrase);
            }
        }
        for (int i = 0; i < tree.clauses().size(); i++) {
            children.add(new ArrayList<>());
        }
        for (Clause clause : tree.clauses()) {
            if (clause.parent() >= 0) {
                children.get(clause.parent()).add(clause);
            }
        }
    }

    /** The clauses. */
    public ClauseTree tree() {
        return tree;
    }

    /** What is known of the sentence's language. */
    public Language language() {
        return tree.language();
    }

    /** Function words of the sentence's language. */
    public FunctionWords functionWords() {
        return tree.language().words();
    }

    /** Speakers of the sentence before this one. */
    public List<Attribution> carried() {
        return carried;
    }

    EventKnowledge knowledge() {
        return knowledge;
    }

    /** The word at that index. */
    public Word word(int index) {
        return tree.words().get(index);
    }

    /** The word at that index as it stands in the text, in lower case. */
    public String lower(int index) {
        return lower[index];
    }

    /**
     * Names of several words that end in the head of the phrase or begin with it, the longest first, and the head's dictionary form:
     * <i>tear gas</i>, <i>state of emergency</i>.
     */
    List<String> terms(Phrase phrase) {
        List<String> known = terms[phrase.index()];
        if (known == null) {
            known = readTerms(phrase);
            terms[phrase.index()] = known;
        }
        return known;
    }

    private List<String> readTerms(Phrase phrase) {
        String head = word(phrase.head()).lemma().toLowerCase(Locale.ROOT);
        if (language().grammar().compounds()) {
            boolean plain =
                    head.equals(lower[phrase.head()]) || language().grammar().caseMarking();
            return plain ? List.of(head) : List.of(lower[phrase.head()], head);
        }
        List<String> terms = new ArrayList<>();
        if (phrase.end() + 1 < lower.length && functionWords().is(lower[phrase.end()], WordClass.OWNER)) {
            terms.add(head + " " + lower[phrase.end()] + " " + lower[phrase.end() + 1]);
        }
        for (int from = Math.max(0, phrase.head() - 2); from < phrase.head(); from++) {
            String before = String.join(" ", Arrays.asList(lower).subList(from, phrase.head()));
            if (!head.equals(lower[phrase.head()])) {
                terms.add(before + " " + lower[phrase.head()]);
            }
            terms.add(before + " " + head);
        }
        if (!head.equals(lower[phrase.head()])) {
            terms.add(lower[phrase.head()]);
        }
        terms.add(head);
        return terms;
    }

    /** Phrases attached to that one. */
    List<Phrase> attachedTo(Phrase phrase) {
        return attached.get(phrase.index());
    }

    /** Clauses whose parent that one is. */
    public List<Clause> children(Clause clause) {
        return children.get(clause.index());
    }

    /** The mention whose words hold that one. */
    public Optional<ActorMention> mentionAt(int word) {
        return mentionAt[word] < 0
                ? Optional.empty()
                : Optional.of(tree.sentence().actors().get(mentionAt[word]));
    }

    /** The place whose words hold that one. */
    public Optional<PlaceMention> placeAt(int word) {
        return placeAt[word] < 0
                ? Optional.empty()
                : Optional.of(tree.sentence().places().get(placeAt[word]));
    }

    /** The first phrase of the list that the phrase stands in, and all after it. */
    List<Phrase> listOf(Phrase phrase) {
        List<Phrase> list = new ArrayList<>();
        list.add(phrase);
        for (Phrase other : tree.phrases()) {
            if (other.coordinatedWith() == phrase.index()) {
                list.add(other);
            }
        }
        return list;
    }

    /** Offset in the document's text where the word starts. */
    public int start(int word) {
        return word(word).token().start();
    }

    /** Offset in the document's text where the words before that index end. */
    public int end(int wordEnd) {
        return word(wordEnd - 1).token().end();
    }
}

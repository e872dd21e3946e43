package org.depesche.extract.clauses;

import java.util.List;
import java.util.Optional;
import org.depesche.extract.annotation.AnnotatedSentence;
import org.depesche.extract.lexicon.Language;
import org.depesche.extract.morphology.Word;

/** The clauses and phrases of one sentence. Immutable. */
public final class ClauseTree {
    private final AnnotatedSentence sentence;
    private final Language language;
    private final List<Clause> clauses;
    private final List<Phrase> phrases;
    private final int[] owner;

    ClauseTree(AnnotatedSentence sentence, Language language, List<Clause> clauses, List<Phrase> phrases, int[] owner) {
        this.sentence = sentence;
        this.language = language;
        this.clauses = List.copyOf(clauses);
        this.phrases = List.copyOf(phrases);
        this.owner = owner;
    }

    /** The sentence. */
    public AnnotatedSentence sentence() {
        return sentence;
    }

    /** What is known of its language. */
    public Language language() {
        return language;
    }

    /** Words of the sentence. */
    public List<Word> words() {
        return sentence.tagged().words();
    }

    /** Clauses in the order in which they start. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** Phrases of all clauses in text order. */
    public List<Phrase> phrases() {
        return phrases;
    }

    /** Index of the clause that the word belongs to, -1 for punctuation and parentheses. */
    public int clauseOf(int word) {
        return owner[word];
    }

    /** The parent of a clause. */
    public Optional<Clause> parent(Clause clause) {
        return clause.parent() < 0 ? Optional.empty() : Optional.of(clauses.get(clause.parent()));
    }
}

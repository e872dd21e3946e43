package org.depesche.extract.clauses;

/** A phrase while its place in the clause is being found. */
final class PhraseDraft {
    final int index;
    final int clause;
    int first;
    int end;
    int head;
    String preposition = "";
    PhraseFunction function = PhraseFunction.OTHER;
    int attachedTo = -1;
    int coordinatedWith = -1;
    int cases;
    /** The article of the phrase where it stands apart from it, -1 elsewhere. */
    int determiner = -1;

    PhraseDraft(int index, int clause, int first, int end, int head) {
        this.index = index;
        this.clause = clause;
        this.first = first;
        this.end = end;
        this.head = head;
    }

    /** Neither preposition nor owner, apposition or time: a candidate for subject and objects. */
    boolean isBare() {
        return preposition.isEmpty() && function == PhraseFunction.OTHER && coordinatedWith < 0;
    }

    boolean mayBeAccusative() {
        return (cases & Phrase.ACCUSATIVE) != 0;
    }

    boolean mayBeDative() {
        return (cases & Phrase.DATIVE) != 0;
    }

    Phrase toPhrase() {
        return new Phrase(index, clause, first, end, head, function, preposition, attachedTo, coordinatedWith, cases);
    }
}

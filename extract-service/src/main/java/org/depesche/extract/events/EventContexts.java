package org.depesche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.lexicon.ContextTable;

/** PLOVER contexts of an event, by its frame, the classes of the nouns in its clause, and the sectors of its parties. */
public final class EventContexts {
    private final SentenceContext context;
    private final ContextTable table;

    /** Reads the contexts of a sentence's events. */
    public EventContexts(SentenceContext context, ContextTable table) {
        this.context = context;
        this.table = table;
    }

    /** Contexts in alphabetic order. */
    public List<String> of(Candidate event) {
        Set<String> found = new TreeSet<>(table.of("frame", event.frame().name()));
        for (Filler filler : event.parties()) {
            filler.actor().sectors().forEach(sector -> found.addAll(table.of("sector", sector)));
        }
        Clause clause = context.tree().clauses().get(event.clause());
        for (Phrase phrase : clause.phrases()) {
            String lemma = context.word(phrase.head()).lemma();
            context.language().classes().of(lemma).forEach(c -> found.addAll(table.of("class", c)));
        }
        return new ArrayList<>(found);
    }
}

package org.depesche.extract.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depesche.extract.annotation.AnnotatedSentence;
import org.depesche.extract.annotation.Decision;
import org.depesche.extract.annotation.Decisions;
import org.depesche.extract.attribution.AttributionReader;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.ClauseAnalyzer;
import org.depesche.extract.clauses.ClauseTree;
import org.depesche.extract.coreference.DocumentCoreference;
import org.depesche.extract.coreference.DocumentEvent;
import org.depesche.extract.events.Attribution;
import org.depesche.extract.events.Candidate;
import org.depesche.extract.events.EventFinder;
import org.depesche.extract.events.EventKnowledge;
import org.depesche.extract.events.EventMention;
import org.depesche.extract.events.SentenceContext;
import org.depesche.extract.lexicon.ContextTable;
import org.depesche.extract.lexicon.Frames;
import org.depesche.extract.lexicon.Language;

/** From annotated sentences to the events of a document: clauses, frames, factuality, attribution, coreference. */
final class EventReader {
    private final EventKnowledge knowledge;
    private final Frames frames;
    private final ContextTable contexts;
    private final Decisions decisions;
    private final DocumentCoreference coreference = new DocumentCoreference();
    private List<Attribution> speakers = List.of();

    EventReader(EventKnowledge knowledge, Frames frames, ContextTable contexts, Decisions decisions) {
        this.knowledge = knowledge;
        this.frames = frames;
        this.contexts = contexts;
        this.decisions = decisions;
    }

    /** Reads the next sentence of the document. */
    void read(AnnotatedSentence sentence, Language language) {
        ClauseTree tree = ClauseAnalyzer.analyze(sentence, language);
        explainClauses(tree);
        SentenceContext context = new SentenceContext(tree, knowledge);
        AttributionReader attributions = new AttributionReader(context, speakers);
        EventFinder.Found found = EventFinder.find(context);
        MentionBuilder builder = new MentionBuilder(context, frames, contexts, attributions, found.events());
        List<Told> told = new ArrayList<>();
        for (Candidate event : found.events()) {
            builder.build(event).ifPresentOrElse(m -> told.add(new Told(m, true)), () -> dropped(context, event));
        }
        for (Candidate reference : found.references()) {
            told.add(new Told(builder.reference(reference), false));
        }
        told.sort(Comparator.comparingInt(t -> t.mention().start()));
        told.forEach(this::join);
        speakers = attributions.speakers();
    }

    /** A mention, and whether it names its own parties. */
    private record Told(EventMention mention, boolean complete) {}

    private void join(Told told) {
        EventMention mention = told.mention();
        if (told.complete()) {
            DocumentCoreference.Joined joined = coreference.add(mention);
            explain(mention, joined.first() ? "new event" : "same event", joined.event());
        } else {
            coreference.refer(mention).ifPresent(joined -> explain(mention, "reference", joined.event()));
        }
    }

    List<DocumentEvent> events() {
        return coreference.events();
    }

    private void explain(EventMention mention, String rule, int event) {
        decisions.add(() -> new Decision(
                mention.sentence(),
                "coreference",
                rule,
                mention.start(),
                mention.end(),
                "event " + event + ": " + mention.frame() + " " + mention.factuality(),
                false));
    }

    private void dropped(SentenceContext context, Candidate event) {
        decisions.add(() -> new Decision(
                context.tree().sentence().tagged().sentence().index(),
                "frames",
                "content not told",
                context.start(event.first()),
                context.end(event.end()),
                event.frame().name(),
                true));
    }

    private void explainClauses(ClauseTree tree) {
        if (!decisions.wanted()) {
            return;
        }
        for (Clause clause : tree.clauses()) {
            if (clause.end() > clause.first()) {
                decisions.add(() -> new Decision(
                        tree.sentence().tagged().sentence().index(),
                        "clauses",
                        clause.relation().name(),
                        tree.words().get(clause.first()).token().start(),
                        tree.words().get(clause.end() - 1).token().end(),
                        ClauseText.of(tree, clause),
                        false));
            }
        }
    }
}

package org.depesche.extract.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.annotation.AnnotatedSentence;
import org.depesche.extract.annotation.Decision;
import org.depesche.extract.annotation.Decisions;
import org.depesche.extract.attribution.AttributionReader;
import org.depesche.extract.attribution.Quotations;
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
import org.jspecify.annotations.Nullable;

/** From annotated sentences to the events of a document: clauses, frames, factuality, attribution, coreference. */
final class EventReader {
    /** Sectors whose people are in public life even where nobody tells of which state: forces, rebels, parties, international bodies. */
    private static final Set<String> PUBLIC_SECTORS = Set.of("MIL", "REB", "UAF", "SPY", "OPP", "PTY", "IGO");

    private final EventKnowledge knowledge;
    private final Frames frames;
    private final ContextTable contexts;
    private final Decisions decisions;
    private final DocumentCoreference coreference = new DocumentCoreference();
    private final Chronology chronology;
    private final Quotations quotations = new Quotations();
    private List<Attribution> speakers = List.of();

    EventReader(
            EventKnowledge knowledge,
            Frames frames,
            ContextTable contexts,
            List<AnnotatedSentence> document,
            Decisions decisions) {
        this.chronology = new Chronology(document);
        this.knowledge = knowledge;
        this.frames = frames;
        this.contexts = contexts;
        this.decisions = decisions;
    }

    /** Reads the next sentence of the document. */
    void read(AnnotatedSentence sentence, Language language) {
        ClauseTree tree = ClauseAnalyzer.analyze(sentence, language);
        explainClauses(tree);
        SentenceContext context = new SentenceContext(tree, knowledge, speakers);
        AttributionReader attributions = new AttributionReader(
                context, quotations.next(sentence.tagged().sentence().paragraph(), tree.words()));
        EventFinder.Found found = EventFinder.find(context);
        MentionBuilder builder =
                new MentionBuilder(context, frames, contexts, attributions, found.events(), chronology.of(sentence));
        List<Told> told = new ArrayList<>();
        for (Candidate event : found.events()) {
            UnaryOperator<EventMention> target = target(found.reactions().get(event), builder);
            switch (builder.build(event)) {
                case MentionBuilder.Outcome.Told(EventMention mention) -> told.add(new Told(mention, true, target));
                case MentionBuilder.Outcome.Dropped(String reason) -> dropped(context, event, reason);
            }
        }
        for (Candidate reference : found.references()) {
            told.add(new Told(builder.reference(reference), false, UnaryOperator.identity()));
        }
        found.incomplete()
                .forEach(event ->
                        dropped(context, event, "lacks " + event.frame().needs()));
        told.sort(Comparator.comparingInt(t -> t.mention().start()));
        told.forEach(this::join);
        speakers = attributions.speakers();
    }

    /** How a reaction finds whose deed it is about, when everything before it has been joined. */
    private UnaryOperator<EventMention> target(EventFinder.@Nullable Reaction reaction, MentionBuilder builder) {
        if (reaction == null) {
            return UnaryOperator.identity();
        }
        Optional<EventMention> deed = reaction.deed().map(builder::reference);
        return mention ->
                deed.map(d -> coreference.answering(mention, d)).orElseGet(() -> coreference.answering(mention));
    }

    /** A mention, whether it names its own parties, and how it finds those that it does not name. */
    private record Told(EventMention mention, boolean complete, UnaryOperator<EventMention> target) {}

    private void join(Told told) {
        if (told.complete()) {
            EventMention mention = told.target().apply(told.mention());
            DocumentCoreference.Joined joined = coreference.add(mention);
            explain(mention, joined.first() ? "new event" : "same event", joined.event());
        } else {
            EventMention mention = told.mention();
            coreference.refer(mention).ifPresent(joined -> explain(mention, "reference", joined.event()));
        }
    }

    /**
     * The events of the document, if it is about public life: where nobody in any of them is of a known state or known
     * otherwise, it is about private people, and there are none.
     */
    List<DocumentEvent> events() {
        List<DocumentEvent> events = coreference.events();
        boolean known = events.stream()
                .flatMap(event -> event.participants().stream())
                .anyMatch(participant -> isKnown(participant.actor()));
        if (!known) {
            events.forEach(event -> explain(event.mentions().getFirst(), "private people", events.indexOf(event)));
        }
        return known ? events : List.of();
    }

    private static boolean isKnown(Actor actor) {
        return actor.known()
                || actor.country().isPresent()
                || actor.sectors().stream().anyMatch(PUBLIC_SECTORS::contains);
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

    private void dropped(SentenceContext context, Candidate event, String why) {
        decisions.add(() -> new Decision(
                context.tree().sentence().tagged().sentence().index(),
                "frames",
                why,
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

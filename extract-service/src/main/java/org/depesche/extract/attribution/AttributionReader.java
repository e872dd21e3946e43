package org.depesche.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.ClauseRelation;
import org.depesche.extract.clauses.Mood;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.clauses.Predicate;
import org.depesche.extract.events.Attribution;
import org.depesche.extract.events.Filler;
import org.depesche.extract.events.Parties;
import org.depesche.extract.events.SentenceContext;
import org.depesche.extract.events.Subjects;
import org.depesche.extract.lexicon.AttributionWords;
import org.depesche.extract.lexicon.AttributionWords.Kind;
import org.depesche.extract.segmentation.SentenceKind;

/**
 * Reads who says what a clause tells, the nearest speaker first: whoever reports the clause, phrases of source in it, and whoever
 * reports those. A sentence of indirect speech without a speaker of its own has the speaker of the sentence before it.
 */
public final class AttributionReader {
    private static final int DEEPEST = 6;

    private final SentenceContext context;
    private final AttributionWords words;
    private final Parties parties;
    private final SourcePhrases phrases;
    private final Subjects subjects;
    private final boolean quoted;
    private final List<Attribution> carried;
    private final List<Attribution> caption;

    /**
     * Prepares a sentence.
     *
     * @param quoted whether it stands in a quotation
     */
    public AttributionReader(SentenceContext context, boolean quoted) {
        this.quoted = quoted;
        this.context = context;
        this.words = context.language().attribution();
        this.parties = new Parties(context);
        this.phrases = new SourcePhrases(context, parties);
        this.subjects = new Subjects(context, parties);
        this.carried = context.carried();
        this.caption = captionSource();
    }

    /** Who says what the clause tells. */
    public List<Attribution> of(Clause clause) {
        List<Attribution> found = distinct(of(clause, 0));
        if (found.isEmpty() && isCarried(clause)) {
            return carried.stream()
                    .map(a -> new Attribution(a.actor(), a.start(), a.end(), "carried"))
                    .toList();
        }
        if (!caption.isEmpty()) {
            List<Attribution> all = new ArrayList<>(found);
            all.addAll(caption);
            return distinct(all);
        }
        return found;
    }

    /** The speakers that a following sentence of indirect speech has. */
    public List<Attribution> speakers() {
        for (Clause clause : context.tree().clauses()) {
            List<Attribution> own = new ArrayList<>(phrases.of(clause));
            if (clause.predicate().isPresent() && isReport(clause.predicate().get())) {
                own.addAll(reporters(clause));
            }
            if (!own.isEmpty()) {
                return distinct(own);
            }
        }
        boolean reported = context.tree().clauses().stream().anyMatch(this::isCarried);
        return reported ? carried : List.of();
    }

    private boolean isReport(Predicate predicate) {
        return words.is(Kind.VERB, predicate.lemma()) || words.is(Kind.CITE, predicate.lemma());
    }

    private boolean isCarried(Clause clause) {
        Optional<Predicate> predicate = clause.predicate();
        boolean adverb = false;
        for (int i = clause.first(); i < clause.end(); i++) {
            adverb |= context.tree().clauseOf(i) == clause.index() && words.is(Kind.ADVERB, context.lower(i));
        }
        boolean main = clause.relation() == ClauseRelation.MAIN || clause.relation() == ClauseRelation.COORDINATE;
        return adverb || main && predicate.isPresent() && predicate.get().mood() == Mood.REPORTED || quoted;
    }

    private List<Attribution> of(Clause clause, int depth) {
        List<Attribution> found = new ArrayList<>(phrases.of(clause));
        found.addAll(comparison(clause));
        Optional<Clause> parent = context.tree().parent(clause);
        if (parent.isEmpty() || depth > DEEPEST) {
            return found;
        }
        switch (clause.relation()) {
            case COMPLEMENT, QUOTE -> {
                found.addAll(reporters(parent.get()));
                found.addAll(of(parent.get(), depth + 1));
            }
            case INFINITIVE -> {
                if (parent.get().predicate().map(this::isReport).orElse(false)) {
                    found.addAll(reporters(parent.get()));
                }
                found.addAll(of(parent.get(), depth + 1));
            }
            case COORDINATE, ADVERBIAL, CONDITIONAL, PURPOSE, PARTICIPIAL -> found.addAll(of(parent.get(), depth + 1));
            case RELATIVE -> {
                if (depth > 0 && cites(parent.get())) { // KCNA siterte lederen som sa at …
                    found.addAll(reporters(parent.get()));
                    found.addAll(of(parent.get(), depth + 1));
                }
            }
            case MAIN -> found.addAll(prefix(parent.get()));
            default -> {}
        }
        return found;
    }

    /** <i>wie das Ministerium mitteilte</i>, <i>as the Kremlin confirmed</i>: a comparison with what somebody says, and nothing more. */
    private List<Attribution> comparison(Clause clause) {
        for (Clause child : context.children(clause)) {
            boolean bare = child.phrases().stream().noneMatch(p -> p.function() == PhraseFunction.OBJECT)
                    && context.children(child).isEmpty();
            if (bare && words.is(Kind.COMPARISON, child.opener())) {
                return reporters(child);
            }
        }
        return List.of();
    }

    private List<Attribution> prefix(Clause clause) {
        List<Attribution> found = new ArrayList<>();
        if (clause.relation() == ClauseRelation.PREFIX) {
            for (Phrase phrase : clause.phrases()) {
                parties.of(phrase).stream()
                        .filter(f -> f.actor().kind() != ActorKind.STATE || isQuoted(clause.end() + 1))
                        .forEach(f -> found.add(phrases.attribution(f, "prefix")));
            }
        }
        return found;
    }

    /** <i>Afghanistan: UN condemns ban</i>: a state before a colon is what it is about, if no quotation follows. */
    private boolean isQuoted(int word) {
        return word < context.tree().words().size() && "\"\u201c\u201e\u00ab\u2018'".contains(context.lower(word));
    }

    /** Whoever the verb of the clause makes a speaker. */
    private List<Attribution> reporters(Clause clause) {
        Optional<Predicate> predicate = clause.predicate();
        if (predicate.isEmpty() || !isReport(predicate.get())) {
            return List.of();
        }
        List<Attribution> found = new ArrayList<>();
        if (cites(clause)) {
            addAll(found, clause, PhraseFunction.OBJECT);
        }
        if (!predicate.get().passive()) {
            addAll(found, clause, PhraseFunction.SUBJECT);
            if (found.isEmpty() && Subjects.hasOwn(clause)) {
                addMedia(found, clause);
            }
            if (found.isEmpty()) {
                for (Filler filler : subjects.inferred(clause)) {
                    found.add(phrases.attribution(filler, "verb"));
                }
            }
        }
        return found;
    }

    private boolean cites(Clause clause) {
        return clause.predicate().filter(p -> words.is(Kind.CITE, p.lemma())).isPresent();
    }

    private void addAll(List<Attribution> found, Clause clause, PhraseFunction function) {
        for (Phrase phrase : clause.phrases()) {
            if (phrase.function() == function && phrase.coordinatedWith() < 0) {
                List<Filler> fillers = parties.of(phrase);
                fillers = fillers.isEmpty() ? ownersOfSource(phrase) : fillers;
                fillers.forEach(f -> found.add(phrases.attribution(f, "verb")));
            }
        }
    }

    /** <i>a source told Reuters</i>: where nobody tells who speaks, the medium does that was told. */
    private void addMedia(List<Attribution> found, Clause clause) {
        for (Phrase phrase : clause.phrases()) {
            boolean object =
                    phrase.function() == PhraseFunction.OBJECT || phrase.function() == PhraseFunction.INDIRECT_OBJECT;
            for (Filler filler : object ? parties.of(phrase) : List.<Filler>of()) {
                if (filler.actor().sectors().contains("MED")
                        || filler.actor().sectors().contains("JRN")) {
                    found.add(phrases.attribution(filler, "medium"));
                }
            }
        }
    }

    /** <i>ein Sprecher des Ministeriums</i>, <i>eine Erklärung des Kremls</i> speak for whom they belong to. */
    private List<Filler> ownersOfSource(Phrase phrase) {
        return parties.owners(phrase);
    }

    private List<Attribution> captionSource() {
        if (context.tree().sentence().tagged().sentence().kind() != SentenceKind.CAPTION) {
            return List.of();
        }
        for (int i = 0; i < context.tree().words().size(); i++) {
            String form = context.lower(i);
            if (words.is(Kind.CAPTION, form) || words.is(Kind.CAPTION, form + ":")) {
                for (int j = i + 1; j < Math.min(i + 5, context.tree().words().size()); j++) {
                    Optional<ActorMention> mention = context.mentionAt(j);
                    if (mention.isPresent()) {
                        return Parties.fillers(mention.get(), "").stream()
                                .map(f -> phrases.attribution(f, "caption"))
                                .toList();
                    }
                }
            }
        }
        return List.of();
    }

    private static List<Attribution> distinct(List<Attribution> all) {
        List<Attribution> kept = new ArrayList<>();
        for (Attribution attribution : all) {
            if (kept.stream()
                    .noneMatch(k -> k.actor().id().equals(attribution.actor().id()))) {
                kept.add(attribution);
            }
        }
        return kept;
    }
}

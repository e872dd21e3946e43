package org.depesche.extract.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.annotation.AnnotatedSentence;
import org.depesche.extract.lexicon.Language;

/**
 * Reads the grammar of a sentence: which words are verbs and in which form, where clauses start and end, which phrases they hold,
 * and what those do. All knowledge of a language is in its {@link Language}; the steps are the same for all.
 */
public final class ClauseAnalyzer {
    private ClauseAnalyzer() {}

    /** The clauses of a sentence; deterministic and linear in its length. */
    public static ClauseTree analyze(AnnotatedSentence sentence, Language language) {
        Scan scan = new Scan(sentence, language);
        VerbForms verbs = new VerbForms(scan);
        ClauseSplitter splitter = new ClauseSplitter(scan, verbs);
        List<ClauseDraft> drafts = splitter.split();
        int[] owner = splitter.owner();
        Particles particles = new Particles(scan, verbs, owner, drafts);
        List<PhraseDraft> phrases = new PhraseChunker(scan, verbs, owner, particles, drafts).chunk();
        new PhraseLinks(scan, phrases, new CaseReadings(scan)).link();
        Predicates predicates = new Predicates(scan, verbs, owner, particles, drafts);
        List<Optional<Predicate>> verbsOf = new ArrayList<>();
        for (ClauseDraft draft : drafts) {
            Optional<Predicate> predicate = predicates.of(draft);
            verbsOf.add(predicate);
            new Functions(scan, draft, predicate, inClause(phrases, draft)).assign();
        }
        return tree(scan, drafts, phrases, verbsOf, owner);
    }

    private static List<PhraseDraft> inClause(List<PhraseDraft> phrases, ClauseDraft draft) {
        return phrases.stream().filter(p -> p.clause == draft.index).toList();
    }

    private static ClauseTree tree(
            Scan scan,
            List<ClauseDraft> drafts,
            List<PhraseDraft> phrases,
            List<Optional<Predicate>> predicates,
            int[] owner) {
        Antecedents antecedents = new Antecedents(scan, drafts, phrases);
        List<Phrase> done = phrases.stream().map(PhraseDraft::toPhrase).toList();
        List<Clause> clauses = new ArrayList<>();
        for (ClauseDraft d : drafts) {
            List<Phrase> own = done.stream().filter(p -> p.clause() == d.index).toList();
            clauses.add(new Clause(
                    d.index,
                    d.parent == null ? -1 : d.parent.index,
                    d.relation,
                    d.opener,
                    antecedents.of(d),
                    d.isEmpty() ? 0 : d.first,
                    d.end,
                    predicates.get(d.index),
                    own));
        }
        return new ClauseTree(scan.sentence, scan.language, clauses, done, owner);
    }
}

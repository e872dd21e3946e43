package org.depesche.extract.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.jspecify.annotations.Nullable;

/** Puts the verbs of a clause together: lexical verb with its particle, voice, tense, mood, modals. */
final class Predicates {
    private final Scan scan;
    private final VerbForms verbs;
    private final int[] owner;
    private final Particles particles;
    private final List<ClauseDraft> drafts;

    Predicates(Scan scan, VerbForms verbs, int[] owner, Particles particles, List<ClauseDraft> drafts) {
        this.scan = scan;
        this.verbs = verbs;
        this.owner = owner;
        this.particles = particles;
        this.drafts = drafts;
    }

    Optional<Predicate> of(ClauseDraft draft) {
        if (draft.verbs.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> chain = new ArrayList<>(draft.verbs);
        if (draft.sister != null && draft.finite < 0 && !draft.isInfinite()) {
            chain.addAll(0, auxiliaries(draft.sister));
        }
        chain.addAll(auxiliariesBehind(draft));
        int verb = lexical(chain);
        int finite = finite(chain);
        return Optional.of(new Predicate(
                lemma(draft, verb),
                verb,
                finite,
                Math.max(verb, draft.verbs.getLast()) + 1,
                isReflexive(draft),
                isPassive(draft, chain, verb),
                tense(chain, finite),
                mood(finite),
                modals(chain, verb)));
    }

    private List<Integer> auxiliaries(ClauseDraft sister) {
        return sister.verbs.stream().filter(v -> !verbs.isLexical(v)).toList();
    }

    /** <i>war entführt und … verschleppt worden</i>: what ends the last of several participles goes for all of them. */
    private List<Integer> auxiliariesBehind(ClauseDraft draft) {
        if (draft.lexical < 0 || draft.finite < 0 || !verbs.is(draft.lexical, VerbForms.PARTICIPLE)) {
            return List.of();
        }
        for (ClauseDraft other : drafts) {
            if (other.sister == draft && other.finite < 0) {
                return auxiliaries(other);
            }
        }
        return List.of();
    }

    private int lexical(List<Integer> chain) {
        int finite = -1;
        boolean lexicalFinite = chain.stream().anyMatch(v -> verbs.isLexical(v) && verbs.is(v, VerbForms.FINITE));
        for (int i = chain.size() - 1; i >= 0; i--) {
            int verb = chain.get(i);
            boolean predicative = lexicalFinite && verbs.is(verb, VerbForms.PARTICIPLE)
                    || i > 0
                            && scan.is(verb, WordClass.CAUSATIVE)
                            && verbs.isLexical(chain.get(i - 1))
                            && !verbs.is(chain.get(i - 1), VerbForms.FINITE);
            if (verbs.isLexical(verb) && !verbs.is(verb, VerbForms.FINITE) && !predicative) {
                return verb;
            }
            finite = verbs.isLexical(verb) && verbs.is(verb, VerbForms.FINITE) ? verb : finite;
        }
        return finite >= 0 ? finite : chain.getFirst();
    }

    private int finite(List<Integer> chain) {
        for (int verb : chain) {
            if (verbs.is(verb, VerbForms.FINITE)) {
                return verb;
            }
        }
        return -1;
    }

    private String lemma(ClauseDraft draft, int verb) {
        String lemma = scan.lemma(verb);
        String auxiliary = verbs.isLexical(verb) ? null : auxiliaryLemma(verb);
        if (auxiliary != null) {
            return auxiliary;
        }
        int particle = particles.of(draft.index);
        if (particle < 0) {
            return particles.joinedBefore(verb).orElse(lemma);
        }
        return scan.language.grammar().separableVerbs()
                ? scan.lower[particle] + lemma
                : lemma + " " + scan.lower[particle];
    }

    private @Nullable String auxiliaryLemma(int verb) {
        String lemma = scan.lemma(verb);
        return scan.language.knowsVerb(lemma) ? lemma : verbs.auxiliary(verb);
    }

    private boolean isReflexive(ClauseDraft draft) {
        for (int i = draft.first; i < draft.end; i++) {
            if (owner[i] == draft.index && scan.is(i, WordClass.REFLEXIVE) && scan.actorAt[i] < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassive(ClauseDraft draft, List<Integer> chain, int verb) {
        if (scan.isPassiveForm(verb)) {
            return true;
        }
        if (!verbs.is(verb, VerbForms.PARTICIPLE)) {
            return false;
        }
        boolean perfect = scan.language.grammar().gerund()
                && chain.stream().anyMatch(v -> !verbs.isLexical(v) && "have".equals(verbs.auxiliary(v)));
        if (!perfect && (draft.relation == ClauseRelation.PARTICIPIAL || finite(chain) < 0 && !draft.isInfinite())) {
            return true;
        }
        boolean have = false;
        for (int i = chain.size() - 1; i >= 0; i--) {
            String auxiliary = verbs.isLexical(chain.get(i)) ? null : verbs.auxiliary(chain.get(i));
            if (auxiliary == null) {
                continue;
            }
            if (auxiliary.equals("become") || auxiliary.equals("get")) {
                return true;
            }
            have |= auxiliary.equals("have");
            if (auxiliary.equals("be") && isPassiveBe(verb)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassiveBe(int verb) {
        return !scan.language.grammar().verbFinal()
                && !scan.functionWords.is(scan.lemma(verb), WordClass.PERFECT_WITH_BE);
    }

    private Tense tense(List<Integer> chain, int finite) {
        if (finite < 0) {
            return Tense.NONE;
        }
        String auxiliary = verbs.isLexical(finite) ? null : verbs.auxiliary(finite);
        boolean participle = chain.stream().anyMatch(v -> verbs.is(v, VerbForms.PARTICIPLE) && verbs.isLexical(v));
        boolean infinitive = chain.stream().anyMatch(v -> verbs.is(v, VerbForms.INFINITIVE));
        if ("become".equals(auxiliary)
                && infinitive
                && !participle
                && scan.language.grammar().verbFinal()) {
            return Tense.FUTURE;
        }
        if (auxiliary != null
                && participle
                && !auxiliary.equals("become")
                && (auxiliary.equals("have") || scan.language.grammar().verbFinal())) {
            return Tense.PAST;
        }
        boolean past = scan.isReadAsVerb(finite) && !scan.language.grammar().verbFinal()
                ? !scan.lower[finite].endsWith("r") && !scan.lower[finite].endsWith("s")
                : scan.has(finite, Feature.PAST) && !scan.has(finite, Feature.PRESENT);
        return past ? Tense.PAST : Tense.PRESENT;
    }

    private Mood mood(int finite) {
        if (finite < 0 || !scan.language.grammar().verbFinal() || !scan.has(finite, Feature.SUBJUNCTIVE)) {
            return Mood.INDICATIVE;
        }
        String form = scan.lower[finite];
        if (scan.has(finite, Feature.PRESENT) && !scan.has(finite, Feature.PAST)) {
            boolean clear = form.endsWith("e") || form.startsWith("sei");
            return clear ? Mood.REPORTED : Mood.INDICATIVE;
        }
        boolean umlaut = form.startsWith("wä")
                || form.startsWith("hä")
                || form.startsWith("wü")
                || form.startsWith("kö")
                || form.startsWith("dü")
                || form.startsWith("mü")
                || form.startsWith("gä");
        return umlaut ? Mood.CONDITIONAL : Mood.INDICATIVE;
    }

    private List<String> modals(List<Integer> chain, int verb) {
        List<String> modals = new ArrayList<>();
        for (int v : chain) {
            String modal = verbs.is(v, VerbForms.MODAL) ? verbs.modal(v) : null;
            if (modal != null && v != verb) {
                modals.add(modal);
            } else if (verbs.isLexical(v) && verbs.is(v, VerbForms.FINITE) && v != verb) {
                modals.add(scan.lemma(v));
            }
        }
        return modals;
    }
}

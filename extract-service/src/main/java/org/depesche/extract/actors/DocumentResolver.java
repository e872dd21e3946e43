package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.List;
import org.depesche.extract.knowledge.LanguageKnowledge;
import org.depesche.extract.knowledge.WordClass;
import org.depesche.extract.morphology.TaggedSentence;

/** Resolves the phrases of one document: full names first, then everything in reading order. */
final class DocumentResolver {
    private final DocumentState state;
    private final NameResolver names;
    private final PhraseResolver resolver;
    private final List<Scan> scans = new ArrayList<>();
    private final List<List<Phrase>> phrases = new ArrayList<>();

    DocumentResolver(DocumentState state, LanguageKnowledge language, List<TaggedSentence> sentences) {
        this.state = state;
        this.names = new NameResolver(state, language.inflection());
        this.resolver = new PhraseResolver(state, names, language);
        for (TaggedSentence sentence : sentences) {
            Scan scan = new Scan(state.base, language, sentence);
            scans.add(scan);
            phrases.add(new PhraseParser(scan).parse());
        }
    }

    /** Collects who is named in full anywhere in the document, and which countries it is about. */
    void collectNames() {
        for (List<Phrase> sentence : phrases) {
            for (Phrase phrase : sentence) {
                if (phrase.kind != PhraseKind.PLACE) {
                    phrase.countries.forEach(state::countCountry);
                }
                if (phrase.kind == PhraseKind.STATE || phrase.kind == PhraseKind.ADJECTIVE) {
                    phrase.countries.forEach(state::nameCountry);
                }
            }
        }
        for (List<Phrase> sentence : phrases) {
            for (Phrase phrase : sentence) {
                collectName(phrase);
            }
        }
    }

    private void collectName(Phrase phrase) {
        PersonName name = phrase.name;
        if (name == null) {
            return;
        }
        Identity identity = names.fullName(phrase, name, PhraseResolver.firstCountry(phrase));
        if (identity != null) {
            phrase.identity = identity;
            PhraseResolver.learn(identity, phrase, name);
        }
    }

    /** Resolves the phrases of sentence {@code index}; sentences must come in order. */
    List<SentenceMention> resolve(int index) {
        Scan scan = scans.get(index);
        List<SentenceMention> mentions = new ArrayList<>();
        state.placeCountries = placeCountries(phrases.get(index));
        Phrase before = null;
        for (Phrase phrase : phrases.get(index)) {
            Resolution resolution = resolver.resolve(phrase, index);
            if (resolution.isEmpty()) {
                continue;
            }
            note(phrase, resolution, index, before == null ? Discourse.Joint.NONE : joint(scan, before, phrase));
            before = phrase;
            boolean place = phrase.local && (phrase.kind == PhraseKind.STATE || phrase.kind == PhraseKind.METONYM);
            if (!place) {
                int first = scan.part(phrase.first).token();
                int end = scan.part(phrase.end - 1).token() + 1;
                int head = Math.clamp(scan.part(phrase.head).token(), first, end - 1);
                mentions.add(new SentenceMention(first, end, head, resolution));
            }
        }
        return mentions;
    }

    private void note(Phrase phrase, Resolution resolution, int sentence, Discourse.Joint joint) {
        state.discourse.add(new Discourse.Mentioned(
                sentence,
                phrase.clause,
                resolution.identities(),
                phrase.subject && isStrong(phrase),
                phrase.kind,
                joint));
    }

    private static boolean isStrong(Phrase phrase) {
        return phrase.kind != PhraseKind.ADJECTIVE && phrase.kind != PhraseKind.POSSESSIVE;
    }

    /** <i>A and B</i>, <i>A, B</i>: nothing but a conjunction or a comma stands between them. */
    private static Discourse.Joint joint(Scan scan, Phrase before, Phrase phrase) {
        boolean beside = phrase.first == before.end + 1 && isStrong(before) && isStrong(phrase);
        if (!beside || phrase.local || before.local) {
            return Discourse.Joint.NONE;
        }
        if (scan.has(before.end, WordClass.CONJUNCTION)) {
            return Discourse.Joint.CONJUNCTION;
        }
        return scan.part(before.end).text().equals(",") ? Discourse.Joint.COMMA : Discourse.Joint.NONE;
    }

    /** Countries in which the sentence places something. */
    private static List<String> placeCountries(List<Phrase> sentence) {
        List<String> countries = new ArrayList<>(1);
        for (Phrase phrase : sentence) {
            boolean place = phrase.kind == PhraseKind.PLACE
                    || (phrase.local && (phrase.kind == PhraseKind.STATE || phrase.kind == PhraseKind.METONYM));
            if (place && phrase.local) {
                countries.addAll(phrase.countries);
            }
        }
        return countries;
    }
}

package org.depesche.extract.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.knowledge.KnowledgeBase;
import org.depesche.extract.morphology.TaggedSentence;

/**
 * Recognises the actors of a document and resolves who is meant, within the document first and then against the knowledge
 * base. Safe for many threads; the same input always gives the same result; time grows linearly with the text.
 */
public final class ActorRecognizer {
    private final KnowledgeBase base;

    public ActorRecognizer(KnowledgeBase base) {
        this.base = base;
    }

    /**
     * The actor mentions of each sentence, in the order of {@code sentences}.
     *
     * @param sentences the sentences of one document, in reading order
     * @param language BCP 47 tag of the sentences
     * @param published day against which terms of office are judged
     */
    public List<List<ActorMention>> annotate(
            List<TaggedSentence> sentences, String language, Optional<LocalDate> published) {
        DocumentState state = new DocumentState(base, published);
        DocumentResolver resolver = new DocumentResolver(state, base.language(language), sentences);
        resolver.collectNames();
        List<List<SentenceMention>> drafts = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            drafts.add(resolver.resolve(i));
        }
        List<List<ActorMention>> mentions = new ArrayList<>(sentences.size());
        for (List<SentenceMention> draft : drafts) {
            mentions.add(SentenceMention.toMentions(draft));
        }
        return mentions;
    }
}

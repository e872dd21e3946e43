package org.depesche.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.extract.morphology.TaggedSentence;
import org.depesche.extract.segmentation.SentenceKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a document says of time and resolves it to dates.
 *
 * <p>Relative dates count from the day of publication, or from the last day that the text told; incomplete ones are completed
 * with the tense of their clause. Without a day of publication they stay without value, unless the text itself tells one. The
 * words of a language are in its {@code time.tsv}; a language without one gets dates of digits. Safe for use by several threads.
 */
public final class TimeRecognizer {
    private final Map<String, TimeLexicon> lexicons = new ConcurrentHashMap<>();

    /**
     * The time expressions of a whole document.
     *
     * @param sentences all of its sentences, in text order
     * @param published the day of publication, if known
     */
    public DocumentTimes annotate(List<TaggedSentence> sentences, Optional<LocalDate> published) {
        List<ParsedSentence> parsed = sentences.stream().map(this::parse).toList();
        Optional<InferredDate> inferred = published.isPresent() ? Optional.empty() : DateInference.of(parsed);
        LocalDate anchor = published.or(() -> inferred.map(InferredDate::date)).orElse(null);
        return new DocumentTimes(resolve(parsed, anchor, inferred.isPresent()), inferred);
    }

    private ParsedSentence parse(TaggedSentence sentence) {
        TimeLexicon lexicon = lexicons.computeIfAbsent(sentence.sentence().language(), TimeLexicon::load);
        List<Atom> atoms = new AtomReader(lexicon).read(sentence.words());
        return new ParsedSentence(sentence, atoms, new ExpressionParser(atoms, lexicon).parse());
    }

    private static List<List<TimeMention>> resolve(
            List<ParsedSentence> sentences, @Nullable LocalDate published, boolean inferred) {
        Anchors anchors = Anchors.published(published);
        List<List<TimeMention>> mentions = new ArrayList<>(sentences.size());
        for (ParsedSentence sentence : sentences) {
            SentenceTimes times = new SentenceTimes(sentence, anchors, inferred);
            mentions.add(times.mentions());
            boolean caption = sentence.tagged().sentence().kind() == SentenceKind.CAPTION;
            anchors = caption ? anchors : times.anchors();
        }
        return mentions;
    }
}

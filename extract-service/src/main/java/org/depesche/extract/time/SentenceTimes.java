package org.depesche.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.time.Expression.After;
import org.depesche.extract.time.Expression.Before;
import org.depesche.extract.time.Expression.Since;
import org.depesche.extract.time.Expression.Until;
import org.depesche.extract.time.TimeMention.Role;
import org.jspecify.annotations.Nullable;

/** Resolves the expressions of one sentence, each with what those before it told. */
final class SentenceTimes {
    private final ParsedSentence sentence;
    private final TenseFinder tenses;
    private final boolean inferred;
    private final List<TimeMention> mentions = new ArrayList<>();
    private final Set<LocalDate> days = new HashSet<>();
    private Anchors anchors;

    SentenceTimes(ParsedSentence sentence, Anchors anchors, boolean inferred) {
        this.sentence = sentence;
        this.tenses = new TenseFinder(sentence.atoms(), sentence.tagged().words());
        this.inferred = inferred;
        this.anchors = anchors;
        sentence.found().forEach(this::resolve);
        if (days.size() == 1) {
            anchors.events().learn(sentence, days.iterator().next());
        }
    }

    List<TimeMention> mentions() {
        return List.copyOf(mentions);
    }

    /** What relative expressions of the next sentence count from. */
    Anchors anchors() {
        return anchors;
    }

    private void resolve(Found found) {
        Tense tense = tense(found);
        Period period = new Resolver(anchors, tense).resolve(found.expression());
        int first = sentence.atoms().get(found.first()).first();
        int end = sentence.atoms().get(found.end() - 1).end();
        if (!mentions.isEmpty() && mentions.getLast().end() > first) {
            return;
        }
        String rule = RuleNames.of(found.expression(), tense, inferred);
        mentions.add(new TimeMention(first, end, edtf(found.expression(), period), rule, found.role()));
        if (period != null && found.role() == Role.WHEN) {
            if (period.grain() == Period.Grain.DAY) {
                days.add(period.first());
            }
            anchors = anchors.after(period);
        }
    }

    /** A limit lies ahead and a beginning behind, unless the clause says otherwise. */
    private Tense tense(Found found) {
        Tense tense = tenses.at(found.first(), found.end());
        boolean open = tense == Tense.UNKNOWN || tense == Tense.PRESENT;
        return switch (found.expression()) {
            case Until ignored when open -> Tense.FUTURE;
            case Before ignored when tense == Tense.PRESENT -> Tense.FUTURE;
            case Since ignored when open -> Tense.PAST;
            default -> tense;
        };
    }

    private static Optional<String> edtf(Expression expression, @Nullable Period period) {
        if (period == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (expression) {
                    case Since ignored -> period.onwards();
                    case Until ignored -> period.upTo();
                    case After ignored -> period.afterwards();
                    case Before ignored -> period.beforehand();
                    default -> period.edtf();
                });
    }
}

package org.depesche.query.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depesche.v1.Actor;
import org.depesche.v1.Attribution;
import org.depesche.v1.Mention;
import org.depesche.v1.Participant;
import org.depesche.v1.TextSpan;

/** Cuts a text at the spans that point into it. Spans are code points; of two that overlap, the one that was added first stays. */
final class MarkedText {
    private final int[] codePoints;
    private final int offset;
    private final List<Mark> marks = new ArrayList<>();

    /**
     * A text without marks.
     *
     * @param offset where its first code point stands in the document that spans point into
     */
    MarkedText(String text, int offset) {
        this.codePoints = text.codePoints().toArray();
        this.offset = offset;
    }

    /** The sentence of a mention with everything that it names. */
    static List<Segment> of(Mention mention) {
        MarkedText text = new MarkedText(
                mention.getSentence().getText(), mention.getSentence().getSpan().getStart());
        text.mark(mention.getTrigger().getSpan(), "trigger", "what happens");
        for (Participant participant : mention.getParticipantsList()) {
            String role = Words.of(participant.getRole(), "ROLE_");
            text.mark(participant.getSpan(), role, role + ": " + name(participant.getActor()));
        }
        for (Attribution attribution : mention.getAttributionsList()) {
            text.mark(attribution.getSpan(), "says", "says so: " + name(attribution.getActor()));
        }
        if (mention.hasTime()) {
            text.mark(
                    mention.getTime().getSpan(),
                    "time",
                    "when: " + Words.date(mention.getTime().getEdtf()));
        }
        if (mention.hasPlace()) {
            text.mark(
                    mention.getPlace().getSpan(),
                    "place",
                    "where: " + mention.getPlace().getDisplayName());
        }
        return text.segments();
    }

    private static String name(Actor actor) {
        return actor.getDisplayName();
    }

    /** Marks a span; one that is empty, lies outside or overlaps another is passed over. */
    void mark(TextSpan span, String kind, String title) {
        int start = span.getStart() - offset;
        int end = span.getEnd() - offset;
        if (start >= 0
                && start < end
                && end <= codePoints.length
                && marks.stream().allMatch(mark -> end <= mark.start || start >= mark.end)) {
            marks.add(new Mark(start, end, kind, title));
        }
    }

    /** The whole text, piece by piece. */
    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        int position = 0;
        for (Mark mark :
                marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList()) {
            plain(position, mark.start, segments);
            segments.add(new Segment(slice(mark.start, mark.end), mark.kind, mark.title));
            position = mark.end;
        }
        plain(position, codePoints.length, segments);
        return segments;
    }

    private void plain(int start, int end, List<Segment> segments) {
        if (start < end) {
            segments.add(new Segment(slice(start, end), "", ""));
        }
    }

    private String slice(int start, int end) {
        return new String(codePoints, start, end - start);
    }

    private record Mark(int start, int end, String kind, String title) {}
}

package org.depesche.extract.merging;

import java.util.List;
import java.util.Locale;

/**
 * How well two reports fit one event.
 *
 * @param score 0 to 1; from {@link #THRESHOLD} on they are taken to tell of one event
 * @param reasons each field with the strength of its match, {@code time=0.80}, for people
 */
record ReportFit(double score, List<String> reasons) {
    /**
     * Precision first: two reports that name the same states and nothing else, without a date, stay below; the same states
     * with the same month, or one named person and the same news day, come above.
     */
    static final double THRESHOLD = 0.78;

    /** Weights of the fields; they sum to 1. */
    private static final double TYPE = 0.15;

    private static final double MODE = 0.05;
    private static final double PARTICIPANTS = 0.35;
    private static final double TIME = 0.30;
    private static final double PLACE = 0.10;
    private static final double FACTUALITY = 0.05;

    private static final ReportFit NONE = new ReportFit(0, List.of());

    ReportFit {
        reasons = List.copyOf(reasons);
    }

    /** Compares {@code report} with a more canonical one that may define its event. */
    static ReportFit of(Report report, Report defining) {
        if (report.type() != defining.type() || contradict(report, defining)) {
            return NONE;
        }
        double mode = OtherFields.mode(report, defining);
        double participants = ParticipantFit.of(report, defining);
        double time = TimeFit.of(report, defining);
        if (mode == 0 || participants == 0 || time == 0) {
            return NONE;
        }
        double place = OtherFields.place(report, defining);
        double factuality = OtherFields.factuality(report, defining);
        double score = TYPE
                + MODE * mode
                + PARTICIPANTS * participants
                + TIME * time
                + PLACE * place
                + FACTUALITY * factuality;
        return new ReportFit(
                Math.round(score * 1000) / 1000.0,
                List.of(
                        reason("participants", participants),
                        reason("time", time),
                        reason("place", place),
                        reason("mode", mode),
                        reason("factuality", factuality)));
    }

    /** Whether the reports may tell of one event. */
    boolean isEnough() {
        return score >= THRESHOLD;
    }

    /**
     * Whether the two cannot tell of one event, whatever a third one says: one document has already told its events apart,
     * and dates, places and people can exclude each other.
     */
    static boolean contradict(Report one, Report other) {
        return one.document().equals(other.document())
                || TimeFit.contradict(one, other)
                || OtherFields.placesContradict(one, other)
                || ParticipantFit.contradict(one, other);
    }

    private static String reason(String field, double strength) {
        return String.format(Locale.ROOT, "%s=%.2f", field, strength);
    }
}

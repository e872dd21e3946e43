package org.depesche.extract.events;

/** Event types of PLOVER 2, with their quad class and conflict–cooperation score after the manual. */
public enum EventType {
    AGREE(QuadClass.VERBAL_COOPERATION, 2.5),
    CONSULT(QuadClass.VERBAL_COOPERATION, 2.5),
    SUPPORT(QuadClass.VERBAL_COOPERATION, 5),
    CONCEDE(QuadClass.VERBAL_COOPERATION, 4.5),
    COOPERATE(QuadClass.MATERIAL_COOPERATION, 9.5),
    AID(QuadClass.MATERIAL_COOPERATION, 10),
    RETREAT(QuadClass.MATERIAL_COOPERATION, 6.5),
    REQUEST(QuadClass.VERBAL_CONFLICT, 0),
    ACCUSE(QuadClass.VERBAL_CONFLICT, -3),
    REJECT(QuadClass.VERBAL_CONFLICT, -2),
    THREATEN(QuadClass.VERBAL_CONFLICT, -3.5),
    PROTEST(QuadClass.MATERIAL_CONFLICT, -5),
    SANCTION(QuadClass.MATERIAL_CONFLICT, -6),
    MOBILIZE(QuadClass.MATERIAL_CONFLICT, -5.5),
    COERCE(QuadClass.MATERIAL_CONFLICT, -7),
    ASSAULT(QuadClass.MATERIAL_CONFLICT, -9);

    private final QuadClass quadClass;
    private final double score;

    EventType(QuadClass quadClass, double score) {
        this.quadClass = quadClass;
        this.score = score;
    }

    /** The quad class of the type. */
    public QuadClass quadClass() {
        return quadClass;
    }

    /** Conflict–cooperation score of the type without a mode, -10 to 10. */
    public double score() {
        return score;
    }
}

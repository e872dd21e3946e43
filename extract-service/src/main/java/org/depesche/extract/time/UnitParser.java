package org.depesche.extract.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads units. Gives null and stays where it is if there is none. */
final class UnitParser {
    private UnitParser() {}

    /** Any unit. */
    static @Nullable Unit any(Cursor cursor) {
        if (!cursor.is(WordClass.UNIT)) {
            return null;
        }
        Unit unit = Unit.valueOf(cursor.peek().word().value(WordClass.UNIT).toUpperCase(Locale.ROOT));
        cursor.skip(1);
        return unit;
    }

    /** A unit of at least a day. */
    static @Nullable Unit ofCalendar(Cursor cursor) {
        Unit unit = any(cursor);
        if (unit != null && unit.ofClock()) {
            cursor.skip(-1);
            return null;
        }
        return unit;
    }
}

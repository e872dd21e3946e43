package org.depesche.extract.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * An office that somebody held.
 *
 * @param role what: {@code foreign-minister}
 * @param scope for whom: country code or id of an organisation
 * @param host where to, for ambassadors and envoys: country code or id of an organisation, else empty
 * @param from first day of the term, {@link LocalDate#MIN} where unknown
 * @param to last day of the term, {@link LocalDate#MAX} while it lasts
 */
public record Office(String role, String scope, String host, LocalDate from, LocalDate to) {

    /** Whether the office was held on {@code day}. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * Reads {@code role@scope:from..to}; the scope of ambassadors is {@code host} or {@code scope>host}.
     *
     * @param country country of the person, the scope where only a host is given
     */
    static Office parse(String text, String country, ResourceRow row) {
        int at = text.indexOf('@');
        int colon = text.indexOf(':', at);
        int dots = text.indexOf("..", colon);
        if (at < 1 || colon < 0 || dots < 0) {
            throw row.malformed("not role@scope:from..to: " + text);
        }
        String role = text.substring(0, at);
        String scope = text.substring(at + 1, colon);
        LocalDate from = start(text.substring(colon + 1, dots), row);
        LocalDate to = end(text.substring(dots + 2), row);
        int arrow = scope.indexOf('>');
        if (arrow >= 0) {
            return new Office(role, scope.substring(0, arrow), scope.substring(arrow + 1), from, to);
        }
        boolean sent = role.equals("ambassador") || role.equals("envoy");
        return sent && !scope.equals(country)
                ? new Office(role, country, scope, from, to)
                : new Office(role, scope, "", from, to);
    }

    private static LocalDate start(String text, ResourceRow row) {
        return text.isEmpty() ? LocalDate.MIN : day(text, row, false);
    }

    private static LocalDate end(String text, ResourceRow row) {
        return text.isEmpty() ? LocalDate.MAX : day(text, row, true);
    }

    /** Reads a year, a month or a day; by hand, since a formatter takes longer to load than all offices take to read. */
    private static LocalDate day(String text, ResourceRow row, boolean last) {
        try {
            int year = Integer.parseInt(text.substring(0, 4));
            int month = text.length() >= 7 ? Integer.parseInt(text.substring(5, 7)) : last ? 12 : 1;
            if (text.length() == 10) {
                return LocalDate.of(year, month, Integer.parseInt(text.substring(8)));
            }
            LocalDate first = LocalDate.of(year, month, 1);
            boolean whole = text.length() == 4 || text.length() == 7;
            if (whole) {
                return last ? first.withDayOfMonth(first.lengthOfMonth()) : first;
            }
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
            throw row.malformed("not a date: " + text);
        }
        throw row.malformed("not a date: " + text);
    }
}

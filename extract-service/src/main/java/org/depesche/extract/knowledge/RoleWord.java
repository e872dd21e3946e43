package org.depesche.extract.knowledge;

import java.util.List;
import java.util.Locale;

/**
 * What a role word means.
 *
 * @param role id of the role, as offices use it: {@code foreign-minister}
 * @param sectors PLOVER sector codes, most specific first
 * @param kind person, group or body
 * @param gender gender of the word
 * @param country ISO 3166 alpha-3 of the only country that has the office, empty for all others: <i>taoiseach</i>
 */
public record RoleWord(String role, List<String> sectors, RoleKind kind, RoleGender gender, String country) {
    public RoleWord {
        sectors = List.copyOf(sectors);
    }

    static RoleWord of(ResourceRow row) {
        return new RoleWord(row.required(1), row.list(2), kind(row), gender(row.text(4)), row.text(5));
    }

    private static RoleKind kind(ResourceRow row) {
        try {
            return RoleKind.valueOf(row.required(3).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.malformed("not person, group or institution: " + row.text(3));
        }
    }

    private static RoleGender gender(String text) {
        return switch (text) {
            case "m", "masculine", "male" -> RoleGender.MASCULINE;
            case "f", "feminine", "female" -> RoleGender.FEMININE;
            default -> RoleGender.ANY;
        };
    }
}

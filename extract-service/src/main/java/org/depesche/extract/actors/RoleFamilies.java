package org.depesche.extract.actors;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which offices a role word may mean: <i>leader</i> may be president or prime minister, <i>minister</i> any minister. */
final class RoleFamilies {
    /** Countries that the head of government leads, not the head of state. */
    private static final Set<String> LED_BY_GOVERNMENT = Set.of(
            "DEU", "AUT", "ITA", "GRC", "ISR", "IND", "IRL", "PRT", "FIN", "HUN", "CZE", "SVK", "SVN", "HRV", "SRB",
            "BGR", "EST", "LVA", "LTU", "POL", "ISL", "MLT", "ALB", "MKD", "MNE", "XKX", "BIH", "IRQ", "LBN", "PAK",
            "BGD", "NPL", "ETH", "GEO", "ARM", "MDA", "SGP", "GBR", "NOR", "SWE", "DNK", "NLD", "BEL", "LUX", "ESP",
            "CAN", "AUS", "NZL", "JPN", "THA", "MYS", "KHM", "LSO", "JAM", "BHS", "PNG", "SLB", "TLS", "MNG", "LAO");

    private static final Map<String, List<String>> OFFICES = Map.ofEntries(
            Map.entry("head-of-state", List.of("head-of-state", "supreme-leader")),
            Map.entry("supreme-leader", List.of("supreme-leader", "head-of-state")),
            Map.entry("monarch", List.of("monarch", "head-of-state")),
            Map.entry("spokesperson", List.of("spokesperson", "government-spokesperson")),
            Map.entry("government-spokesperson", List.of("government-spokesperson", "spokesperson")),
            Map.entry("army-chief", List.of("army-chief")),
            Map.entry("vice-president", List.of("vice-president")));

    private static final Set<String> LEADERS = Set.of(
            "head-of-state",
            "head-of-government",
            "supreme-leader",
            "monarch",
            "leader",
            "party-leader",
            "chair",
            "rebel-leader",
            "religious-leader",
            "security-council-secretary");

    /** Role words that fit so many that they name nobody. */
    private static final Set<String> VAGUE = Set.of(
            "official",
            "diplomat",
            "politician",
            "minister",
            "lawmaker",
            "military-officer",
            "judge",
            "prosecutor",
            "envoy",
            "former-official",
            "opposition",
            "candidate",
            "business-leader",
            "adviser",
            "counterpart",
            "experts",
            "activists",
            "journalists",
            "lawyers",
            "governor",
            "mayor",
            "deputy-minister",
            "police",
            "soldier",
            "activist",
            "ambassador");

    private RoleFamilies() {}

    /** The offices of the knowledge base that {@code role} of {@code country} may mean, the likeliest first. */
    static List<String> offices(String role, String country) {
        if (role.equals("leader") || role.equals("chair") && !country.isEmpty()) {
            return LED_BY_GOVERNMENT.contains(country)
                    ? List.of("supreme-leader", "head-of-government")
                    : List.of("supreme-leader", "head-of-state", "head-of-government");
        }
        return OFFICES.getOrDefault(role, List.of(role));
    }

    /** Whether a phrase with {@code role} can name who holds an office, or only point back to somebody named. */
    static boolean isVague(String role) {
        return VAGUE.contains(role);
    }

    /** Whether somebody whose role is {@code held} may be called {@code role}. */
    static boolean covers(String role, String held) {
        if (role.equals(held)) {
            return true;
        }
        return switch (role) {
            case "leader", "chair" -> LEADERS.contains(held);
            case "head-of-state" ->
                Set.of("supreme-leader", "leader", "head-of-state").contains(held);
            case "minister" -> held.endsWith("minister");
            case "diplomat" ->
                Set.of(
                                "foreign-minister",
                                "ambassador",
                                "envoy",
                                "nuclear-negotiator",
                                "deputy-minister",
                                "high-representative")
                        .contains(held);
            case "official" ->
                !Set.of("head-of-state", "supreme-leader", "monarch", "rebel-leader", "activist", "opposition-leader")
                        .contains(held);
            case "spokesperson" -> held.endsWith("spokesperson");
            case "politician" -> true;
            default -> false;
        };
    }

    /** The office that {@code role} is when it belongs to a body of kind {@code body}: the head of the army is the army chief. */
    static String within(String role, String body) {
        boolean head = LEADERS.contains(role)
                || role.equals("official")
                || role.equals("head-of-state")
                || role.equals("secretary-general");
        return switch (body) {
            case "security-council" -> head ? "security-council-secretary" : role;
            case "intelligence-service" -> head ? "intelligence-chief" : role;
            case "army", "military", "military-staff" -> head ? "army-chief" : role;
            case "parliament" -> head || role.equals("spokesperson") && false ? "parliament-speaker" : role;
            case "government" ->
                head ? "head-of-government" : role.equals("spokesperson") ? "government-spokesperson" : role;
            case "foreign-ministry" ->
                role.equals("spokesperson") ? "foreign-spokesperson" : head ? "foreign-minister" : role;
            case "defence-ministry" -> head ? "defence-minister" : role;
            default -> role;
        };
    }
}

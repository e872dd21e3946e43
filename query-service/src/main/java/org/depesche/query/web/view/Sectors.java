package org.depesche.query.web.view;

import java.util.Map;

/** Sector codes of PLOVER in words. */
final class Sectors {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("GOV", "government"),
            Map.entry("MIL", "military"),
            Map.entry("SPY", "intelligence"),
            Map.entry("LEG", "legislature"),
            Map.entry("JUD", "judiciary"),
            Map.entry("COP", "police"),
            Map.entry("PTY", "party"),
            Map.entry("REB", "rebels"),
            Map.entry("PRM", "paramilitary"),
            Map.entry("OPP", "opposition"),
            Map.entry("IGO", "intergovernmental organization"),
            Map.entry("NGO", "non-governmental organization"),
            Map.entry("BUS", "business"),
            Map.entry("MED", "media"),
            Map.entry("CVL", "civilians"),
            Map.entry("EDU", "education"),
            Map.entry("REL", "religion"),
            Map.entry("JRN", "journalists"),
            Map.entry("ELI", "former officials"),
            Map.entry("UNK", "unknown"));

    private Sectors() {}

    static String word(String code) {
        return WORDS.getOrDefault(code, code);
    }
}

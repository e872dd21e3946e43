package org.depesche.benchmarks.news;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Who and what made-up news are about, each with how often it comes. The same whenever it is made. */
public final class World {
    /** Topics that people search for. */
    static final List<String> TOPICS = List.of(
            "sanctions",
            "ceasefire",
            "gas",
            "election",
            "missile",
            "tariffs",
            "pipeline",
            "border",
            "refugees",
            "grain",
            "Sanktionen",
            "Waffenruhe",
            "Gipfel",
            "Haushalt",
            "Grenze",
            "Raketen",
            "Zölle",
            "Wahl",
            "Abkommen",
            "Hilfe",
            "sanksjoner",
            "våpenhvile",
            "toppmøte",
            "grense",
            "avtale",
            "bistand",
            "valg",
            "fiskeri",
            "drone",
            "olje");

    /** Those who fill most news; all others follow in the order of the list of countries. */
    private static final List<String> FIRST = List.of(
            "USA", "RUS", "CHN", "UKR", "DEU", "ISR", "GBR", "FRA", "NOR", "IRN", "TUR", "PSE", "SYR", "IND", "JPN",
            "SWE", "POL", "KOR", "PRK", "SAU", "ITA", "ESP", "EGY", "IRQ", "AFG", "PAK", "CAN", "BRA", "MEX", "AUS");

    private static final int PEOPLE = 30;
    private static final int BODIES = 8;
    private static final int WORDS = 30_000;
    private static final int OUTLETS = 400;
    private static final double STATE_ITSELF = 0.45;
    private static final String[] SYLLABLES = {
        "ba", "de", "ki", "lo", "mu", "na", "re", "si", "to", "va", "gor", "lin", "mar", "sen", "tan", "ver", "dal",
        "kov"
    };

    private final List<String> countries;
    private final SequencedMap<String, List<Cast>> cast = new LinkedHashMap<>();
    private final List<String> words;
    private final List<String> outlets;
    private final Skew countrySkew;
    private final Skew castSkew = new Skew(PEOPLE + BODIES, 0.9);
    private final Skew wordSkew = new Skew(WORDS, 1);
    private final Skew outletSkew = new Skew(OUTLETS, 0.8);

    public World() {
        SplittableRandom random = new SplittableRandom(2026);
        countries = countries();
        countrySkew = new Skew(countries.size(), 1);
        words = distinctWords(random);
        countries.forEach(country -> cast.put(country, castOf(country, random)));
        outlets = IntStream.range(0, OUTLETS)
                .mapToObj(number -> "Outlet " + words.get(WORDS - 1 - number))
                .toList();
    }

    /** All actors, those of a country side by side. */
    public List<Cast> cast() {
        return cast.values().stream().flatMap(List::stream).toList();
    }

    String country(RandomGenerator random) {
        return countries.get(countrySkew.draw(random));
    }

    /** Somebody who acts for a country: itself, or one of its people and bodies. */
    Cast actorOf(String country, RandomGenerator random) {
        List<Cast> own = Objects.requireNonNull(cast.get(country));
        return random.nextDouble() < STATE_ITSELF ? own.getFirst() : own.get(1 + castSkew.draw(random));
    }

    String word(RandomGenerator random) {
        return words.get(wordSkew.draw(random));
    }

    String outlet(RandomGenerator random) {
        return outlets.get(outletSkew.draw(random));
    }

    private static List<Cast> castOf(String country, SplittableRandom random) {
        List<Cast> all = new ArrayList<>();
        String code = country.toLowerCase(Locale.ROOT);
        all.add(new Cast(code, country, country, "STATE", ""));
        for (int i = 0; i < PEOPLE; i++) {
            String name = capital(word(random)) + " " + capital(word(random));
            all.add(new Cast(
                    code + "-person-" + i, name, country, "PERSON", i % 3 == 0 ? "GOV" : i % 3 == 1 ? "LEG" : "PTY"));
        }
        for (int i = 0; i < BODIES; i++) {
            String name = capital(word(random)) + " " + (i % 2 == 0 ? "Ministry" : "Army");
            all.add(new Cast(code + "-body-" + i, name, country, "ORGANIZATION", i % 2 == 0 ? "GOV" : "MIL"));
        }
        return List.copyOf(all);
    }

    private static List<String> distinctWords(SplittableRandom random) {
        Set<String> distinct = new LinkedHashSet<>();
        while (distinct.size() < WORDS) {
            distinct.add(word(random));
        }
        return List.copyOf(distinct);
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = 3 + random.nextInt(2); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static List<String> countries() {
        Set<String> codes = new LinkedHashSet<>(FIRST);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(World.class.getResourceAsStream("/knowledge/countries.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && line.length() > 3 && line.charAt(3) == '\t')
                    .forEach(line -> codes.add(line.substring(0, 3)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(codes);
    }
}

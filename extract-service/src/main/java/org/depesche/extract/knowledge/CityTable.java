package org.depesche.extract.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Capitals, seats and bigger cities of the world by the names that languages have for them, from GeoNames. Names are kept as 48 bits of
 * the hash of their folded parts; with some hundred thousand of them one in 10<sup>9</sup> other words is taken for one.
 * {@code knowledge.build.CompileCities} writes the resource.
 *
 * <p>Layout: int number of cities; per city int id, int latitude and int longitude in 1/10000 degree, int population, byte rank,
 * three bytes country, byte length and UTF-8 bytes of the name; int number of entries; per entry six bytes of hash, three bytes
 * city number plus one, 0 where the hash only leads to longer names. Entries of one name are in order of population.
 */
public final class CityTable {
    /** The bits of a hash that are kept. */
    public static final long MASK = (1L << 48) - 1;

    private static final String RESOURCE = "knowledge/cities.bin";

    /** The own name weighs as much as a population 25 times as big. */
    private static final double OWN_NAME = 1.4;

    private static final double CAPITAL = 2.0;
    private static final double SEAT = 0.5;

    private final ByteBuffer data;
    private final int[] offsets;
    private final long[] keys;
    private final int[] firsts;
    private final int[] values;
    private final int[] nexts;

    private CityTable(byte[] bytes) {
        data = ByteBuffer.wrap(bytes);
        offsets = new int[data.getInt()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = data.position();
            int length = data.get(data.position() + 20);
            data.position(data.position() + 21 + length);
        }
        int entries = data.getInt();
        int size = Integer.highestOneBit(Math.max(1, entries)) * 4;
        keys = new long[size];
        firsts = new int[size];
        Arrays.fill(firsts, -1);
        values = new int[entries];
        nexts = new int[entries];
        readEntries(entries);
    }

    /** The table of the class path, loaded once. */
    public static CityTable standard() {
        return Standard.INSTANCE;
    }

    private void readEntries(int entries) {
        int[] lasts = new int[keys.length];
        for (int entry = 0; entry < entries; entry++) {
            long key = ((long) data.getShort() & 0xFFFF) << 32 | data.getInt() & 0xFFFFFFFFL;
            values[entry] = ((data.getShort() & 0xFFFF) << 8 | data.get() & 0xFF) - 1;
            nexts[entry] = -1;
            int slot = slot(key);
            if (keys[slot] == 0) {
                keys[slot] = key;
            }
            if (values[entry] >= 0) {
                if (firsts[slot] < 0) {
                    firsts[slot] = entry;
                } else {
                    nexts[lasts[slot]] = entry;
                }
                lasts[slot] = entry;
            }
        }
    }

    private int slot(long key) {
        int slot = (int) (key ^ key >>> 20) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** The state after one more part of a name. */
    public static long step(long state, String part) {
        return PhraseTable.step(state, NameForms.fold(part));
    }

    /** Whether some name begins with, or is, the parts that led to {@code state}. */
    public boolean leads(long state) {
        long key = key(state);
        return keys[slot(key)] == key;
    }

    /** What of a state is kept as the key of a name; never 0. */
    public static long key(long state) {
        long key = state & MASK;
        return key == 0 ? 1 : key;
    }

    /** The cities whose name led to {@code state}, the biggest first. */
    public List<City> cities(long state) {
        long key = key(state);
        int slot = slot(key);
        if (keys[slot] != key || firsts[slot] < 0) {
            return List.of();
        }
        List<City> cities = new ArrayList<>(2);
        for (int entry = firsts[slot]; entry >= 0; entry = nexts[entry]) {
            cities.add(city(values[entry]));
        }
        return cities;
    }

    /** The cities of that name, the biggest first. */
    public List<City> named(String name) {
        long state = PhraseTable.START;
        for (String part : NameForms.parts(name)) {
            state = step(state, part);
        }
        return cities(state);
    }

    /**
     * How likely a name means {@code city} where nothing else tells: its rank and its size on a logarithmic scale, more if the name,
     * which led to {@code state}, is what the city is called or begins that, and not one of the many others that GeoNames lists.
     */
    public static double prominence(City city, long state) {
        return prominence(city) + (isCalled(city, state) ? OWN_NAME : 0);
    }

    /** The same whatever the name. */
    public static double prominence(City city) {
        double rank = city.rank() == 2 ? CAPITAL : city.rank() == 1 ? SEAT : 0;
        return Math.log10(Math.max(1_000, city.population())) + rank;
    }

    /** Whether the name that led to {@code state} is what {@code city} is called, or begins that: <i>Halle (Saale)</i>. */
    public static boolean isCalled(City city, long state) {
        long own = PhraseTable.START;
        for (String part : NameForms.parts(city.name())) {
            own = step(own, part);
            if (own == state) {
                return true;
            }
        }
        return false;
    }

    private City city(int number) {
        int at = offsets[number];
        byte[] bytes = data.array();
        String country = new String(bytes, at + 17, 3, StandardCharsets.US_ASCII);
        String name = new String(bytes, at + 21, bytes[at + 20], StandardCharsets.UTF_8);
        return new City(
                data.getInt(at),
                name,
                country,
                data.getInt(at + 4) / 10_000.0,
                data.getInt(at + 8) / 10_000.0,
                data.getInt(at + 12),
                bytes[at + 16]);
    }

    private static final class Standard {
        private static final CityTable INSTANCE = read();

        private static CityTable read() {
            try (InputStream in = CityTable.class.getClassLoader().getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new KnowledgeException(RESOURCE + ": no such resource");
                }
                return new CityTable(in.readAllBytes());
            } catch (IOException e) {
                throw new KnowledgeException(RESOURCE + ": cannot be read", e);
            }
        }
    }
}

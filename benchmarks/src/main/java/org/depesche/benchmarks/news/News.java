package org.depesche.benchmarks.news;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.depesche.extract.events.EventType;
import org.depesche.extract.events.Role;

/**
 * Made-up news from 2000 to 2026, in the order of their days: more a day as the years go on, few countries in most of it, most
 * events told once and some by sixty. Everything follows from the seed and the number of events.
 */
public final class News {
    /** Of 10 mentions. */
    private static final double EVENTS_OF_TEN_MENTIONS = 3;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    /** News a day grow by this share a year. */
    private static final double GROWTH = 0.1;

    private static final int BATCH = 2000;
    private static final int MOST_REPORTS = 60;
    private static final List<EventType> TYPES = List.of(
            EventType.CONSULT,
            EventType.ACCUSE,
            EventType.ASSAULT,
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.COERCE,
            EventType.AID,
            EventType.SANCTION,
            EventType.COOPERATE,
            EventType.PROTEST,
            EventType.MOBILIZE,
            EventType.CONCEDE,
            EventType.RETREAT);
    private static final List<String> LANGUAGES = List.of("de", "en", "nb", "nn");

    private final World world;
    private final long seed;
    private final long events;
    private final int fillers;
    private final Skew types = new Skew(TYPES.size(), 0.8);
    private final Skew reports = new Skew(MOST_REPORTS, 2.1);
    private final Skew languages = new Skew(LANGUAGES.size(), 0.8);

    /**
     * News with about so many mentions.
     *
     * @param fillers sentences of each document that tell of no event
     */
    public News(World world, long seed, long mentions, int fillers) {
        this.world = world;
        this.seed = seed;
        this.fillers = fillers;
        this.events = Math.max(1, Math.round(mentions * EVENTS_OF_TEN_MENTIONS / 10));
    }

    /** How many batches there are. */
    public int batches() {
        return Math.toIntExact((events + BATCH - 1) / BATCH);
    }

    /** How many events there are. */
    public long events() {
        return events;
    }

    /** The documents that tell of one batch of events, in no order; each event is told in its batch alone. */
    public List<NewsDocument> batch(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        List<NewsDocument.Telling> tellings = new ArrayList<>();
        for (long event = (long) number * BATCH; event < Math.min(events, (number + 1L) * BATCH); event++) {
            tellings.addAll(tellings(event(event, random)));
        }
        Collections.shuffle(tellings, new Random(seed + number));
        List<NewsDocument> documents = new ArrayList<>();
        int next = 0;
        while (next < tellings.size()) {
            int end = Math.min(tellings.size(), next + 1 + Math.min(3, random.nextInt(5)));
            documents.add(document(number, documents.size(), distinct(tellings.subList(next, end)), random));
            next = end;
        }
        return documents;
    }

    /** The actors and topic of some event of the store, as a person would ask for it; for load that has the skew of the data. */
    public NewsEvent sample(RandomGenerator random) {
        return event(random.nextLong(events), random);
    }

    /** The word by which an event is searched for. */
    public String topic(NewsEvent event) {
        return World.TOPICS.get((int) (event.number() % World.TOPICS.size()));
    }

    private NewsEvent event(long number, RandomGenerator random) {
        EventType type = TYPES.get(types.draw(random));
        String one = world.country(random);
        String other = world.country(random);
        boolean mutual = type == EventType.CONSULT || type == EventType.COOPERATE;
        List<NewsEvent.Side> sides = new ArrayList<>();
        sides.add(new NewsEvent.Side(mutual ? Role.PARTICIPANT : Role.SOURCE, world.actorOf(one, random)));
        addSide(sides, new NewsEvent.Side(mutual ? Role.PARTICIPANT : Role.TARGET, world.actorOf(other, random)));
        if (random.nextInt(5) == 0) {
            addSide(sides, new NewsEvent.Side(sides.getFirst().role(), world.actorOf(one, random)));
        }
        LocalDate day = day((number + random.nextDouble()) / events);
        return new NewsEvent(
                number,
                type,
                sides,
                edtf(day, random),
                day,
                random.nextInt(3) == 0 ? Optional.of(other) : Optional.empty(),
                1 + reports.draw(random));
    }

    private static void addSide(List<NewsEvent.Side> sides, NewsEvent.Side side) {
        if (sides.stream().noneMatch(known -> known.actor().equals(side.actor()))) {
            sides.add(side);
        }
    }

    /** The day before which that share of all news came. */
    private static LocalDate day(double share) {
        double years = ChronoUnit.DAYS.between(FIRST, LAST) / 365.25;
        double at = Math.log1p(share * Math.expm1(GROWTH * years)) / GROWTH;
        return FIRST.plusDays(Math.round(at * 365.25));
    }

    private static Optional<String> edtf(LocalDate day, RandomGenerator random) {
        int percent = random.nextInt(100);
        if (percent < 70) {
            return Optional.of(day.toString());
        }
        if (percent < 82) {
            return Optional.of(day.toString().substring(0, 7));
        }
        return percent < 85 ? Optional.of(day.toString().substring(0, 4)) : Optional.empty();
    }

    private List<NewsDocument.Telling> tellings(NewsEvent event) {
        List<NewsDocument.Telling> tellings = new ArrayList<>();
        UUID defining = id(event.number(), 0);
        for (int i = 0; i < event.reports(); i++) {
            tellings.add(new NewsDocument.Telling(event, id(event.number(), i), defining, List.of()));
        }
        return tellings;
    }

    private UUID id(long one, long other) {
        SplittableRandom bits = new SplittableRandom(seed ^ (one * 0x9E3779B97F4A7C15L + other * 0xD1B54A32D192ED03L));
        return new UUID(bits.nextLong() & ~0xF000L | 0x8000L, bits.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    private static List<NewsDocument.Telling> distinct(List<NewsDocument.Telling> tellings) {
        List<NewsDocument.Telling> distinct = new ArrayList<>();
        for (NewsDocument.Telling telling : tellings) {
            if (distinct.stream().noneMatch(known -> known.event().equals(telling.event()))
                    || telling.report().equals(telling.defining())) {
                distinct.removeIf(known -> known.event().equals(telling.event()));
                distinct.add(telling);
            }
        }
        return distinct;
    }

    private NewsDocument document(int batch, int index, List<NewsDocument.Telling> plain, SplittableRandom random) {
        List<String> sentences = new ArrayList<>();
        List<NewsDocument.Telling> tellings = new ArrayList<>();
        LocalDate last = FIRST;
        for (NewsDocument.Telling telling : plain) {
            List<Integer> evidence = new ArrayList<>();
            int percent = random.nextInt(100);
            for (int i = percent < 75 ? 1 : percent < 95 ? 2 : 3; i > 0; i--) {
                evidence.add(sentences.size());
                sentences.add(sentence(telling.event(), random));
            }
            tellings.add(new NewsDocument.Telling(telling.event(), telling.report(), telling.defining(), evidence));
            last = last.isBefore(telling.event().day()) ? telling.event().day() : last;
        }
        // every seventh text is in good part its predecessor's: syndicated copy
        SplittableRandom words = new SplittableRandom(seed + 31L * batch + (index % 7 == 6 ? index - 1 : index));
        for (int i = 0; i < fillers; i++) {
            sentences.add(filler(words));
        }
        return new NewsDocument(
                id(-1L - batch, index),
                LANGUAGES.get(languages.draw(random)),
                world.outlet(random),
                last.plusDays(random.nextInt(3)),
                sentences,
                tellings);
    }

    private String sentence(NewsEvent event, SplittableRandom random) {
        StringBuilder text = new StringBuilder(event.sides().getFirst().actor().name());
        text.append(" told ").append(event.sides().getLast().actor().name()).append(' ');
        text.append(topic(event));
        for (int i = 0; i < 8; i++) {
            text.append(' ').append(world.word(random));
        }
        return text.append('.').toString();
    }

    private String filler(SplittableRandom random) {
        StringBuilder text = new StringBuilder("Meanwhile");
        for (int i = 0; i < 10; i++) {
            text.append(' ').append(world.word(random));
        }
        return text.append('.').toString();
    }
}

package org.depesche.benchmarks.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewsTest {
    private static final long MENTIONS = 40_000;

    private final World world = new World();
    private final News news = new News(world, 1, MENTIONS, 1);

    @Test
    void sameSeedGivesTheSameNews() {
        assertEquals(news.batch(2), new News(new World(), 1, MENTIONS, 1).batch(2));
    }

    @Test
    void hasAboutAsManyMentionsAsAskedForAndThreeEventsOfTen() {
        List<NewsDocument> documents = all();
        long mentions = documents.stream()
                .flatMap(document -> document.tellings().stream())
                .mapToLong(telling -> telling.sentences().size())
                .sum();

        assertEquals(MENTIONS, mentions, MENTIONS * 0.15);
        assertEquals(12_000, news.events());
    }

    @Test
    void everyEventIsToldByTheReportThatGivesItItsName() {
        List<NewsDocument.Telling> tellings =
                all().stream().flatMap(document -> document.tellings().stream()).toList();
        Map<UUID, Long> named = tellings.stream()
                .map(NewsDocument.Telling::report)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertTrue(named.values().stream().allMatch(count -> count == 1), "a report stands in two documents");
        assertTrue(tellings.stream().allMatch(telling -> named.containsKey(telling.defining())));
    }

    @Test
    void fewCountriesFillMostNewsAndLaterYearsMore() {
        List<NewsEvent> events = all().stream()
                .flatMap(document -> document.tellings().stream())
                .map(NewsDocument.Telling::event)
                .distinct()
                .toList();
        long american = events.stream()
                .filter(event -> event.sides().stream()
                        .anyMatch(side -> side.actor().country().equals("USA")))
                .count();
        long early =
                events.stream().filter(event -> event.day().getYear() < 2010).count();

        assertTrue(american > events.size() / 5, "USA in " + american + " of " + events.size());
        assertTrue(early < events.size() / 3, "before 2010: " + early + " of " + events.size());
    }

    private List<NewsDocument> all() {
        return IntStream.range(0, news.batches())
                .boxed()
                .flatMap(batch -> news.batch(batch).stream())
                .toList();
    }
}

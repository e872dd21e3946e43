package org.depesche.benchmarks.runs;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.depesche.benchmarks.news.News;
import org.depesche.benchmarks.news.NewsEvent;
import org.depesche.v1.DateRange;
import org.depesche.v1.Dyad;
import org.depesche.v1.EventFilter;
import org.depesche.v1.EventOrder;
import org.depesche.v1.EventType;
import org.depesche.v1.EventTypeClause;
import org.depesche.v1.GetNetworkRequest;
import org.depesche.v1.GetTimelineRequest;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.StringClause;
import org.depesche.v1.TimelineBucket;
import org.depesche.v1.TimelineSeries;

/** What people ask: about what happens, so that much is asked of what there is much of. */
public final class Questions {
    private static final int PAGE = 50;
    private static final int YEARS = 10;

    private final News news;

    public Questions(News news) {
        this.news = news;
    }

    /** Type, country and year; the newest 50. */
    public ListEventsRequest list(RandomGenerator random) {
        NewsEvent event = news.sample(random);
        return ListEventsRequest.newBuilder()
                .setPageSize(PAGE)
                .setFilter(EventFilter.newBuilder()
                        .setTypes(EventTypeClause.newBuilder()
                                .addInclude(EventType.valueOf(
                                        "EVENT_TYPE_" + event.type().name())))
                        .setCountries(StringClause.newBuilder().addInclude(country(event, 0)))
                        .setEventDate(years(event.day().getYear(), event.day().getYear())))
                .build();
    }

    /** Ten years of two countries, by month and type. */
    public GetTimelineRequest timeline(RandomGenerator random) {
        NewsEvent event = news.sample(random);
        int first = 2000 + random.nextInt(LocalDate.of(2026, 1, 1).getYear() - 2000 - YEARS + 1);
        return GetTimelineRequest.newBuilder()
                .setBucket(TimelineBucket.TIMELINE_BUCKET_MONTH)
                .setSeries(TimelineSeries.TIMELINE_SERIES_TYPE)
                .setFilter(EventFilter.newBuilder()
                        .addDyads(Dyad.newBuilder()
                                .setSource(country(event, 0))
                                .setTarget(country(event, 1))
                                .setBothWays(true))
                        .setEventDate(years(first, first + YEARS - 1)))
                .build();
    }

    /** Who dealt with whom where a country took part, in a year. */
    public GetNetworkRequest network(RandomGenerator random) {
        NewsEvent event = news.sample(random);
        return GetNetworkRequest.newBuilder()
                .setMaxActors(PAGE)
                .setFilter(EventFilter.newBuilder()
                        .setCountries(StringClause.newBuilder().addInclude(country(event, 0)))
                        .setEventDate(years(event.day().getYear(), event.day().getYear())))
                .build();
    }

    /** Somebody and a topic, seven of ten times; somebody alone, two of ten; a topic in a year, one of ten. Best matches first. */
    public ListEventsRequest search(RandomGenerator random) {
        NewsEvent event = news.sample(random);
        String name = event.sides().getFirst().actor().surname();
        String topic = news.topic(event);
        int kind = random.nextInt(10);
        EventFilter.Builder filter =
                EventFilter.newBuilder().setText(kind < 7 ? name + " " + topic : kind < 9 ? name : topic);
        if (kind == 9) {
            filter.setEventDate(years(event.day().getYear(), event.day().getYear()));
        }
        return ListEventsRequest.newBuilder()
                .setPageSize(PAGE)
                .setOrder(EventOrder.EVENT_ORDER_RELEVANCE)
                .setFilter(filter)
                .build();
    }

    private static String country(NewsEvent event, int side) {
        return event.sides()
                .get(Math.min(side, event.sides().size() - 1))
                .actor()
                .country();
    }

    private static DateRange years(int first, int last) {
        return DateRange.newBuilder()
                .setFrom(first + "-01-01")
                .setTo(last + "-12-31")
                .build();
    }
}

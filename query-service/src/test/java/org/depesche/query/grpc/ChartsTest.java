package org.depesche.query.grpc;

import static org.depesche.query.grpc.Client.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.depesche.query.QueryTestProfile;
import org.depesche.v1.DateRange;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.EventFilter;
import org.depesche.v1.EventType;
import org.depesche.v1.GetNetworkRequest;
import org.depesche.v1.GetNetworkResponse;
import org.depesche.v1.GetNetworkResponse.Edge;
import org.depesche.v1.GetTimelineRequest;
import org.depesche.v1.GetTimelineResponse;
import org.depesche.v1.GetTimelineResponse.Point;
import org.depesche.v1.GetTimelineResponse.Series;
import org.depesche.v1.TimelineBucket;
import org.depesche.v1.TimelineSeries;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class ChartsTest extends GrpcTest {
    @Test
    void timelineCountsEventsWhereTheyBeginAndHasItsEmptyBuckets() {
        GetTimelineResponse timeline = timeline(request -> request.setBucket(TimelineBucket.TIMELINE_BUCKET_DAY)
                .setFilter(EventFilter.newBuilder()
                        .setEventDate(
                                DateRange.newBuilder().setFrom("2024-09-12").setTo("2024-09-16"))));

        assertEquals(1, timeline.getSeriesCount());
        assertEquals(
                List.of("2024-09-12 0", "2024-09-13 1", "2024-09-14 1", "2024-09-15 0", "2024-09-16 0"),
                timeline.getSeries(0).getPointsList().stream()
                        .map(point -> point.getStart() + ' ' + point.getCount())
                        .toList());
        assertEquals(2.5, timeline.getSeries(0).getPoints(1).getMeanScore());
        assertEquals(0, timeline.getUndated());
    }

    @Test
    void withoutDatesTheTimelineGoesFromTheFirstEventToTheLast() {
        GetTimelineResponse timeline = timeline(request -> request);

        assertEquals(List.of("2024-09-01"), starts(timeline.getSeries(0)));
        assertEquals(3, timeline.getSeries(0).getPoints(0).getCount());
        assertEquals(1, timeline.getUndated());
    }

    @Test
    void emptyTimelineIsOneSeriesWithoutPoints() {
        store.clear();

        GetTimelineResponse timeline = timeline(request -> request);

        assertEquals(1, timeline.getSeriesCount());
        assertEquals(0, timeline.getSeries(0).getPointsCount());
    }

    @Test
    void seriesByTypeQuadClassDyadAndLanguageShareTheirBuckets() {
        assertEquals(List.of("ACCUSE", "CONSULT", "REJECT"), keys(TimelineSeries.TIMELINE_SERIES_TYPE));
        assertEquals(List.of("VERBAL_CONFLICT", "VERBAL_COOPERATION"), keys(TimelineSeries.TIMELINE_SERIES_QUAD_CLASS));
        assertEquals(List.of("PRK>RUS", "RUS>UKR", "UKR>PRK"), keys(TimelineSeries.TIMELINE_SERIES_DYAD));
        assertEquals(List.of("de", "nb"), keys(TimelineSeries.TIMELINE_SERIES_LANGUAGE));
    }

    @Test
    void weeksBeginOnMondayAndQuartersInJanuary() {
        assertEquals("2024-08-26", first(TimelineBucket.TIMELINE_BUCKET_WEEK));
        assertEquals("2024-07-01", first(TimelineBucket.TIMELINE_BUCKET_QUARTER));
        assertEquals("2024-01-01", first(TimelineBucket.TIMELINE_BUCKET_YEAR));
    }

    @Test
    void tooManyBucketsAreRefused() {
        assertRefused(
                Status.Code.RESOURCE_EXHAUSTED,
                ErrorReason.ERROR_REASON_QUERY_TOO_EXPENSIVE,
                "",
                () -> timeline(request -> request.setBucket(TimelineBucket.TIMELINE_BUCKET_DAY)
                        .setFilter(EventFilter.newBuilder()
                                .setEventDate(DateRange.newBuilder().setFrom("1900-01-01")))));
    }

    @Test
    void networkHasDirectedEdgesByType() {
        GetNetworkResponse network = client.query().getNetwork(GetNetworkRequest.getDefaultInstance());

        assertEquals("actors/ukr", network.getNodes(0).getActor().getName());
        assertEquals(3, network.getNodes(0).getCount());
        assertEquals(6, network.getNodesCount());
        assertEquals(
                List.of(
                        "actors/kim-jong-un > actors/vladimir-putin",
                        "actors/nato > actors/ukr",
                        "actors/rus > actors/ukr",
                        "actors/ukr > actors/prk"),
                edges(network));
        assertEquals(EventType.EVENT_TYPE_REJECT, network.getEdges(2).getType());
        assertEquals(-4, network.getEdges(2).getMeanScore());
    }

    @Test
    void networkByCountryPutsStatesForTheirPeople() {
        GetNetworkResponse network = client.query()
                .getNetwork(GetNetworkRequest.newBuilder()
                        .setByCountry(true)
                        .setMaxActors(2)
                        .build());

        assertEquals(2, network.getNodesCount());
        assertTrue(
                network.getNodesList().stream().allMatch(node -> node.getActor().getKindValue() == 2), "states alone");
    }

    @Test
    void tooLargeANetworkIsRefused() {
        assertRefused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE,
                "max_actors",
                () -> client.query()
                        .getNetwork(
                                GetNetworkRequest.newBuilder().setMaxActors(501).build()));
    }

    private static List<String> edges(GetNetworkResponse network) {
        return network.getEdgesList().stream()
                .map((Edge edge) -> edge.getSource() + " > " + edge.getTarget())
                .toList();
    }

    private String first(TimelineBucket bucket) {
        return starts(timeline(request -> request.setBucket(bucket)).getSeries(0))
                .getFirst();
    }

    private List<String> keys(TimelineSeries series) {
        return timeline(request -> request.setSeries(series)).getSeriesList().stream()
                .map(Series::getKey)
                .toList();
    }

    private static List<String> starts(Series series) {
        return series.getPointsList().stream().map(Point::getStart).toList();
    }

    private GetTimelineResponse timeline(java.util.function.UnaryOperator<GetTimelineRequest.Builder> fill) {
        return client.query()
                .getTimeline(fill.apply(GetTimelineRequest.newBuilder()).build());
    }
}

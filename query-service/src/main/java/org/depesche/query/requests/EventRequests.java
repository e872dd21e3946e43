package org.depesche.query.requests;

import static org.depesche.service.RequestFailure.invalid;

import com.google.protobuf.Timestamp;
import com.google.protobuf.util.Timestamps;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.depesche.query.files.FileFormat;
import org.depesche.query.filter.EventOrder;
import org.depesche.query.filter.EventSelection;
import org.depesche.query.paging.PageTokens;
import org.depesche.query.paging.ResumeTokens;
import org.depesche.query.store.Bucket;
import org.depesche.query.store.EventQuery;
import org.depesche.query.store.Series;
import org.depesche.service.RequestFailure;
import org.depesche.v1.DownloadEventsRequest;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.EventFilter;
import org.depesche.v1.GetNetworkRequest;
import org.depesche.v1.GetTimelineRequest;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.TimelineBucket;
import org.depesche.v1.TimelineSeries;
import org.depesche.v1.WatchEventsRequest;

/** Checks requests for events. */
public final class EventRequests {
    private static final int STANDARD_MENTIONS = 3;
    private static final int MOST_MENTIONS = 100;
    private static final int STANDARD_ACTORS = 50;
    private static final int MOST_ACTORS = 500;

    private EventRequests() {}

    /** A page of events. */
    public static EventQuery list(ListEventsRequest request) {
        EventSelection selection = EventFilterReader.read(request.getFilter());
        return new EventQuery(
                selection,
                order(request.getOrder(), selection),
                Paging.size(request.getPageSize()),
                mentions(request.getMaxMentions()),
                asOf(request.hasAsOf(), request.getAsOf(), request.getFilter()),
                Paging.token(tokens(request), request.getPageToken()));
    }

    /** How many mentions an event. */
    static int mentions(int maxMentions) {
        return Fields.number("max_mentions", maxMentions, STANDARD_MENTIONS, MOST_MENTIONS);
    }

    /** Tokens for the pages of that list. */
    public static PageTokens tokens(ListEventsRequest request) {
        return new PageTokens(
                "ListEvents",
                request.toBuilder()
                        .clearPageToken()
                        .clearPageSize()
                        .clearMaxMentions()
                        .build()
                        .toByteArray());
    }

    private static EventOrder order(org.depesche.v1.EventOrder order, EventSelection selection) {
        return switch (order) {
            case EVENT_ORDER_UNSPECIFIED, EVENT_ORDER_DATE_DESC -> EventOrder.DATE_DESC;
            case EVENT_ORDER_DATE_ASC -> EventOrder.DATE_ASC;
            case EVENT_ORDER_UPDATE_DESC -> EventOrder.UPDATE_DESC;
            case EVENT_ORDER_REPORT_DESC -> EventOrder.REPORT_DESC;
            case EVENT_ORDER_ORIGINS_DESC -> EventOrder.ORIGINS_DESC;
            case EVENT_ORDER_RELEVANCE -> {
                if (selection.text().isEmpty()) {
                    throw invalid(
                            ErrorReason.ERROR_REASON_FIELDS_CONTRADICT,
                            "order",
                            "EVENT_ORDER_RELEVANCE needs words in filter.text.");
                }
                yield EventOrder.RELEVANCE;
            }
            case UNRECOGNIZED -> throw unknown("order");
        };
    }

    /**
     * The time of which a request asks; nothing: now. What is kept for now alone (sentences, days of publication) cannot be asked of
     * the past.
     */
    public static Optional<Instant> asOf(boolean given, Timestamp time, EventFilter filter) {
        if (!given) {
            return Optional.empty();
        }
        if (!Timestamps.isValid(time)) {
            throw invalid(ErrorReason.ERROR_REASON_FIELD_MALFORMED, "as_of", "as_of is no time.");
        }
        Instant then = Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
        if (then.isAfter(Clock.systemUTC().instant())) {
            throw invalid(ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE, "as_of", "as_of is in the future.");
        }
        if (!filter.getText().isEmpty() || filter.hasReportDate() || filter.getExcludedReportDatesCount() > 0) {
            throw invalid(
                    ErrorReason.ERROR_REASON_FIELDS_CONTRADICT,
                    "as_of",
                    "as_of cannot be asked together with filter.text or filter.report_date: sentences and reports are kept for"
                            + " now alone.");
        }
        return Optional.of(then);
    }

    /** Width of a timeline's buckets. */
    public static Bucket bucket(GetTimelineRequest request) {
        TimelineBucket bucket = request.getBucket();
        return switch (bucket) {
            case TIMELINE_BUCKET_DAY -> Bucket.DAY;
            case TIMELINE_BUCKET_WEEK -> Bucket.WEEK;
            case TIMELINE_BUCKET_UNSPECIFIED, TIMELINE_BUCKET_MONTH -> Bucket.MONTH;
            case TIMELINE_BUCKET_QUARTER -> Bucket.QUARTER;
            case TIMELINE_BUCKET_YEAR -> Bucket.YEAR;
            case UNRECOGNIZED -> throw unknown("bucket");
        };
    }

    /** Series of a timeline. */
    public static Series series(GetTimelineRequest request) {
        TimelineSeries series = request.getSeries();
        return switch (series) {
            case TIMELINE_SERIES_UNSPECIFIED -> Series.ALL;
            case TIMELINE_SERIES_TYPE -> Series.TYPE;
            case TIMELINE_SERIES_QUAD_CLASS -> Series.QUAD_CLASS;
            case TIMELINE_SERIES_DYAD -> Series.DYAD;
            case TIMELINE_SERIES_LANGUAGE -> Series.LANGUAGE;
            case UNRECOGNIZED -> throw unknown("series");
        };
    }

    /** Form of a download. */
    public static FileFormat format(DownloadEventsRequest request) {
        return switch (request.getFormat()) {
            case DOWNLOAD_FORMAT_UNSPECIFIED, DOWNLOAD_FORMAT_JSONL -> FileFormat.JSONL;
            case DOWNLOAD_FORMAT_CSV -> FileFormat.CSV;
            case DOWNLOAD_FORMAT_PARQUET -> FileFormat.PARQUET;
            case UNRECOGNIZED -> throw unknown("format");
        };
    }

    private static RequestFailure unknown(String field) {
        return invalid(ErrorReason.ERROR_REASON_FIELD_MALFORMED, field, field + " is unknown to this version.");
    }

    /** How many actors a network has. */
    public static int maxActors(GetNetworkRequest request) {
        return Fields.number("max_actors", request.getMaxActors(), STANDARD_ACTORS, MOST_ACTORS);
    }

    /**
     * After which change to watch; nothing: from now on.
     *
     * @param head number of the last change that there is
     */
    public static OptionalLong watchAfter(WatchEventsRequest request, long head) {
        String token = request.getResumeToken();
        if (request.getFromStart() && !token.isEmpty()) {
            throw invalid(
                    ErrorReason.ERROR_REASON_FIELDS_CONTRADICT,
                    "from_start",
                    "from_start and resume_token say different things; send one of them.");
        }
        if (token.isEmpty()) {
            return request.getFromStart() ? OptionalLong.of(0) : OptionalLong.empty();
        }
        OptionalLong sequence = ResumeTokens.read(token);
        if (sequence.isEmpty() || sequence.getAsLong() > head) {
            throw invalid(
                    ErrorReason.ERROR_REASON_RESUME_TOKEN_INVALID,
                    "resume_token",
                    "resume_token is none that this store gave.");
        }
        return sequence;
    }
}

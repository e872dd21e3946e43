package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.cli.output.ResultWriter;
import org.depesche.json.ProtoJson;
import org.depesche.v1.GetTimelineRequest;
import org.depesche.v1.GetTimelineResponse;
import org.depesche.v1.TimelineBucket;
import org.depesche.v1.TimelineSeries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "timeline",
        description = "Counts events over time, with their mean conflict-cooperation score.",
        footer = {"", "Example:", "  depesche timeline --country RUS --bucket month --series type"})
final class TimelineCommand extends ReportCommand {
    /** Widths of buckets as people type them. */
    enum Bucket {
        day,
        week,
        month,
        quarter,
        year
    }

    /** Series as people type them. */
    enum Series {
        all,
        type,
        quad_class,
        dyad,
        language
    }

    @Mixin
    private EventFilterOptions filter = new EventFilterOptions();

    @Option(
            names = "--bucket",
            defaultValue = "month",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Bucket bucket = Bucket.month;

    @Option(
            names = "--series",
            defaultValue = "all",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Series series = Series.all;

    TimelineCommand() {
        super("query-service");
    }

    @Override
    int run(Services services, PrintWriter out) {
        GetTimelineResponse timeline = services.query()
                .getTimeline(GetTimelineRequest.newBuilder()
                        .setFilter(filter.toFilter())
                        .setBucket(TimelineBucket.valueOf(
                                "TIMELINE_BUCKET_" + bucket.name().toUpperCase(Locale.ROOT)))
                        .setSeries(
                                series == Series.all
                                        ? TimelineSeries.TIMELINE_SERIES_UNSPECIFIED
                                        : TimelineSeries.valueOf("TIMELINE_SERIES_"
                                                + series.name().toUpperCase(Locale.ROOT)))
                        .build());
        if (!isTable()) {
            out.println(ProtoJson.line(timeline));
            return ExitCode.OK;
        }
        List<String> header = List.of("FROM", "SERIES", "EVENTS", "MEAN SCORE");
        ResultWriter<GetTimelineResponse> writer = new ResultWriter<>(output(), out, header, t -> List.of());
        for (GetTimelineResponse.Series line : timeline.getSeriesList()) {
            for (GetTimelineResponse.Point point : line.getPointsList()) {
                writer.row(List.of(
                        point.getStart(),
                        line.getKey(),
                        Long.toString(point.getCount()),
                        String.format(Locale.ROOT, "%.1f", point.getMeanScore())));
            }
        }
        writer.finish();
        return ExitCode.OK;
    }
}

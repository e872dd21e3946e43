package org.depesche.query.web.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.depesche.query.store.Bucket;
import org.depesche.v1.GetTimelineResponse;
import org.depesche.v1.GetTimelineResponse.Series;

/**
 * Bars over time, stacked by quad class.
 *
 * @param width width of the drawing
 * @param height height of the drawing
 * @param bars the bars
 * @param ticks marks on the axis of time
 * @param levels marks on the axis of counts
 * @param undated events without a date, which are not in it
 * @param leftOut whether older buckets are left out
 */
public record TimelineChart(
        int width, int height, List<Bar> bars, List<Tick> ticks, List<Level> levels, long undated, boolean leftOut) {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 200;
    private static final int LEFT = 34;
    private static final int TOP = 10;
    private static final int BOTTOM = 26;
    private static final int MOST_BARS = 120;
    private static final int MOST_TICKS = 9;
    private static final double WIDEST_BAR = 40;

    public TimelineChart {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
        levels = List.copyOf(levels);
    }

    /** The chart of a timeline whose series are quad classes. */
    public static TimelineChart of(GetTimelineResponse timeline, Bucket bucket) {
        int points = timeline.getSeriesCount() == 0 ? 0 : timeline.getSeries(0).getPointsCount();
        int first = Math.max(0, points - MOST_BARS);
        int shown = points - first;
        if (shown == 0) {
            return new TimelineChart(WIDTH, HEIGHT, List.of(), List.of(), List.of(), timeline.getUndated(), false);
        }
        long most = IntStream.range(first, points)
                .mapToLong(i -> total(timeline, i))
                .max()
                .orElse(1);
        Scale scale = new Scale((double) (WIDTH - LEFT) / shown, Math.max(most, 1));
        return new TimelineChart(
                WIDTH,
                HEIGHT,
                bars(timeline, bucket, first, points, scale),
                ticks(timeline.getSeries(0), bucket, first, points, scale),
                levels(scale),
                timeline.getUndated(),
                first > 0);
    }

    private static List<Bar> bars(GetTimelineResponse timeline, Bucket bucket, int first, int end, Scale scale) {
        List<Bar> bars = new ArrayList<>();
        for (int i = first; i < end; i++) {
            double top = HEIGHT - BOTTOM;
            LocalDate start = LocalDate.parse(timeline.getSeries(0).getPoints(i).getStart());
            List<Part> parts = new ArrayList<>();
            for (Series series : timeline.getSeriesList()) {
                long count = series.getPoints(i).getCount();
                if (count > 0) {
                    double height = scale.height(count);
                    top -= height;
                    parts.add(new Part(tone(series.getKey()), round(top), round(height)));
                }
            }
            if (!parts.isEmpty()) {
                bars.add(new Bar(
                        scale.x(i - first),
                        scale.barWidth(),
                        parts,
                        label(start, bucket) + ": " + total(timeline, i),
                        start.toString(),
                        bucket.between(start, start.plusYears(2))
                                .get(1)
                                .minusDays(1)
                                .toString()));
            }
        }
        return bars;
    }

    private static List<Tick> ticks(Series series, Bucket bucket, int first, int end, Scale scale) {
        int step = Math.max(1, (int) Math.ceil((double) (end - first) / MOST_TICKS));
        return IntStream.range(first, end)
                .filter(i -> (i - first) % step == 0)
                .mapToObj(i -> new Tick(
                        round(scale.x(i - first) + scale.barWidth() / 2),
                        label(LocalDate.parse(series.getPoints(i).getStart()), bucket)))
                .toList();
    }

    private static List<Level> levels(Scale scale) {
        long step = Math.max(1, scale.most / 2);
        return List.of(new Level(round(HEIGHT - BOTTOM - scale.height(step)), step));
    }

    private static long total(GetTimelineResponse timeline, int point) {
        return timeline.getSeriesList().stream()
                .mapToLong(series -> series.getPoints(point).getCount())
                .sum();
    }

    private static String tone(String quadClass) {
        return quadClass.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String label(LocalDate start, Bucket bucket) {
        String pattern = switch (bucket) {
            case DAY, WEEK -> "d MMM uuuu";
            case MONTH -> "MMM uuuu";
            case QUARTER -> "QQQ uuuu";
            case YEAR -> "uuuu";
        };
        return start.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private record Scale(double step, long most) {
        double height(long count) {
            return (double) (HEIGHT - TOP - BOTTOM) * count / most;
        }

        double barWidth() {
            return round(Math.min(WIDEST_BAR, step * 0.8));
        }

        double x(int index) {
            return round(LEFT + index * step + (step - barWidth()) / 2);
        }
    }

    /**
     * The events of one bucket.
     *
     * @param x left edge
     * @param width width
     * @param parts from the bottom up
     * @param label in words
     * @param from first day
     * @param to last day
     */
    public record Bar(double x, double width, List<Part> parts, String label, String from, String to) {}

    /**
     * The events of one quad class in a bar.
     *
     * @param tone the quad class as a CSS class
     * @param y upper edge
     * @param height height
     */
    public record Part(String tone, double y, double height) {}

    /**
     * A mark on the axis of time.
     *
     * @param x where
     * @param label what
     */
    public record Tick(double x, String label) {}

    /**
     * A mark on the axis of counts.
     *
     * @param y where
     * @param count what
     */
    public record Level(double y, long count) {}
}

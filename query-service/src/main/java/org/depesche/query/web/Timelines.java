package org.depesche.query.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.depesche.query.filter.EventSelection;
import org.depesche.query.store.Bucket;
import org.depesche.query.store.Series;
import org.depesche.query.store.TimelineReader;
import org.depesche.query.web.chart.TimelineChart;
import org.depesche.service.RequestFailure;
import org.depesche.v1.GetTimelineResponse;

/** Timelines for people: with buckets as wide as it takes to see something. */
@ApplicationScoped
class Timelines {
    private static final int FEW_MONTHS = 3;
    private static final int MANY_MONTHS = 96;

    private final TimelineReader timelines;

    Timelines(TimelineReader timelines) {
        this.timelines = timelines;
    }

    TimelineChart chart(EventSelection selection) {
        try {
            GetTimelineResponse months = timelines.read(selection, Bucket.MONTH, Series.QUAD_CLASS);
            int count = months.getSeriesCount() == 0 ? 0 : months.getSeries(0).getPointsCount();
            return count > 0 && count <= FEW_MONTHS
                    ? chart(selection, Bucket.DAY)
                    : count > MANY_MONTHS ? chart(selection, Bucket.YEAR) : TimelineChart.of(months, Bucket.MONTH);
        } catch (RequestFailure tooManyMonths) {
            return chart(selection, Bucket.YEAR);
        }
    }

    private TimelineChart chart(EventSelection selection, Bucket bucket) {
        return TimelineChart.of(timelines.read(selection, bucket, Series.QUAD_CLASS), bucket);
    }
}

package org.depesche.demo;

import java.io.PrintWriter;
import java.util.List;
import org.depesche.cli.client.Services;
import org.depesche.cli.output.Rows;
import org.depesche.v1.Event;
import org.depesche.v1.EventOrder;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.ListEventsResponse;
import org.depesche.v1.Mention;

/** The events in the order in which they happened, each with its best sentence and where that stands. */
final class Timeline {
    private static final int PAGE = 200;

    private Timeline() {}

    static void print(Services services, PrintWriter out) {
        ListEventsRequest request = ListEventsRequest.newBuilder()
                .setOrder(EventOrder.EVENT_ORDER_DATE_ASC)
                .setPageSize(PAGE)
                .setMaxMentions(1)
                .build();
        int count = 0;
        while (true) {
            ListEventsResponse page = services.query().listEvents(request);
            page.getEventsList().forEach(event -> print(event, out));
            count += page.getEventsCount();
            if (page.getNextPageToken().isEmpty()) {
                out.println();
                out.println(count + " events");
                return;
            }
            request = request.toBuilder().setPageToken(page.getNextPageToken()).build();
        }
    }

    private static void print(Event event, PrintWriter out) {
        List<String> row = Rows.event(event);
        out.println();
        out.printf("%-24s%-24s%s%n", row.get(0), row.get(1), row.get(2));
        out.printf(
                "    %s%s · %s%n",
                row.get(3).isEmpty() ? "" : row.get(3) + " · ",
                row.get(4).toLowerCase(java.util.Locale.ROOT),
                reports(event));
        if (event.getMentionsCount() > 0) {
            Mention best = event.getMentions(0);
            String source = best.getPublisher().isEmpty() ? best.getDocument() : best.getPublisher();
            out.printf("    „%s“ — %s%n", best.getSentence().getText(), source);
        }
    }

    private static String reports(Event event) {
        return counted(event.getReportCount(), "report") + ", " + counted(event.getOutletCount(), "outlet") + ", "
                + counted(event.getLanguageCount(), "language") + ", " + counted(event.getOriginCount(), "origin");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}

package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.util.Map;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.cli.output.ResultWriter;
import org.depesche.cli.output.Rows;
import org.depesche.v1.Event;
import org.depesche.v1.EventOrder;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.ListEventsResponse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "events",
        description = "Lists events, the latest first.",
        footer = {
            "",
            "Examples:",
            "  depesche events --actor \"Kim Jong Un\"",
            "  depesche events --type CONSULT,AGREE --country RUS --from 2024-01-01 --output jsonl",
            "  depesche events --dyad RUS=UKR --region Europe --type=-CONSULT --order origins",
            "  depesche events --text \"våpenhvile\" --order relevance"
        })
final class EventsCommand extends ReportCommand {
    private static final int LARGEST_PAGE = 500;

    /** Orders as people type them. */
    enum Order {
        date,
        oldest,
        updated,
        reported,
        origins,
        relevance
    }

    private static final Map<Order, EventOrder> ORDERS = Map.of(
            Order.date, EventOrder.EVENT_ORDER_DATE_DESC,
            Order.oldest, EventOrder.EVENT_ORDER_DATE_ASC,
            Order.updated, EventOrder.EVENT_ORDER_UPDATE_DESC,
            Order.reported, EventOrder.EVENT_ORDER_REPORT_DESC,
            Order.origins, EventOrder.EVENT_ORDER_ORIGINS_DESC,
            Order.relevance, EventOrder.EVENT_ORDER_RELEVANCE);

    @Mixin
    private EventFilterOptions filter = new EventFilterOptions();

    @Option(
            names = "--order",
            defaultValue = "date",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Order order = Order.date;

    @Option(
            names = "--limit",
            defaultValue = "50",
            paramLabel = "N",
            description = "at most so many events (default: ${DEFAULT-VALUE}; 0: all)")
    private int limit = 50;

    EventsCommand() {
        super("query-service");
    }

    @Override
    int run(Services services, PrintWriter out) {
        ListEventsRequest request = ListEventsRequest.newBuilder()
                .setFilter(filter.toFilter())
                .setOrder(ORDERS.getOrDefault(order, EventOrder.EVENT_ORDER_UNSPECIFIED))
                .setPageSize(limit == 0 ? LARGEST_PAGE : Math.min(limit, LARGEST_PAGE))
                .build();
        ResultWriter<Event> writer = new ResultWriter<>(output(), out, Rows.EVENT, Rows::event);
        int left = limit == 0 ? Integer.MAX_VALUE : limit;
        while (left > 0) {
            ListEventsResponse page = services.query().listEvents(request);
            page.getEventsList().stream().limit(left).forEach(writer::write);
            left -= page.getEventsCount();
            if (page.getNextPageToken().isEmpty()) {
                break;
            }
            request = request.toBuilder().setPageToken(page.getNextPageToken()).build();
        }
        writer.finish();
        return ExitCode.OK;
    }
}

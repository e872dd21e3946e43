package org.depesche.query.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.depesche.query.web.chart.NetworkChart;
import org.depesche.query.web.chart.TimelineChart;
import org.depesche.query.web.view.ActorView;
import org.depesche.query.web.view.DealingView;
import org.depesche.query.web.view.DocumentView;
import org.depesche.query.web.view.EventView;
import org.depesche.query.web.view.ExtractionView;
import org.depesche.query.web.view.NeighbourView;
import org.depesche.query.web.view.Words;

/** The pages; each method fills the template of its name. */
@CheckedTemplate(basePath = "pages")
final class Pages {
    private Pages() {}

    static native TemplateInstance events(SearchForm form, Listing<EventView> list, TimelineChart chart, String json);

    static native TemplateInstance event(EventView event, List<EventView> similar, String json);

    static native TemplateInstance actors(String query, Listing<ActorView> list);

    static native TemplateInstance actor(
            ActorView actor,
            List<DealingView> does,
            List<DealingView> suffers,
            TimelineChart chart,
            NetworkChart network,
            List<EventView> events,
            List<NeighbourView> neighbours,
            String told,
            String json);

    static native TemplateInstance documents(Listing<DocumentView> list);

    static native TemplateInstance document(DocumentView document, String json);

    static native TemplateInstance network(
            SearchForm form, boolean byCountry, NetworkChart chart, List<DealingView> dealings, String json);

    static native TemplateInstance attempt(Attempt attempt, List<ExtractionView> result, String problem);

    static native TemplateInstance failure(String title, String message, String advice);

    /**
     * A page of a list.
     *
     * @param items in their order
     * @param total how many there are in all, in words; empty where that is not known
     * @param next address of the next page; empty on the last
     * @param first address of the first page; empty on the first
     */
    record Listing<T>(List<T> items, String total, String next, String first) {
        Listing {
            items = List.copyOf(items);
        }
    }

    /**
     * A text that somebody tries.
     *
     * @param text the text
     * @param language BCP 47 tag; empty: to be found out
     * @param published day of publication; empty: unknown
     */
    record Attempt(String text, String language, String published) {
        /** Languages to choose from; for templates. */
        public List<String> languages() {
            return Words.languages();
        }

        /** The name of a language; for templates. */
        public String languageName(String tag) {
            return Words.language(tag);
        }
    }
}

package org.depesche.query.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.depesche.query.QueryTestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class EventPagesTest extends PageTest {
    @Test
    void firstPageShowsLatestEventsAndTheirTimeline() {
        page("/")
                .body(containsString("Kim Jong Un and Vladimir Putin confer"))
                .body(containsString("Ukraine accuses North Korea"))
                .body(containsString("4 events"))
                .body(containsString("class=\"timeline\""));
    }

    @Test
    void searchStandsInTheAddress() {
        page("/?q=Putin&type=consult&actor=putin&country=RUS&from=2024-09-01&to=2024-09-30&language=nb&factuality=asserted&origins=2")
                .body(containsString("1 event<"))
                .body(containsString("value=\"Putin\""))
                .body(containsString("<option value=\"consult\" selected>"))
                .body(containsString("<details open>"));
        page("/?type=assault").body(containsString("No event fits"));
        page("/?source=RUS&target=UKR")
                .body(containsString("Only what Russia does to Ukraine"), containsString("1 event<"));
    }

    @Test
    void everyFieldOfASearchIsReadAndAMinusLeavesOut() {
        page("/?class=verbal-conflict&context=&sector=GOV&order=report-desc").body(containsString("2 events"));
        page("/?country=-PRK").body(containsString("2 events"), containsString("value=\"-PRK\""));
        page("/?type=-accuse&type=-reject").body(containsString("2 events"));
        page("/?dyad=RUS%3AUKR").body(containsString("1 event<"));
        page("/?dyad=-UKR%3DRUS").body(containsString("3 events"));
        page("/?reported_from=2024-09-15").body(containsString("2 events"));
        page("/?not_reported=2024-09-15..&not_between=..2024-09-30").body(containsString("1 event<"));
        page("/?place=moscow&region=Europe&place_country=RUS").body(containsString("1 event<"));
        page("/?publisher=-Avisa&attributed=Kyjiw").body(containsString("1 event<"));
        page("/?min_score=-2&max_score=2.5").body(containsString("2 events"));
        page("/?mode=visit").body(containsString("No event fits"));
    }

    @Test
    void aSearchIsOfferedAsFilesWithoutItsOrder() {
        page("/?q=Putin&order=relevance")
                .body(containsString("href=\"/api/download/events.parquet?q=Putin\""))
                .body(containsString("href=\"/api/download/events.csv?q=Putin\""))
                .body(containsString("<option value=\"relevance\" selected>"));
    }

    @Test
    void anEventLeadsToThoseLikeIt() {
        page("/events/" + summit.accusation)
                .body(containsString("Events like this one"), containsString("href=\"/events/" + summit.denial));
    }

    @Test
    void emptyFieldsOfTheFormAskForNothing() {
        page("/?q=&type=&mode=&class=&context=&sector=&actor=&country=&from=&to=&reported_from=&place=&region=&language="
                        + "&factuality=&origins=&min_score=&max_score=&order=")
                .body(containsString("4 events"));
    }

    @Test
    void pagesOfAListLeadToTheNextAndBack() {
        for (int i = 0; i < 30; i++) {
            UUID document = store.document("more" + i, "Avisa", "2023-05-20", "en", "One state blamed another.");
            store.event("ACCUSE")
                    .date("2023-05-%02d".formatted(i % 28 + 1))
                    .party("SOURCE", "ukr", "UKR", "GOV")
                    .party("TARGET", "rus", "RUS", "GOV")
                    .report(document, 0, "blamed")
                    .store();
        }

        String next = page("/?language=en").extract().htmlPath().getString("**.find { it.@rel == 'next' }.@href");

        page(next).body(containsString("From the start"), not(containsString("Next page")));
    }

    @Test
    void eventShowsItsSentencesWithWhatTheyNameAndInTheirLanguage() {
        page("/events/" + summit.denial)
                .body(containsString("Russia rejects Ukraine"))
                .body(containsString("<blockquote lang=\"nb\">"))
                .body(containsString("<span class=\"mark trigger\" title=\"what happens\">avviser</span>"))
                .body(containsString("påstanden 🚫 fra Ukraina."))
                .body(containsString("href=\"/events/" + summit.accusation + "\""))
                .body(containsString("14 September 2024 – 15 September 2024"))
                .body(containsString("href=\"https://example.org/nb/mote.html\" rel=\"noreferrer nofollow\">original<"))
                .body(containsString("href=\"/api/events/" + summit.denial + "\""));
        page("/events/" + summit.meeting)
                .body(containsString("Where reports differ"))
                .body(containsString("<strong>14 September 2024</strong>"))
                .body(containsString("Moscow, Russia"));
        page("/events/" + summit.undated).body(containsString("No report says when"), containsString("planned"));
    }

    @Test
    void theListOfEventsIsTheFirstPage() {
        answer("/events", 303).header("Location", containsString("/"));
    }

    @Test
    void anEmptyStoreHasPagesThatSaySo() {
        store.clear();

        page("/").body(containsString("0 events"), containsString("No event fits"), not(containsString("<svg")));
        page("/actors").body(containsString("Nobody of that name"));
        page("/documents").body(containsString("No document has been taken in yet"));
        page("/network").body(containsString("Nobody deals with anybody"));
        answer("/api/timeline", 200);
    }
}

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
class OtherPagesTest extends PageTest {
    @Test
    void actorsAreListedAndFound() {
        page("/actors").body(containsString("Vladimir Putin"), containsString("Ukraine"));
        page("/actors?q=pjongjang").body(containsString("North Korea"), not(containsString("Vladimir Putin")));
        page("/actors?q=nobody").body(containsString("Nobody of that name"));
        page("/actors/ukr")
                .body(containsString("What it does to whom"))
                .body(containsString("href=\"/?source=actors%2Fukr&amp;target=actors%2Fprk&amp;type=accuse\""))
                .body(containsString("class=\"network\""))
                .body(containsString("Named beside"), containsString("2 documents"))
                .body(containsString("<dt>on its word</dt><dd>1 event</dd>"));
        page("/actors/kim-jong-un").body(containsString("Kim Jong-un"), containsString("North Korea"));
    }

    @Test
    void documentHasItsEventsMarkedAtTheirSentences() {
        page("/documents").body(containsString("NATO leaders agreed"), containsString("Der Bote"));
        page("/documents/" + summit.german)
                .body(containsString(
                        "<span class=\"told\">Wladimir Putin traf am Freitag in Moskau Kim Jong Un.</span>"))
                .body(containsString("href=\"#event-1\""))
                .body(containsString("id=\"event-2\""))
                .body(containsString("from the byline"));
    }

    @Test
    void networkIsDrawnAndToldInWords() {
        page("/network").body(containsString("class=\"tie verbal-conflict\""), containsString("The same in words"));
        page("/network?by=actor").body(containsString("Vladimir Putin"));
        page("/network?type=assault").body(containsString("Nobody deals with anybody"));
    }

    @Test
    void aCountryThatNoEventNamesItselfHasItsNameAndItsEvents() {
        store.actor("minister", "A minister", "PERSON", "FIN", "GOV");
        UUID document = store.document("fin", "Avisa", "2024-09-20", "en", "A minister blamed Ukraine.");
        store.event("ACCUSE")
                .party("SOURCE", "minister", "FIN", "GOV")
                .party("TARGET", "ukr", "UKR", "GOV")
                .report(document, 0, "blamed")
                .store();

        page("/network").body(containsString("href=\"/?country=FIN\""), containsString(">Finland<"));
        page("/?country=FIN").body(containsString("A minister accuses Ukraine"));
    }
}

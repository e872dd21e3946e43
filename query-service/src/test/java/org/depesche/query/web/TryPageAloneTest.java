package org.depesche.query.web;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.depesche.query.QueryTestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class TryPageAloneTest extends PageTest {
    @Test
    void withoutExtractServiceTryingATextSaysSoAndKeepsTheText() {
        TryPageTest.read("Putin traf Kim. ".repeat(1000), "de", "2024-09-14")
                .body(containsString("extract-service does not answer. Try again."), containsString("Putin traf Kim."));
    }
}

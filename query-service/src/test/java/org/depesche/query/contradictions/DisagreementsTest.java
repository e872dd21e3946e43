package org.depesche.query.contradictions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.depesche.query.contradictions.Report.Party;
import org.depesche.query.contradictions.Report.Place;
import org.junit.jupiter.api.Test;

class DisagreementsTest {
    private static final Party PUTIN = new Party("PARTICIPANT", "Putin", "RUS");
    private static final Party RUSSIA = new Party("PARTICIPANT", "Russia", "RUS");
    private static final Party KIM = new Party("PARTICIPANT", "Kim", "PRK");
    private static final Party XI = new Party("PARTICIPANT", "Xi", "CHN");

    @Test
    void oneReportDoesNotDisagreeWithItself() {
        assertEquals(List.of(), Disagreements.among(List.of(dated("a", "2024-09-13"))));
    }

    @Test
    void differentDaysAreTwoVersions() {
        List<Disagreement> found = Disagreements.among(
                List.of(dated("a", "2024-09-13"), dated("b", "2024-09-14"), dated("c", "2024-09-13")));

        assertEquals(
                List.of(new Disagreement(
                        "time",
                        List.of(
                                new Disagreement.Version("2024-09-13", List.of("a", "c")),
                                new Disagreement.Version("2024-09-14", List.of("b"))))),
                found);
    }

    @Test
    void lessPreciseDatesDoNotDisagree() {
        assertEquals(List.of(), fields(dated("a", "2024-09-13"), dated("b", "2024-09"), dated("c", "2024")));
        assertEquals(List.of(), fields(dated("a", "2024-09-12/2024-09-14"), dated("b", "2024-09-13")));
        assertEquals(List.of("time"), fields(dated("a", "2024-09-13"), dated("b", "2024-10")));
        assertEquals(List.of("time"), fields(dated("a", "2024-21"), dated("b", "2024-09-13")));
    }

    @Test
    void silenceDoesNotDisagree() {
        assertEquals(
                List.of(),
                fields(dated("a", "2024-09-13"), report("b", Optional.empty(), Optional.empty(), "ASSERTED")));
    }

    @Test
    void aCountryDoesNotDisagreeWithATownInIt() {
        assertEquals(List.of(), fields(at("a", new Place("Moscow", "RUS", 1)), at("b", new Place("Russia", "RUS", 3))));
        assertEquals(
                List.of("place"), fields(at("a", new Place("Moscow", "RUS", 1)), at("b", new Place("Oslo", "NOR", 1))));
    }

    @Test
    void oneSideDoesNotDisagreeWithBothHoweverItIsNamed() {
        assertEquals(List.of(), fields(by("a", PUTIN, KIM), by("b", RUSSIA, KIM), by("c", KIM)));
        assertEquals(List.of("participants"), fields(by("a", PUTIN, KIM), by("b", PUTIN, XI)));
    }

    @Test
    void planAndFactAreTwoVersions() {
        assertEquals(
                List.of("factuality"),
                fields(
                        report("a", Optional.empty(), Optional.empty(), "ASSERTED"),
                        report("b", Optional.empty(), Optional.empty(), "PLANNED")));
    }

    private static List<String> fields(Report... reports) {
        return Disagreements.among(List.of(reports)).stream()
                .map(Disagreement::field)
                .toList();
    }

    private static Report dated(String document, String edtf) {
        return report(document, Optional.of(edtf), Optional.empty(), "ASSERTED");
    }

    private static Report at(String document, Place place) {
        return report(document, Optional.empty(), Optional.of(place), "ASSERTED");
    }

    private static Report by(String document, Party... parties) {
        return new Report(document, Optional.empty(), Optional.empty(), "ASSERTED", List.of(parties));
    }

    private static Report report(
            String document, Optional<String> edtf, Optional<Place> place, String factuality, Party... parties) {
        return new Report(document, edtf, place, factuality, List.of(parties));
    }
}

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
                                new Disagreement.Version(
                                        "2024-09-13", List.of("a", "c"), List.of("Outlet a", "Outlet c")),
                                new Disagreement.Version("2024-09-14", List.of("b"), List.of("Outlet b"))))),
                found);
    }

    @Test
    void lessPreciseDatesDoNotDisagree() {
        assertEquals(List.of(), fields(dated("a", "2024-09-13"), dated("b", "2024-09"), dated("c", "2024")));
        assertEquals(List.of(), fields(dated("a", "2024-09-12/2024-09-14"), dated("b", "2024-09-13")));
        assertEquals(List.of("time"), fields(dated("a", "2024-09-13"), dated("b", "2024-10")));
        assertEquals(List.of("time"), fields(dated("a", "2024-21"), dated("b", "2024-09-13")));
        assertEquals(List.of(), fields(dated("a", "2024-23"), dated("b", "2024-09-13")));
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

    @Test
    void numbersOfOneKindDifferAcrossLanguages() {
        assertEquals(
                List.of(new Disagreement(
                        "numbers",
                        List.of(
                                new Disagreement.Version(
                                        "20 killed", List.of("a", "b"), List.of("Outlet a", "Outlet b")),
                                new Disagreement.Version("30 killed", List.of("c"), List.of("Outlet c"))))),
                Disagreements.among(List.of(
                        telling("a", "de", "Bei dem Angriff wurden 20 Menschen getötet."),
                        telling("b", "nb", "Angrepet drepte 20 mennesker."),
                        telling("c", "en", "The strike killed 30 people, officials said."))));
    }

    @Test
    void boundsDoNotDifferFromWhatTheyHold() {
        Report exact = telling("a", "en", "The attack left 25 people dead.");
        assertEquals(List.of(), fields(exact, telling("b", "en", "At least 20 people were killed.")));
        assertEquals(List.of(), fields(exact, telling("b", "de", "Es gab bis zu 30 Tote.")));
        assertEquals(List.of(), fields(exact, telling("b", "nb", "Rundt 24 mennesker ble drept.")));
        assertEquals(List.of("numbers"), fields(exact, telling("b", "en", "More than 40 people died.")));
    }

    @Test
    void otherKindsYearsAndPartsAreNoContradiction() {
        Report twenty = telling("a", "en", "The attack killed 20 people.");
        assertEquals(List.of(), fields(twenty, telling("b", "en", "The attack wounded 35 people.")));
        assertEquals(List.of(), fields(twenty, telling("b", "de", "Seit 2022 wurden Zivilisten getötet.")));
        assertEquals(
                List.of(),
                fields(twenty, telling("b", "en", "The attack killed 20 people. Three children were killed.")),
                "who gives two figures of one kind speaks of parts");
        assertEquals(List.of(), fields(twenty, telling("b", "en", "The attack of 14 September killed civilians.")));
    }

    @Test
    void largeNumbersAndMoneyAreRead() {
        assertEquals(
                List.of("numbers"),
                fields(
                        telling("a", "en", "Norway gives Ukraine $1.5 billion."),
                        telling("b", "de", "Norwegen gibt der Ukraine zwei Milliarden Dollar.")));
        assertEquals(
                List.of(),
                fields(
                        telling("a", "en", "Some 10,000 troops are sent."),
                        telling("b", "de", "Es werden 10.000 Soldaten geschickt."),
                        telling("c", "nb", "Det sendes 10 000 soldater.")));
    }

    private static Report telling(String document, String language, String sentence) {
        return new Report(
                document,
                Optional.of("Outlet " + document),
                Optional.empty(),
                Optional.empty(),
                "ASSERTED",
                List.of(),
                List.of(new Report.Sentence(language, sentence)));
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
        return report(document, Optional.empty(), Optional.empty(), "ASSERTED", parties);
    }

    private static Report report(
            String document, Optional<String> edtf, Optional<Place> place, String factuality, Party... parties) {
        return new Report(
                document, Optional.of("Outlet " + document), edtf, place, factuality, List.of(parties), List.of());
    }
}

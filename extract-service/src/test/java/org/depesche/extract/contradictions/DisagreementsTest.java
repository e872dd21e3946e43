package org.depesche.extract.contradictions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.events.EventType;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.events.Role;
import org.depesche.extract.merging.DateSpan;
import org.depesche.extract.merging.Party;
import org.depesche.extract.merging.Report;
import org.depesche.extract.merging.Telling;
import org.depesche.extract.places.Place;
import org.depesche.extract.places.PlaceKind;
import org.junit.jupiter.api.Test;

class DisagreementsTest {
    private static final Party PUTIN = party("vladimir-putin", ActorKind.PERSON, "RUS");
    private static final Party RUSSIA = party("rus", ActorKind.STATE, "RUS");
    private static final Party KIM = party("kim-jong-un", ActorKind.PERSON, "PRK");
    private static final Party XI = party("xi-jinping", ActorKind.PERSON, "CHN");
    private static final Place MOSCOW = place("Moscow", "RUS", PlaceKind.CITY);

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
                                        "2024-09-13",
                                        List.of(),
                                        List.of(id("a"), id("c")),
                                        List.of("Outlet a", "Outlet c")),
                                new Disagreement.Version(
                                        "2024-09-14", List.of(), List.of(id("b")), List.of("Outlet b"))))),
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
                fields(dated("a", "2024-09-13"), report("b", Optional.empty(), Optional.empty(), Factuality.ASSERTED)));
    }

    @Test
    void aCountryDoesNotDisagreeWithATownInIt() {
        assertEquals(List.of(), fields(at("a", MOSCOW), at("b", place("Russia", "RUS", PlaceKind.COUNTRY))));
        assertEquals(List.of("place"), fields(at("a", MOSCOW), at("b", place("Oslo", "NOR", PlaceKind.CITY))));
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
                        report("a", Optional.empty(), Optional.empty(), Factuality.ASSERTED),
                        report("b", Optional.empty(), Optional.empty(), Factuality.PLANNED)));
    }

    @Test
    void numbersOfOneKindDifferAcrossLanguages() {
        assertEquals(
                List.of(new Disagreement(
                        "numbers",
                        List.of(
                                new Disagreement.Version(
                                        "20 killed",
                                        List.of(),
                                        List.of(id("a"), id("b")),
                                        List.of("Outlet a", "Outlet b")),
                                new Disagreement.Version(
                                        "30 killed", List.of(), List.of(id("c")), List.of("Outlet c"))))),
                Disagreements.among(List.of(
                        telling("a", "de", "Bei dem Angriff wurden 20 Menschen getötet."),
                        telling("b", "nb", "Angrepet drepte 20 mennesker."),
                        telling("c", "en", "The strike killed 30 people, officials said."))));
    }

    @Test
    void boundsDoNotDifferFromWhatTheyHold() {
        Account exact = telling("a", "en", "The attack left 25 people dead.");
        assertEquals(List.of(), fields(exact, telling("b", "en", "At least 20 people were killed.")));
        assertEquals(List.of(), fields(exact, telling("b", "de", "Es gab bis zu 30 Tote.")));
        assertEquals(List.of(), fields(exact, telling("b", "nb", "Rundt 24 mennesker ble drept.")));
        assertEquals(List.of("numbers"), fields(exact, telling("b", "en", "More than 40 people died.")));
    }

    @Test
    void otherKindsYearsAndPartsAreNoContradiction() {
        Account twenty = telling("a", "en", "The attack killed 20 people.");
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

    @Test
    void versionsOfWhoTookPartNameEachOfThem() {
        Disagreement found = Disagreements.among(List.of(by("a", PUTIN, KIM), by("b", PUTIN, XI)))
                .getFirst();

        assertEquals("participants", found.field());
        assertEquals(
                List.of(List.of(PUTIN, KIM), List.of(PUTIN, XI)),
                found.versions().stream().map(Disagreement.Version::parties).toList());
    }

    private static Account telling(String document, String language, String sentence) {
        return new Account(
                report(document, Optional.empty(), Optional.empty(), Factuality.ASSERTED)
                        .telling(),
                List.of(new Account.Sentence(language, sentence)));
    }

    private static List<String> fields(Account... accounts) {
        return Disagreements.among(List.of(accounts)).stream()
                .map(Disagreement::field)
                .toList();
    }

    private static Account dated(String document, String edtf) {
        return report(document, Optional.of(edtf), Optional.empty(), Factuality.ASSERTED);
    }

    private static Account at(String document, Place place) {
        return report(document, Optional.empty(), Optional.of(place), Factuality.ASSERTED);
    }

    private static Account by(String document, Party... parties) {
        return report(document, Optional.empty(), Optional.empty(), Factuality.ASSERTED, parties);
    }

    private static Party party(String actor, ActorKind kind, String country) {
        return new Party(Role.PARTICIPANT, actor, kind, Optional.of(country));
    }

    private static Place place(String name, String country, PlaceKind kind) {
        return new Place(name, Optional.of(country), 0, Optional.empty(), kind);
    }

    private static Account report(
            String document, Optional<String> edtf, Optional<Place> place, Factuality factuality, Party... parties) {
        Report report = new Report(
                id(document),
                id(document),
                EventType.CONSULT,
                Optional.empty(),
                factuality,
                List.of(parties),
                edtf.flatMap(DateSpan::parse),
                Optional.empty(),
                Optional.empty());
        return new Account(
                new Telling(
                        report,
                        edtf.map(when -> new Telling.When(when, "day")),
                        place,
                        List.of(),
                        List.of(),
                        Optional.of("Outlet " + document),
                        "en",
                        "outlet:" + document,
                        Set.of(),
                        Optional.empty()),
                List.of());
    }

    /** Ids in the order of these one-letter names. */
    private static UUID id(String document) {
        return new UUID(0, document.charAt(0));
    }
}

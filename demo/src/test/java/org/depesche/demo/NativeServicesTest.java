package org.depesche.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesche.cli.client.IngestStream;
import org.depesche.cli.client.Services;
import org.depesche.v1.Document;
import org.depesche.v1.Event;
import org.depesche.v1.EventFilter;
import org.depesche.v1.ExportEventsRequest;
import org.depesche.v1.IngestDocumentsRequest;
import org.depesche.v1.ListDocumentsRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The native executables do what the Java virtual machine does: same languages, same events, same pages. */
@Tag("native")
class NativeServicesTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    /** A language of the detection each; the second of them takes models of another script. */
    private static final Map<String, String> TEXTS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "de",
                    "Die Bundesregierung hat am Montag zwei russische Diplomaten ausgewiesen, weil sie spioniert haben."),
            Map.entry(
                    "en",
                    "The government expelled two Russian diplomats on Monday because they had been spying for years."),
            Map.entry(
                    "nb",
                    "Regjeringen utviste mandag to russiske diplomater fordi de hadde drevet med spionasje i flere år."),
            Map.entry(
                    "nn",
                    "Regjeringa viste måndag ut to russiske diplomatar fordi dei hadde drive med spionasje i fleire år og ikkje vore ærlege."),
            Map.entry(
                    "fr",
                    "Le gouvernement a expulsé lundi deux diplomates russes parce qu'ils avaient espionné pendant des années."),
            Map.entry(
                    "es",
                    "El gobierno expulsó el lunes a dos diplomáticos rusos porque habían espiado durante muchos años."),
            Map.entry(
                    "pl",
                    "Rząd wydalił w poniedziałek dwóch rosyjskich dyplomatów, ponieważ przez lata szpiegowali w kraju."),
            Map.entry(
                    "ru",
                    "Правительство выслало в понедельник двух дипломатов, потому что они много лет занимались шпионажем."),
            Map.entry(
                    "uk",
                    "Уряд вислав у понеділок двох дипломатів, оскільки вони протягом багатьох років займалися шпигунством."),
            Map.entry(
                    "vi",
                    "Chính phủ đã trục xuất hai nhà ngoại giao Nga hôm thứ Hai vì họ đã làm gián điệp trong nhiều năm."),
            Map.entry("ar", "طردت الحكومة يوم الاثنين اثنين من الدبلوماسيين الروس لأنهما كانا يتجسسان منذ سنوات طويلة"),
            Map.entry(
                    "da",
                    "Regeringen udviste mandag to russiske diplomater, fordi de havde spioneret i flere år mod landet."),
            Map.entry(
                    "sv",
                    "Regeringen utvisade på måndagen två ryska diplomater eftersom de hade spionerat i flera år mot landet."),
            Map.entry(
                    "nl",
                    "De regering heeft maandag twee Russische diplomaten uitgezet omdat zij jarenlang hadden gespioneerd."),
            Map.entry(
                    "it",
                    "Il governo ha espulso lunedì due diplomatici russi perché avevano spiato per molti anni nel paese."),
            Map.entry(
                    "pt",
                    "O governo expulsou na segunda-feira dois diplomatas russos porque tinham espionado durante muitos anos."),
            Map.entry(
                    "tr",
                    "Hükümet pazartesi günü iki Rus diplomatı yıllarca casusluk yaptıkları gerekçesiyle sınır dışı etti."),
            Map.entry(
                    "fa",
                    "دولت روز دوشنبه دو دیپلمات روس را به دلیل سال‌ها جاسوسی از کشور اخراج کرد و گفت که پشیمان نیست"),
            Map.entry("ja", "政府は月曜日、長年にわたりスパイ活動をしていたとして、ロシアの外交官二人を国外追放した。"),
            Map.entry("zh", "政府星期一驱逐了两名俄罗斯外交官，因为他们多年来一直从事间谍活动。"),
            Map.entry("ko", "정부는 월요일에 두 명의 러시아 외교관을 수년간의 간첩 활동을 이유로 추방했다.")));

    @TempDir
    private Path folder;

    @BeforeAll
    static void programsAreThere() {
        for (String module : List.of("ingest-service", "extract-service", "query-service", "cli")) {
            assumeTrue(Program.isBuilt(ProgramForm.NATIVE, module), module + " has no native executable");
        }
    }

    @Test
    void languagesEventsAndPagesAreThoseOfTheJavaVirtualMachine() throws Exception {
        Seen virtual = run(ProgramForm.JVM);
        Seen executable = run(ProgramForm.NATIVE);

        assertEquals(virtual.languages(), executable.languages());
        assertFalse(virtual.events().isEmpty());
        assertEquals(virtual.events(), executable.events());
        assertEquals(virtual.pages(), executable.pages());
    }

    /** What a user sees of an installation. */
    private record Seen(Map<String, String> languages, List<String> events, List<String> pages) {}

    private Seen run(ProgramForm form) throws Exception {
        try (Installation installation =
                        Installation.start(HOME, form, Optional.empty(), folder, Installation.WantedPorts.ANY);
                Services services = new Services(installation.addresses())) {
            try (IngestStream stream = new IngestStream(services.ingest(), response -> {})) {
                TEXTS.forEach((language, text) -> stream.send(IngestDocumentsRequest.newBuilder()
                        .setUri("https://news.example/" + language)
                        .setPublished("2024-05-02")
                        .setText(text)
                        .build()));
            }
            Extraction.await(services, Progress.silent());
            List<String> events = events(services);
            commandLineShows(form, installation, events.size());
            return new Seen(
                    languages(services), events, pages(installation.addresses().query(), services));
        }
    }

    private static Map<String, String> languages(Services services) {
        Map<String, String> languages = new TreeMap<>();
        for (Document document : services.query()
                .listDocuments(
                        ListDocumentsRequest.newBuilder().setPageSize(100).build())
                .getDocumentsList()) {
            languages.put(document.getUri(), document.getLanguage());
        }
        TEXTS.keySet().forEach(language -> assertEquals(language, languages.get("https://news.example/" + language)));
        return languages;
    }

    private static List<String> events(Services services) throws InvalidProtocolBufferException {
        List<String> events = new ArrayList<>();
        var responses = services.query()
                .exportEvents(ExportEventsRequest.newBuilder()
                        .setFilter(EventFilter.getDefaultInstance())
                        .build());
        while (responses.hasNext()) {
            Event event = responses.next().getEvent().toBuilder()
                    .clearCreateTime()
                    .clearUpdateTime()
                    .build();
            events.add(JsonFormat.printer().omittingInsignificantWhitespace().print(event));
        }
        return events.stream().sorted().toList();
    }

    private static List<String> pages(String query, Services services) throws IOException, InterruptedException {
        String document = services
                .query()
                .listDocuments(
                        ListDocumentsRequest.newBuilder().setPageSize(100).build())
                .getDocumentsList()
                .stream()
                .filter(candidate -> candidate.getUri().endsWith("/nn"))
                .map(Document::getName)
                .findFirst()
                .orElseThrow();
        List<String> pages = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of(
                    "/",
                    "/documents",
                    "/" + document,
                    "/actors",
                    "/network",
                    "/style.css",
                    "/q/metrics",
                    "/q/health")) {
                HttpResponse<String> response = client.send(
                        HttpRequest.newBuilder(URI.create("http://" + query + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                boolean same = !path.startsWith("/q/");
                pages.add(path + " " + response.statusCode() + (same ? " " + response.body() : ""));
            }
        }
        return pages;
    }

    /** The command line is a program of its own: it lists what there is, and says why a service refuses. */
    private void commandLineShows(ProgramForm form, Installation installation, int events) {
        Map<String, String> environment = Map.of(
                "DEPESCHE_QUERY", installation.addresses().query(),
                "DEPESCHE_EXTRACT", installation.addresses().extract(),
                "DEPESCHE_INGEST", installation.addresses().ingest());
        Program.Ended listed = Program.start(
                        form, "cli", folder, environment, "", List.of("events", "--output", "jsonl"))
                .await();
        assertEquals(0, listed.code(), listed.err());
        assertEquals(events, listed.out().lines().count(), listed.out());
        Program.Ended refused = Program.start(
                        form, "cli", folder, environment, "", List.of("event", "00000000-0000-0000-0000-000000000000"))
                .await();
        assertTrue(refused.err().contains("[ERROR_REASON_EVENT_NOT_FOUND]"), refused.err());
    }

    @Test
    void extractionIsTheSameToTheByte() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("extract", "--explain"));
        try (Stream<Path> files = Files.list(HOME.resolve("seeds"))) {
            files.filter(file -> file.toString().matches(".*\\.(txt|html|jsonl)"))
                    .filter(file -> !file.endsWith("manifest.jsonl"))
                    .sorted()
                    .map(Path::toString)
                    .forEach(arguments::add);
        }
        Program.Ended virtual = Program.start(ProgramForm.JVM, "extract-service", folder, Map.of(), "", arguments)
                .await();
        Program.Ended executable = Program.start(ProgramForm.NATIVE, "extract-service", folder, Map.of(), "", arguments)
                .await();

        assertEquals(0, executable.code(), executable.err());
        assertEquals(virtual.out(), executable.out());
        for (String language : List.of("de", "en", "nb", "nn")) {
            assertTrue(executable.out().contains("\"language\":\"" + language + "\""), language);
        }
    }
}

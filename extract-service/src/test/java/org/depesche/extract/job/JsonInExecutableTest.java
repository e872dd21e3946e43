package org.depesche.extract.job;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.depesche.v1.ExtractRequest;
import org.depesche.v1.Extraction;
import org.depesche.v1.IngestDocumentsRequest;
import org.depesche.v1.ListEventsRequest;
import org.junit.jupiter.api.Test;

/** ProtoJSON asks for the case of a oneof by reflection, which a native executable allows only where it was told so. */
class JsonInExecutableTest {
    @Test
    void executablesKnowTheCaseOfEachOneof() throws IOException {
        String config = new String(
                Extraction.class
                        .getResourceAsStream("/META-INF/native-image/org.depesche/depesche-proto/reflect-config.json")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Stream.of(
                        Extraction.getDescriptor().getFile(),
                        ExtractRequest.getDescriptor().getFile(),
                        IngestDocumentsRequest.getDescriptor().getFile(),
                        ListEventsRequest.getDescriptor().getFile())
                .flatMap(file -> Stream.concat(Stream.of(file), file.getDependencies().stream()))
                .distinct()
                .filter(file -> file.getPackage().startsWith("depesche"))
                .flatMap(JsonInExecutableTest::messages)
                .flatMap(message -> message.getRealOneofs().stream())
                .map(JsonInExecutableTest::caseOf)
                .forEach(name -> assertTrue(config.contains("\"" + name + "\""), name));
    }

    private static Stream<Descriptor> messages(FileDescriptor file) {
        return file.getMessageTypes().stream().flatMap(JsonInExecutableTest::withNested);
    }

    private static Stream<Descriptor> withNested(Descriptor message) {
        return Stream.concat(
                Stream.of(message), message.getNestedTypes().stream().flatMap(JsonInExecutableTest::withNested));
    }

    /** The Java class of the cases: {@code EntityMention$EntityCase}. */
    private static String caseOf(OneofDescriptor oneof) {
        String message = oneof.getContainingType().getFullName().substring("depesche.v1.".length());
        String name = oneof.getName();
        return "org.depesche.v1." + message.replace('.', '$') + "$"
                + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Case";
    }
}

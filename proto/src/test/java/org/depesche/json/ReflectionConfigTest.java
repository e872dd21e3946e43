package org.depesche.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.protobuf.DescriptorProtos.FeatureSet;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What native executables may ask by reflection; a name that is wrong would be passed over without a word. */
class ReflectionConfigTest {
    private static final String CONFIG = "/META-INF/native-image/org.depesche/depesche-proto/reflect-config.json";

    @Test
    void everyTypeIsThere() throws IOException {
        for (String type : types()) {
            assertDoesNotThrow(() -> Class.forName(type), type);
        }
    }

    @Test
    void descriptorsAndDetailsOfErrorsAreAmongThem() throws IOException {
        List<String> types = types();
        for (Class<?> needed : List.of(FeatureSet.class, ErrorInfo.class, BadRequest.class)) {
            assertTrue(types.contains(needed.getName()), needed.getName());
            assertTrue(types.contains(needed.getName() + "$Builder"), needed.getName());
        }
    }

    private static List<String> types() throws IOException {
        List<String> types = new ArrayList<>();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ReflectionConfigTest.class.getResourceAsStream(CONFIG)),
                StandardCharsets.UTF_8)) {
            for (JsonElement type : JsonParser.parseReader(reader).getAsJsonArray()) {
                types.add(type.getAsJsonObject().get("name").getAsString());
            }
        }
        return types;
    }
}

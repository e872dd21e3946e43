package org.depesche.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.Timestamp;
import com.google.protobuf.util.JsonFormat;
import org.depesche.v1.Actor;
import org.depesche.v1.EntityMention;
import org.depesche.v1.Event;
import org.depesche.v1.Extraction;
import org.junit.jupiter.api.Test;

class ProtoJsonTest {
    @Test
    void messageIsWhatTheGeneratedClassesGive() throws Exception {
        Event event = Event.newBuilder()
                .setName("events/1")
                .setCreateTime(Timestamp.newBuilder().setSeconds(1_714_608_000))
                .build();

        assertEquals(JsonFormat.printer().omittingInsignificantWhitespace().print(event), ProtoJson.line(event));
    }

    @Test
    void caseOfOneofIsWritten() throws Exception {
        Extraction extraction = Extraction.newBuilder()
                .addEntities(
                        EntityMention.newBuilder().setActor(Actor.newBuilder().setName("actors/NOR")))
                .build();

        assertEquals(
                JsonFormat.printer().omittingInsignificantWhitespace().print(extraction), ProtoJson.line(extraction));
    }

    @Test
    void emptyMessageIsAnEmptyObject() {
        assertEquals("{}", ProtoJson.line(Event.getDefaultInstance()));
    }
}

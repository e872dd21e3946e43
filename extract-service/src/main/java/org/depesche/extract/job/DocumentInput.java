package org.depesche.extract.job;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Struct;
import com.google.protobuf.util.JsonFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.depesche.extract.pipeline.SourceDocument;
import org.depesche.text.CleanDocument;
import org.depesche.text.DocumentCleaner;
import org.depesche.text.Known;
import org.depesche.text.RawDocument;

/** Makes documents of texts and of JSON objects: cleaned, with their languages. */
final class DocumentInput {
    private final DocumentCleaner cleaner = new DocumentCleaner();

    SourceDocument ofText(String id, String text) {
        return clean(id, RawDocument.plain(text));
    }

    SourceDocument ofJson(String line) throws InvalidProtocolBufferException {
        Struct.Builder object = Struct.newBuilder();
        JsonFormat.parser().merge(line, object);
        String id = field(object, "id").or(() -> field(object, "url")).orElse("stdin");
        RawDocument raw = new RawDocument(
                field(object, "text").orElse(""),
                false,
                field(object, "title"),
                field(object, "publisher"),
                field(object, "published"),
                field(object, "language"));
        return clean(id, raw);
    }

    private static Optional<String> field(Struct.Builder object, String name) {
        return Optional.ofNullable(object.getFieldsMap().get(name))
                .map(v -> v.getStringValue())
                .filter(v -> !v.isBlank());
    }

    private SourceDocument clean(String id, RawDocument raw) {
        RawDocument page = raw.content().stripLeading().startsWith("<")
                ? new RawDocument(raw.content(), true, raw.title(), raw.publisher(), raw.published(), raw.language())
                : raw;
        CleanDocument clean = cleaner.clean(page);
        return new SourceDocument(
                id,
                clean.text(),
                clean.blocks(),
                clean.language(),
                clean.published().flatMap(DocumentInput::day));
    }

    private static Optional<LocalDate> day(Known known) {
        try {
            return Optional.of(LocalDate.parse(known.value()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

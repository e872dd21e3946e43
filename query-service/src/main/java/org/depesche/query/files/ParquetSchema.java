package org.depesche.query.files;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** {@link MentionColumn}s as columns of Parquet, all of them optional. */
final class ParquetSchema {
    private static final String NAME = "mentions";

    static final MessageType MENTIONS = new MessageType(
            NAME,
            MentionColumn.ALL.stream()
                    .map(ParquetSchema::type)
                    .map(org.apache.parquet.schema.Type.class::cast)
                    .toList());

    private ParquetSchema() {}

    private static PrimitiveType type(MentionColumn column) {
        return switch (column.kind()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
        };
    }

    /** Type of a column as the footer names it. */
    static Type type(ColumnDescriptor column) {
        return switch (column.getPrimitiveType().getPrimitiveTypeName()) {
            case INT64 -> Type.INT64;
            case DOUBLE -> Type.DOUBLE;
            default -> Type.BYTE_ARRAY;
        };
    }

    /** The schema as the footer has it. */
    static List<SchemaElement> elements() {
        List<SchemaElement> elements = new ArrayList<>();
        SchemaElement root = new SchemaElement(NAME);
        root.setNum_children(MentionColumn.ALL.size());
        elements.add(root);
        for (ColumnDescriptor column : MENTIONS.getColumns()) {
            SchemaElement element = new SchemaElement(column.getPath()[0]);
            element.setType(type(column));
            element.setRepetition_type(FieldRepetitionType.OPTIONAL);
            if (element.getType() == Type.BYTE_ARRAY) {
                element.setConverted_type(ConvertedType.UTF8);
                element.setLogicalType(LogicalType.STRING(new StringType()));
            }
            elements.add(element);
        }
        return elements;
    }
}

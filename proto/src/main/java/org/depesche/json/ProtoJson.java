package org.depesche.json;

import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;

/**
 * Messages as ProtoJSON, one line each. By descriptors: of generated classes the printer asks by reflection, for which native
 * executables must know every method. What descriptors themselves ask so is in {@code reflect-config.json} of this module.
 */
public final class ProtoJson {
    private static final JsonFormat.Printer PRINTER = JsonFormat.printer().omittingInsignificantWhitespace();

    private ProtoJson() {}

    /**
     * A message on one line, without a line break at its end.
     *
     * @throws IllegalStateException if the message holds an {@code Any}, which no message of the contract does
     */
    public static String line(Message message) {
        try {
            return PRINTER.print(DynamicMessage.parseFrom(message.getDescriptorForType(), message.toByteString()));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(
                    "no JSON of " + message.getDescriptorForType().getFullName(), e);
        }
    }
}

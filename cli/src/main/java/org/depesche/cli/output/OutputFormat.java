package org.depesche.cli.output;

/** How results are written. */
public enum OutputFormat {
    /** A table for people. */
    table,
    /** One JSON array, ProtoJSON of the contract's messages. */
    json,
    /** One JSON object a line, ProtoJSON of the contract's messages. */
    jsonl
}

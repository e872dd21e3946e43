package org.depesche.cli.client;

/**
 * Where the services are, {@code host:port} each.
 *
 * @param ingest ingest-service
 * @param extract extract-service
 * @param query query-service
 */
public record Addresses(String ingest, String extract, String query) {}

package org.depesche.extract.knowledge;

import java.util.List;

/**
 * A territory that is part of a state or claimed by it.
 *
 * @param id slug, unique
 * @param name usual English name
 * @param iso3 code of the state that it belongs to by international law
 * @param aliases names by language
 */
public record Territory(String id, String name, String iso3, List<Organization.Alias> aliases) {
    public Territory {
        aliases = List.copyOf(aliases);
    }

    static Territory of(ResourceRow row) {
        return new Territory(
                row.required(0),
                row.required(1),
                row.text(2),
                row.list(3).stream().map(Organization.Alias::parse).toList());
    }
}

package org.depesche.store.actors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code actors}. */
@Entity
@Table(name = "actors")
public class ActorEntity {
    @Id
    public String id;

    @Column(name = "display_name")
    public String displayName;

    /** Other names, in the order of the alphabet. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> aliases;

    @Column(name = "country_code")
    public @Nullable String countryCode;

    /** PERSON, STATE, ORGANIZATION or GROUP. */
    public String kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sectors;

    @Column(name = "wikidata_id")
    public @Nullable String wikidataId;

    public boolean known;

    @Column(name = "create_time", updatable = false)
    public Instant createTime;
}

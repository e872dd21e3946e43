package org.depesche.extract.grpc;

import com.google.protobuf.Timestamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depesche.store.actors.ActorEntity;
import org.depesche.store.actors.ActorRepository;
import org.depesche.store.events.EventEntity;
import org.depesche.store.events.EventRepository;
import org.depesche.store.reports.PlaceColumns;
import org.depesche.store.reports.StoredParty;
import org.depesche.v1.Actor;
import org.depesche.v1.ActorKind;
import org.depesche.v1.Event;
import org.depesche.v1.EventMode;
import org.depesche.v1.EventTime;
import org.depesche.v1.EventType;
import org.depesche.v1.Factuality;
import org.depesche.v1.Participant;
import org.depesche.v1.Place;
import org.depesche.v1.QuadClass;
import org.depesche.v1.Role;

/** Events of the store as messages, without their mentions. */
@ApplicationScoped
class StoredEvents {
    private final EventRepository events;
    private final ActorRepository actors;

    StoredEvents(EventRepository events, ActorRepository actors) {
        this.events = events;
        this.actors = actors;
    }

    /** The event of that id; only its name where somebody has merged it away since. */
    @Transactional
    Event message(UUID id) {
        return events.findByIdOptional(id)
                .map(this::message)
                .orElseGet(() -> Event.newBuilder()
                        .setName(EventRepository.NAME_PREFIX + id)
                        .build());
    }

    private Event message(EventEntity row) {
        Event.Builder event = Event.newBuilder()
                .setName(EventRepository.NAME_PREFIX + row.id)
                .setType(EventType.valueOf("EVENT_TYPE_" + row.type))
                .setQuadClass(QuadClass.valueOf("QUAD_CLASS_" + row.quadClass))
                .setScore(row.score)
                .addAllContexts(row.contexts)
                .setFactuality(Factuality.valueOf("FACTUALITY_" + row.factuality))
                .setReportCount(row.reportCount)
                .setOutletCount(row.outletCount)
                .setLanguageCount(row.languageCount)
                .setOriginCount(row.originCount)
                .setCreateTime(time(row.createTime))
                .setUpdateTime(time(row.updateTime));
        Optional.ofNullable(row.mode).ifPresent(mode -> event.setMode(EventMode.valueOf("EVENT_MODE_" + mode)));
        Optional.ofNullable(row.denies).ifPresent(denied -> event.setDenies(EventRepository.NAME_PREFIX + denied));
        Optional.ofNullable(row.edtf)
                .ifPresent(edtf -> event.setTime(EventTime.newBuilder()
                        .setEdtf(edtf)
                        .setRule(Optional.ofNullable(row.timeRule).orElse(""))));
        Optional.ofNullable(row.place).ifPresent(place -> event.setPlace(place(place)));
        Set<String> ids = row.participants.stream().map(StoredParty::actor).collect(Collectors.toSet());
        Map<String, ActorEntity> known = actors.byIds(ids);
        row.participants.forEach(party -> event.addParticipants(Participant.newBuilder()
                .setRole(Role.valueOf("ROLE_" + party.role()))
                .setActor(actor(party, Optional.ofNullable(known.get(party.actor()))))));
        return event.build();
    }

    private static Actor actor(StoredParty party, Optional<ActorEntity> known) {
        Actor.Builder actor = Actor.newBuilder()
                .setName("actors/" + party.actor())
                .setKind(ActorKind.valueOf("ACTOR_KIND_" + party.kind()))
                .setCountryCode(Optional.ofNullable(party.country()).orElse(""));
        known.ifPresent(row -> actor.setDisplayName(row.displayName)
                .addAllAliases(row.aliases)
                .addAllSectors(row.sectors)
                .setWikidataId(Optional.ofNullable(row.wikidataId).orElse(""))
                .setKnown(row.known));
        return actor.build();
    }

    private static Place place(PlaceColumns row) {
        Place.Builder place = Place.newBuilder()
                .setDisplayName(row.name())
                .setCountryCode(Optional.ofNullable(row.country()).orElse(""))
                .setGeonamesId(row.geonamesId());
        Optional.ofNullable(row.latitude()).ifPresent(place::setLatitude);
        Optional.ofNullable(row.longitude()).ifPresent(place::setLongitude);
        return place.build();
    }

    private static Timestamp time(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }
}

package org.depesche.extract.grpc;

import org.depesche.extract.places.PlaceMention;
import org.depesche.v1.Actor;
import org.depesche.v1.ActorKind;
import org.depesche.v1.Place;

/** Actors and places as messages. */
final class ActorMapper {
    private ActorMapper() {}

    static Actor actor(org.depesche.extract.actors.Actor actor) {
        return Actor.newBuilder()
                .setName("actors/" + actor.id())
                .setDisplayName(actor.displayName())
                .addAllAliases(actor.aliases())
                .setCountryCode(actor.country().orElse(""))
                .setKind(ActorKind.valueOf("ACTOR_KIND_" + actor.kind().name()))
                .addAllSectors(actor.sectors())
                .setWikidataId(actor.wikidata().orElse(""))
                .setKnown(actor.known())
                .build();
    }

    static Place.Builder place(org.depesche.extract.places.Place place) {
        Place.Builder message = Place.newBuilder()
                .setDisplayName(place.displayName())
                .setCountryCode(place.country().orElse(""))
                .setGeonamesId(place.geonamesId());
        place.location().ifPresent(l -> message.setLatitude(l.latitude()).setLongitude(l.longitude()));
        return message;
    }

    static Place place(PlaceMention mention) {
        return place(mention.place()).build();
    }
}

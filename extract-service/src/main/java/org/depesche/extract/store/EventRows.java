package org.depesche.extract.store;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.extract.events.Role;
import org.depesche.extract.lexicon.EventScores;
import org.depesche.extract.merging.DateSpan;
import org.depesche.extract.merging.EventSummary;
import org.depesche.extract.merging.Party;
import org.depesche.extract.merging.Telling;
import org.depesche.extract.places.Place;
import org.depesche.store.actors.ActorEntity;
import org.depesche.store.events.EventEntity;
import org.depesche.store.reports.PlaceColumns;
import org.depesche.store.reports.StoredParty;

/** Summaries of events as rows. */
final class EventRows {
    private static final EventScores SCORES = EventScores.load();

    private EventRows() {}

    /** The row, without its times and its number in the change log. */
    static EventEntity of(UUID id, EventSummary event, Collection<ActorEntity> actors) {
        EventEntity row = new EventEntity();
        row.id = id;
        row.type = event.type().name();
        row.mode = event.mode().map(Enum::name).orElse(null);
        row.quadClass = event.type().quadClass().name();
        row.score = SCORES.of(event.type(), event.mode());
        row.factuality = event.factuality().name();
        row.edtf = event.when().map(Telling.When::edtf).orElse(null);
        row.timeRule = event.when().map(Telling.When::rule).orElse(null);
        row.dateFrom = event.span().map(DateSpan::from).orElse(null);
        row.dateTo = event.span().map(DateSpan::to).orElse(null);
        row.place = event.where().map(EventRows::place).orElse(null);
        row.contexts = event.contexts();
        row.attributions = event.attributions();
        row.languages = event.languages();
        row.publishers = event.outlets();
        row.reportCount = event.documents();
        row.outletCount = event.outletCount();
        row.languageCount = event.languages().size();
        row.originCount = event.origins();
        row.denies = event.denies().orElse(null);
        row.reportedFrom = event.reported().map(DateSpan::from).orElse(null);
        row.reportedTo = event.reported().map(DateSpan::to).orElse(null);
        addParticipants(row, event.participants(), actors);
        return row;
    }

    private static void addParticipants(EventEntity row, List<Party> parties, Collection<ActorEntity> actors) {
        row.participants = parties.stream().map(EventRows::stored).toList();
        row.actorIds = sorted(parties.stream().map(Party::actor));
        row.countries = sorted(parties.stream().flatMap(party -> party.country().stream()));
        row.sectors = sorted(actors.stream().flatMap(actor -> actor.sectors.stream()));
        row.sourceKeys = keys(parties, role -> role != Role.TARGET);
        row.targetKeys = keys(parties, role -> role != Role.SOURCE);
    }

    private static List<String> keys(List<Party> parties, Predicate<Role> roles) {
        return sorted(parties.stream()
                .filter(party -> roles.test(party.role()))
                .flatMap(party -> Stream.concat(Stream.of(party.actor()), party.country().stream())));
    }

    private static List<String> sorted(Stream<String> values) {
        return List.copyOf(values.filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new)));
    }

    static StoredParty stored(Party party) {
        return new StoredParty(
                party.role().name(),
                party.actor(),
                party.kind().name(),
                party.country().orElse(null));
    }

    private static PlaceColumns place(Place place) {
        Optional<Place.Location> location = place.location();
        return new PlaceColumns(
                place.displayName(),
                place.country().orElse(null),
                place.kind().name(),
                place.geonamesId(),
                location.map(Place.Location::latitude).orElse(null),
                location.map(Place.Location::longitude).orElse(null));
    }
}

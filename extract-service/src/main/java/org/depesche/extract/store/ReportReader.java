package org.depesche.extract.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.events.EventMode;
import org.depesche.extract.events.EventType;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.events.Role;
import org.depesche.extract.merging.DateSpan;
import org.depesche.extract.merging.Party;
import org.depesche.extract.merging.PlacedReport;
import org.depesche.extract.merging.Report;
import org.depesche.extract.merging.Telling;
import org.depesche.extract.places.Place;
import org.depesche.extract.places.PlaceKind;
import org.depesche.store.reports.PlaceColumns;
import org.depesche.store.reports.ReportEntity;
import org.depesche.store.reports.StoredParty;

/** Rows of reports as the values that merging works with. */
final class ReportReader {
    private ReportReader() {}

    /** The report where merging put it, whatever was ruled. */
    static PlacedReport placed(ReportEntity row) {
        return new PlacedReport(report(row), row.cluster());
    }

    static Report report(ReportEntity row) {
        return new Report(
                row.id,
                row.documentId,
                EventType.valueOf(row.type),
                Optional.ofNullable(row.mode).map(EventMode::valueOf),
                Factuality.valueOf(row.factuality),
                row.parties.stream().map(ReportReader::party).toList(),
                Optional.ofNullable(row.edtf).flatMap(DateSpan::parse),
                Optional.ofNullable(row.place).map(ReportReader::site),
                Optional.ofNullable(row.published));
    }

    static Telling telling(ReportEntity row, Set<UUID> copies) {
        return new Telling(
                report(row),
                Optional.ofNullable(row.edtf)
                        .map(edtf -> new Telling.When(
                                edtf, Optional.ofNullable(row.timeRule).orElse(""))),
                Optional.ofNullable(row.place).map(ReportReader::place),
                row.contexts,
                row.attributions,
                Optional.ofNullable(row.publisher),
                row.language,
                row.origin,
                copies,
                Optional.ofNullable(row.denies));
    }

    /**
     * The reports of an event.
     *
     * @param copies of each document that has any, the documents that are its copies
     */
    static List<Telling> tellings(List<ReportEntity> rows, Map<UUID, Set<UUID>> copies) {
        return rows.stream()
                .map(row -> telling(row, copies.getOrDefault(row.documentId, Set.of())))
                .toList();
    }

    private static Party party(StoredParty party) {
        return new Party(
                Role.valueOf(party.role()),
                party.actor(),
                ActorKind.valueOf(party.kind()),
                Optional.ofNullable(party.country()));
    }

    private static Report.Site site(PlaceColumns place) {
        return new Report.Site(place.name(), Optional.ofNullable(place.country()), PlaceKind.valueOf(place.kind()));
    }

    private static Place place(PlaceColumns place) {
        Optional<Place.Location> location = Optional.ofNullable(place.latitude())
                .flatMap(latitude -> Optional.ofNullable(place.longitude())
                        .map(longitude -> new Place.Location(latitude, longitude)));
        return new Place(
                place.name(),
                Optional.ofNullable(place.country()),
                place.geonamesId(),
                location,
                PlaceKind.valueOf(place.kind()));
    }
}

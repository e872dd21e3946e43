package org.depesche.extract.actors;

import java.util.Optional;
import org.depesche.extract.knowledge.Sense;
import org.depesche.extract.knowledge.WordClass;
import org.depesche.extract.morphology.Pos;
import org.jspecify.annotations.Nullable;

/** Finds capitalised words that are no actors, so that they are not taken for some: places, clubs, ships, streets. */
final class PlaceholderParser {
    private final Scan scan;

    PlaceholderParser(Scan scan) {
        this.scan = scan;
    }

    /** A club, a ship, a street: capitalised words after or before a word for such things. */
    @Nullable
    Phrase thing(int i) {
        int end = Math.max(scan.end(i, WordClass.CLUB), scan.end(i, WordClass.THING));
        boolean club = scan.part(i).isCapitalized() && scan.has(i, WordClass.CLUB);
        if (end < 0 || scan.part(i).hyphenated() || !(club || scan.has(i, WordClass.THING))) {
            return null;
        }
        int p = end < scan.size() && scan.part(end).isPunctuation() && isQuote(end) ? end + 1 : end;
        int stop = p;
        while (stop < scan.size()
                && scan.part(stop).isCapitalized()
                && scan.part(stop).pos() == Pos.PROPN) {
            stop++;
        }
        return stop > p ? placeholder(i, stop) : null;
    }

    private boolean isQuote(int i) {
        return "„“”\"«»'‚‘’".indexOf(scan.part(i).text().charAt(0)) >= 0;
    }

    static Phrase placeholder(int first, int end) {
        Phrase phrase = new Phrase(first);
        phrase.kind = PhraseKind.PLACE;
        phrase.end = end;
        phrase.head = end - 1;
        return phrase;
    }

    /** A place name that could be taken for a person's: of several words, or after a preposition of place. */
    @Nullable
    Phrase place(int i) {
        if (!scan.part(i).isCapitalized()) {
            return null;
        }
        for (Hit hit : scan.names(i)) {
            if (hit.sense() instanceof Sense.SiteName || hit.sense() instanceof Sense.RegionName) {
                Phrase place = placeholder(i, hit.end());
                iso3(hit.sense()).ifPresent(place::addCountry);
                return place;
            }
        }
        Optional<ProperNames.CityHit> found = scan.properNames().place(i);
        int end = found.map(city -> city.hit().end()).orElse(-1);
        boolean placed = i > 0
                && (scan.has(i - 1, WordClass.LOCAL)
                        || scan.has(i - 1, WordClass.TO)
                        || scan.has(i - 1, WordClass.SUBDIVISION));
        if (end < 0 || (end == i + 1 && !placed)) {
            return null;
        }
        Phrase place = placeholder(i, end);
        found.ifPresent(city -> place.addCountry(city.country()));
        return place;
    }

    private static Optional<String> iso3(Sense sense) {
        String iso3 = switch (sense) {
            case Sense.SiteName(var site) -> site.iso3();
            case Sense.RegionName(var ignored, var code) -> code;
            default -> "";
        };
        return Optional.of(iso3).filter(code -> !code.isEmpty());
    }
}

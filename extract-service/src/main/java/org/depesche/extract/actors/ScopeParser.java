package org.depesche.extract.actors;

import java.util.Optional;
import org.depesche.extract.knowledge.RoleKind;
import org.depesche.extract.knowledge.Sense;
import org.depesche.extract.knowledge.WordClass;

/** Reads what stands behind a role word and says whom the role belongs to: a genitive, <i>von X</i>, <i>of X</i>, <i>in X</i>. */
final class ScopeParser {
    private final Scan scan;
    private final RolePhraseParser roles;

    ScopeParser(Scan scan, RolePhraseParser roles) {
        this.scan = scan;
        this.roles = roles;
    }

    /** Reads scopes from the end of {@code phrase} on and moves its end behind them. */
    void read(Phrase phrase) {
        int p = phrase.end;
        int end = genitive(phrase, p);
        if (end < 0) {
            end = prepositional(phrase, p);
        }
        if (end > 0) {
            phrase.end = end;
            int more = local(phrase, end);
            phrase.end = more > 0 ? more : end;
            return;
        }
        end = local(phrase, p);
        phrase.end = end > 0 ? end : phrase.end;
    }

    /** <i>Präsident Russlands, Präsident der Ukraine, Sekretär des russischen Sicherheitsrates</i>: only where nouns have a genitive. */
    private int genitive(Phrase phrase, int p) {
        if (p >= scan.size() || scan.language().inflection().genitive().isEmpty()) {
            return -1;
        }
        Optional<StateHit> country = stateAt(p).filter(StateHit::inflected);
        if (country.isPresent()) {
            return countries(phrase, country.get());
        }
        String article = scan.part(p).lower();
        boolean opens = scan.has(p, WordClass.DEFINITE) && (article.equals("der") || article.equals("des"));
        boolean pair = scan.has(p, WordClass.PAIR_GENITIVE);
        return opens || pair ? owner(phrase, p) : -1;
    }

    private int prepositional(Phrase phrase, int p) {
        boolean of = scan.has(p, WordClass.OF) || (scan.has(p, WordClass.OF_OFFICE) && isOffice(phrase));
        return p + 1 < scan.size() && of ? owner(phrase, fused(p) ? p : p + 1) : -1;
    }

    /** Whether preposition and article are one word: <i>vom</i>. */
    private boolean fused(int p) {
        return scan.has(p, WordClass.DEFINITE);
    }

    private static boolean isOffice(Phrase phrase) {
        return phrase.role != null && phrase.role.kind() != RoleKind.GROUP && !sends(phrase);
    }

    private int owner(Phrase phrase, int p) {
        if (p >= scan.size()) {
            return -1;
        }
        int inner = scan.has(p, WordClass.DEFINITE) ? p + 1 : p;
        Optional<StateHit> country = inner < scan.size() ? stateAt(inner) : Optional.empty();
        Phrase body = roles.at(p, false);
        boolean longer =
                body != null && (country.isEmpty() || body.end > country.get().end());
        if (longer && body != null && body.kind != PhraseKind.ROLE && !body.former) {
            phrase.scope = body;
            return body.end;
        }
        if (country.isPresent()) {
            return countries(phrase, country.get());
        }
        int organization = organization(phrase, inner);
        return organization > 0 ? organization : reference(phrase, p);
    }

    private int organization(Phrase phrase, int p) {
        Optional<Hit> hit = scan.name(p, Sense.OrganizationName.class);
        if (hit.isEmpty()) {
            return -1;
        }
        Phrase owner = new Phrase(p);
        owner.kind = PhraseKind.ORGANIZATION;
        owner.organizations = scan.organizations(p, hit.get().end());
        owner.end = hit.get().end();
        owner.head = owner.end - 1;
        acronym(owner);
        phrase.scope = owner;
        return owner.end;
    }

    /** <i>des Landes</i>, <i>beider Seiten</i>: what was named before. */
    private int reference(Phrase phrase, int p) {
        int pair = Math.max(scan.end(p, WordClass.PAIR_GENITIVE), scan.end(p, WordClass.PAIR));
        int noun = scan.has(p, WordClass.DEFINITE)
                ? scan.end(p + 1, WordClass.COUNTRY_NOUN)
                : scan.end(p, WordClass.COUNTRY_NOUN);
        if (pair < 0 && noun < 0) {
            return -1;
        }
        Phrase owner = new Phrase(p);
        owner.kind = pair > 0 ? PhraseKind.PAIR : PhraseKind.COUNTRY_NOUN;
        owner.end = Math.max(pair, noun);
        owner.head = owner.end - 1;
        phrase.scope = owner;
        phrase.plural |= pair > 0;
        return owner.end;
    }

    private int countries(Phrase phrase, StateHit first) {
        phrase.addCountry(first.iso3());
        int end = first.end();
        while (end + 1 < scan.size() && (scan.has(end, WordClass.CONJUNCTION) || scan.is(end, ","))) {
            int p = scan.has(end + 1, WordClass.DEFINITE) ? end + 2 : end + 1;
            Optional<StateHit> next = p < scan.size() ? stateAt(p) : Optional.empty();
            boolean genitive = next.isPresent() && (next.get().inflected() == first.inflected() || p > end + 1);
            if (!genitive
                    || phrase.role == null
                    || !phrase.plural && phrase.role.kind() == RoleKind.PERSON && !first.inflected()) {
                break;
            }
            phrase.addCountry(next.get().iso3());
            phrase.plural = true;
            end = next.get().end();
        }
        return end;
    }

    /** <i>Botschafter in Seoul</i>, <i>Regierung in Kiew</i>. */
    private int local(Phrase phrase, int p) {
        if (p + 1 >= scan.size()
                || phrase.role == null
                || !scan.has(p, WordClass.LOCAL) && !scan.has(p, WordClass.TO)) {
            return -1;
        }
        int inner = scan.has(p + 1, WordClass.DEFINITE) ? p + 2 : p + 1;
        Optional<StateHit> place = inner < scan.size() ? stateAt(inner) : Optional.empty();
        if (place.isEmpty()) {
            return -1;
        }
        String iso3 = place.get().iso3();
        if (sends(phrase)) {
            if (scan.has(p, WordClass.ORIGIN)) {
                return -1; // rief den Botschafter aus Kigali zurück
            }
            phrase.host = iso3;
            return place.get().end();
        }
        boolean local = scan.has(p, WordClass.LOCAL);
        boolean loose = phrase.role.kind() == RoleKind.GROUP && !phrase.definite;
        if (!local || !phrase.countries.isEmpty() || phrase.scope != null || loose) {
            return -1;
        }
        phrase.addCountry(iso3);
        return place.get().end();
    }

    private static boolean sends(Phrase phrase) {
        String role = phrase.role == null ? "" : phrase.role.role();
        return role.equals("ambassador") || role.equals("envoy") || role.equals("embassy") || role.equals("consul");
    }

    /** <i>(NIS)</i> behind a body. */
    void acronym(Phrase phrase) {
        int p = phrase.end;
        if (p + 2 < scan.size()
                && scan.is(p, "(")
                && scan.is(p + 2, ")")
                && isAcronym(scan.part(p + 1).text())) {
            phrase.label = scan.part(p + 1).text();
            phrase.end = p + 3;
        }
    }

    private static boolean isAcronym(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals >= 2 && text.length() <= 10;
    }

    /**
     * A state, by its name, a territory of it or the seat of its government.
     *
     * @param iso3 code of the state
     * @param hit where it stands
     */
    private record StateHit(String iso3, Hit hit) {
        boolean inflected() {
            return hit.inflected();
        }

        int end() {
            return hit.end();
        }
    }

    private Optional<StateHit> stateAt(int p) {
        for (Hit hit : scan.names(p)) {
            String iso3 = iso3(hit.sense());
            if (!iso3.isEmpty()) {
                return Optional.of(new StateHit(iso3, hit));
            }
        }
        return scan.properNames().place(p).map(city -> new StateHit(city.country(), city.hit()));
    }

    private static String iso3(Sense sense) {
        return switch (sense) {
            case Sense.CountryName(var country) -> country.iso3();
            case Sense.Metonym(var country) -> country.iso3();
            case Sense.TerritoryName(var territory) -> territory.iso3();
            default -> "";
        };
    }
}

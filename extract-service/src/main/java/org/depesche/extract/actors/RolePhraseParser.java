package org.depesche.extract.actors;

import java.util.Optional;
import org.depesche.extract.knowledge.RoleKind;
import org.depesche.extract.knowledge.Sense;
import org.depesche.extract.knowledge.WordClass;
import org.depesche.extract.morphology.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Reads phrases around a role word: attributes (country adjective, genitive or first part of a compound, <i>former</i>),
 * the role word, whom the role belongs to, and the name.
 */
final class RolePhraseParser {
    /** How deep owners may be nested: <i>the spokesman of the ministry of the government</i>. */
    private static final int DEEPEST = 4;

    private final Scan scan;
    private final NameParser names;
    private final AttributeParser attributes;
    private final ScopeParser scopes;
    private int depth;

    RolePhraseParser(Scan scan, NameParser names) {
        this.scan = scan;
        this.names = names;
        this.attributes = new AttributeParser(scan);
        this.scopes = new ScopeParser(scan, this);
    }

    /**
     * The role phrase that begins at {@code i}.
     *
     * @param withName whether a name after it may belong to it
     */
    @Nullable
    Phrase at(int i, boolean withName) {
        if (depth == DEEPEST) {
            return null;
        }
        depth++;
        Phrase phrase = read(i, withName);
        depth--;
        return phrase;
    }

    private @Nullable Phrase read(int i, boolean withName) {
        Phrase phrase = new Phrase(i);
        int p = attributes.read(phrase, i);
        int head = heads(phrase, p);
        if (head < 0) {
            if (withName && (phrase.title || phrase.genitive)) {
                Phrase named = titled(phrase, p);
                if (named != null) {
                    return named;
                }
            }
            return organization(phrase, p);
        }
        phrase.end = head;
        phrase.kind = kind(phrase);
        scopes.read(phrase);
        attachName(phrase, withName);
        return phrase;
    }

    private static PhraseKind kind(Phrase phrase) {
        return switch (kindOf(phrase)) {
            case PERSON -> PhraseKind.ROLE;
            case GROUP -> PhraseKind.GROUP;
            case INSTITUTION -> PhraseKind.INSTITUTION;
        };
    }

    private static RoleKind kindOf(Phrase phrase) {
        return phrase.role == null ? RoleKind.PERSON : phrase.role.kind();
    }

    /** Reads the role words at {@code p}; of <i>foreign ministry spokesman</i> the last is the head. -1 where there is none. */
    private int heads(Phrase phrase, int p) {
        int end = attributes.roleWords().roleAt(phrase, p);
        if (end > 0 && end < scan.size() && scan.has(end - 1, WordClass.COUNT) && scan.has(end, WordClass.OF)) {
            return -1;
        }
        while (end > 0
                && end < scan.size()
                && mayBelongToNext(phrase)
                && !scan.part(end).isPunctuation()) {
            Phrase next = new Phrase(phrase.first);
            int after = attributes.roleWords().plainRoleAt(next, end);
            if (after < 0 || next.role == null) {
                break;
            }
            Phrase owner = institution(phrase, end);
            phrase.scope = owner;
            phrase.role = next.role;
            phrase.modifier = "";
            phrase.head = next.head;
            end = after;
        }
        return countsThings(end) ? -1 : end;
    }

    /** <i>40 Millionen Euro</i> are no people. */
    private boolean countsThings(int end) {
        if (end <= 0 || end >= scan.size() || !scan.has(end - 1, WordClass.COUNT)) {
            return false;
        }
        Pos next = scan.part(end).pos();
        return next == Pos.NOUN || next == Pos.PROPN;
    }

    private static boolean mayBelongToNext(Phrase phrase) {
        return phrase.role != null && phrase.role.kind() != RoleKind.PERSON;
    }

    private static Phrase institution(Phrase phrase, int end) {
        Phrase owner = new Phrase(phrase.first);
        owner.end = end;
        owner.head = phrase.head;
        owner.role = phrase.role;
        owner.scope = phrase.scope;
        owner.kind =
                phrase.role != null && phrase.role.kind() == RoleKind.GROUP ? PhraseKind.GROUP : PhraseKind.INSTITUTION;
        owner.countries.addAll(phrase.countries);
        return owner;
    }

    /** <i>Herr Goldberg</i>, <i>Japan's Shinzo Abe</i>: a form of address makes a name of what follows. */
    private @Nullable Phrase titled(Phrase phrase, int p) {
        Optional<PersonName> name = p < scan.size() ? names.at(p) : Optional.empty();
        boolean hyphenated = p < scan.size() && scan.part(p).hyphenated();
        boolean stranger =
                name.isPresent() && !phrase.title && !scan.properNames().isKnown(name.get());
        if (name.isEmpty() || hyphenated || stranger || phrase.scope != null) {
            return null;
        }
        setName(phrase, name.get());
        apposition(phrase);
        return phrase;
    }

    /** An organisation's name behind attributes: <i>der südkoreanische Nationale Geheimdienst (NIS)</i>. */
    private @Nullable Phrase organization(Phrase phrase, int p) {
        Optional<Hit> hit = scan.name(p, Sense.OrganizationName.class);
        boolean described = phrase.definite || !phrase.countries.isEmpty();
        if (hit.isEmpty() || !described || phrase.scope != null) {
            return null;
        }
        phrase.kind = PhraseKind.ORGANIZATION;
        phrase.organizations = scan.organizations(p, hit.get().end());
        phrase.end = hit.get().end();
        phrase.head = scan.part(phrase.end - 1).possessive() ? phrase.end - 2 : phrase.end - 1;
        scopes.acronym(phrase);
        return phrase;
    }

    private void attachName(Phrase phrase, boolean withName) {
        if (phrase.end >= scan.size()) {
            return;
        }
        if (phrase.kind == PhraseKind.INSTITUTION || phrase.kind == PhraseKind.GROUP) {
            scopes.acronym(phrase);
            attachLabel(phrase);
        } else if (withName && !phrase.plural) {
            attachPersonName(phrase);
        }
    }

    /** <i>die Nachrichtenagentur Yonhap</i>, <i>the rebel group M23</i>. */
    private void attachLabel(Phrase phrase) {
        int p = phrase.end;
        if (p >= scan.size() || scan.part(p).hyphenated()) {
            return;
        }
        Optional<Hit> hit = scan.name(p, Sense.OrganizationName.class);
        if (hit.isPresent()) {
            phrase.organizations = scan.organizations(p, hit.get().end());
            phrase.kind = PhraseKind.ORGANIZATION;
            phrase.end = hit.get().end();
            return;
        }
        if (phrase.kind == PhraseKind.INSTITUTION) {
            names.at(p).filter(name -> name.known().isEmpty()).ifPresent(name -> {
                phrase.label = name.text();
                phrase.kind = PhraseKind.ORGANIZATION;
                phrase.end = name.end();
            });
        }
    }

    private void attachPersonName(Phrase phrase) {
        int p = phrase.end;
        while (p < scan.size() && isTitle(p)) {
            p++;
        }
        Optional<PersonName> name = p < scan.size() ? names.at(p) : Optional.empty();
        if (name.isPresent()) {
            setName(phrase, name.get());
            return;
        }
        boolean comma = scan.is(phrase.end, ",") && phrase.end + 1 < scan.size();
        if (comma && !phrase.indefinite) {
            names.at(phrase.end + 1)
                    .filter(apposed -> closes(apposed.end()) && isPersonal(apposed))
                    .ifPresent(apposed -> setName(phrase, apposed));
        }
    }

    private boolean isPersonal(PersonName name) {
        return !name.known().isEmpty() || name.parts().size() > 1;
    }

    /** Whether an apposition can end at {@code i}: <i>, Philip Goldberg.</i> */
    private boolean closes(int i) {
        return i >= scan.size() || ",.;:)–—\"“”".indexOf(scan.part(i).text().charAt(0)) >= 0;
    }

    private boolean isTitle(int i) {
        return scan.roles(i).stream().anyMatch(hit -> hit.sense() instanceof Sense.Title && hit.end() == i + 1);
    }

    private void setName(Phrase phrase, PersonName name) {
        phrase.name = name;
        phrase.kind = PhraseKind.NAME;
        phrase.end = name.end();
        phrase.head = scan.part(name.end() - 1).possessive() ? name.end() - 2 : name.end() - 1;
    }

    /** Takes in a role that stands behind the name: <i>Wladimir Putin, der russische Präsident,</i> · <i>Putin, president of Russia</i>. */
    void apposition(Phrase phrase) {
        boolean comma = scan.is(phrase.end, ",") || scan.is(phrase.end, "(");
        if (!comma || phrase.end + 1 >= scan.size()) {
            return;
        }
        Phrase role = at(phrase.end + 1, false);
        if (role == null
                || role.kind != PhraseKind.ROLE
                || role.indefinite && role.countries.isEmpty()
                || !closes(role.end)) {
            return;
        }
        if (role.plural || role.demonstrative) {
            return;
        }
        phrase.role = role.role;
        phrase.scope = role.scope;
        phrase.host = role.host;
        phrase.former = role.former;
        phrase.deputy = role.deputy;
        role.countries.forEach(phrase::addCountry);
        phrase.end = role.end;
    }
}

package org.depesche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.ClauseRelation;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.lexicon.NounUnits;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.places.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Which actors a phrase stands for: itself, through a relative pronoun, as somebody's thing, or as a place of a country. */
public final class Parties {
    /** Class of words for people who act for others. */
    private static final String REPRESENTATIVE = "REPRESENTATIVE";

    private final SentenceContext context;
    private final FirstPerson firstPerson;
    /** What was found for a phrase, by its index: every construction asks for the same ones. */
    private final @Nullable List<Filler>[] named;

    private final @Nullable List<Filler>[] owned;

    /** Reads the sentence's phrases. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Parties(SentenceContext context) {
        this.context = context;
        this.named = new List[context.tree().phrases().size()];
        this.owned = new List[context.tree().phrases().size()];
        this.firstPerson = new FirstPerson(context, this);
    }

    /** The actors that the phrase and those listed with it name; empty where they name none. */
    public List<Filler> of(Phrase phrase) {
        List<Filler> known = named[phrase.index()];
        if (known != null) {
            return known;
        }
        List<Filler> fillers = new ArrayList<>();
        for (Phrase item : context.listOf(phrase)) {
            fillers.addAll(single(item));
        }
        List<Filler> all = List.copyOf(fillers);
        named[phrase.index()] = all;
        return all;
    }

    private List<Filler> single(Phrase phrase) {
        Optional<ActorMention> mention = headMention(phrase);
        if (mention.isPresent() && !mention.get().isName() && mayBeSent(mention.get())) {
            List<Filler> senders = isOfNowhere(mention.get()) ? represented(phrase) : origin(phrase);
            if (!senders.isEmpty()) {
                return senders;
            }
        }
        if (mention.isPresent()) {
            return namedBehind(phrase, mention.get()).orElse(fillers(mention.get(), ""));
        }
        if (firstPerson.is(phrase)) {
            return firstPerson.speakers(phrase);
        }
        Optional<Phrase> antecedent = antecedent(phrase);
        if (antecedent.isPresent()) {
            return of(antecedent.get()).stream().map(f -> f.by("relative")).toList();
        }
        for (Phrase apposition : context.attachedTo(phrase)) {
            if (apposition.function() == PhraseFunction.APPOSITION
                    && headMention(apposition).isPresent()) {
                return fillers(headMention(apposition).get(), "apposition");
            }
        }
        List<Filler> whole = whole(phrase);
        return whole.isEmpty() ? represented(phrase) : whole;
    }

    /** <i>Delegations from Khartoum and Juba</i>: people who could be of any country. */
    private static boolean isOfNowhere(ActorMention mention) {
        return mention.actors().stream().allMatch(actor -> actor.country().isEmpty());
    }

    /** <i>envoys from Eritrea</i>: a word alone says nothing of whose people they are, whatever the text makes of it. */
    private static boolean mayBeSent(ActorMention mention) {
        return isOfNowhere(mention) || mention.end() - mention.first() == 1;
    }

    /** <i>hundreds of protesters</i>, <i>21 of the girls</i>: who is meant is the whole. */
    private List<Filler> whole(Phrase phrase) {
        boolean part = context.word(phrase.head()).pos() == Pos.NUM
                || context.language().classes().of(context.lower(phrase.head())).contains("PARTITIVE");
        if (part) {
            for (Phrase other : context.attachedTo(phrase)) {
                boolean owner = other.function() == PhraseFunction.GENITIVE
                        || context.functionWords().is(other.preposition(), WordClass.OWNER);
                if (owner && other.index() > phrase.index() && other.coordinatedWith() < 0) {
                    return of(other);
                }
            }
        }
        return List.of();
    }

    /** Those whose people these are: <i>Unterhändler beider Seiten</i>, <i>Amtskollegen aus Polen und Ungarn</i>. */
    private List<Filler> represented(Phrase phrase) {
        if (!representsOthers(phrase)) {
            return List.of();
        }
        List<Filler> owners = owners(phrase);
        return owners.isEmpty() ? fromBehind(phrase) : owners;
    }

    private List<Filler> origin(Phrase phrase) {
        return representsOthers(phrase) ? fromBehind(phrase) : List.of();
    }

    private boolean representsOthers(Phrase phrase) {
        return context.language()
                .classes()
                .of(context.word(phrase.head()).lemma())
                .contains(REPRESENTATIVE);
    }

    /** Where the people or things come from: <i>ships from Japan</i>. */
    List<Filler> fromBehind(Phrase phrase) {
        for (Phrase origin : context.attachedTo(phrase)) {
            boolean from = origin.index() > phrase.index()
                    && origin.coordinatedWith() < 0
                    && context.functionWords().is(origin.preposition(), WordClass.ORIGIN);
            List<Filler> actors = from ? of(origin) : List.of();
            List<Filler> found = from && actors.isEmpty()
                    ? countryAt(origin.head()).map(List::of).orElse(List.of())
                    : actors;
            if (!found.isEmpty()) {
                return found.stream().map(f -> f.by("origin")).toList();
            }
        }
        return List.of();
    }

    /** <i>den Russen Wadim Krassikow</i>: the name says more than the word before it. */
    private Optional<List<Filler>> namedBehind(Phrase phrase, ActorMention mention) {
        if (mention.actors().getFirst().kind() == ActorKind.PERSON) {
            return Optional.empty();
        }
        for (Phrase apposition : context.attachedTo(phrase)) {
            Optional<ActorMention> name = headMention(apposition);
            boolean person = name.isPresent() && name.get().actors().getFirst().kind() == ActorKind.PERSON;
            if (person && apposition.function() == PhraseFunction.APPOSITION && apposition.first() == phrase.end()) {
                return Optional.of(fillers(name.get(), ""));
            }
        }
        return Optional.empty();
    }

    /** The phrase itself, or what its relative pronoun stands for. */
    Phrase resolve(Phrase phrase) {
        return antecedent(phrase).orElse(phrase);
    }

    private Optional<ActorMention> headMention(Phrase phrase) {
        return context.mentionAt(phrase.head())
                .filter(m -> m.head() == phrase.head() || m.end() == phrase.end() && m.first() <= phrase.head())
                .filter(m -> !isAttribute(m));
    }

    private Optional<Phrase> antecedent(Phrase phrase) {
        Clause clause = context.tree().clauses().get(phrase.clause());
        boolean pronoun = clause.relation() == ClauseRelation.RELATIVE
                && phrase.end() - phrase.first() <= 2
                && context.lower(phrase.head()).equals(clause.opener())
                && clause.antecedent() >= 0;
        return pronoun ? Optional.of(context.tree().phrases().get(clause.antecedent())) : Optional.empty();
    }

    private boolean isAttribute(ActorMention mention) {
        if (mention.isName()) {
            return false;
        }
        Pos pos = context.word(mention.head()).pos();
        boolean possessive = mention.end() - mention.first() == 1
                && context.functionWords().is(context.lower(mention.head()), WordClass.POSSESSIVE);
        return pos == Pos.ADJ || pos == Pos.DET || possessive || mention.rule().equals("adjective");
    }

    /** The mention's actors as fillers. */
    public static List<Filler> fillers(ActorMention mention, String rule) {
        return mention.actors().stream()
                .map(a -> new Filler(a, mention.first(), mention.end(), rule))
                .toList();
    }

    /** Whom a thing belongs to: genitive, <i>of</i>, attribute, possessive, first part of a compound. */
    public List<Filler> owners(Phrase phrase) {
        List<Filler> known = owned[phrase.index()];
        if (known == null) {
            known = findOwners(phrase);
            owned[phrase.index()] = known;
        }
        return known;
    }

    private List<Filler> findOwners(Phrase phrase) {
        List<Filler> owners = new ArrayList<>();
        for (Phrase other : context.attachedTo(phrase)) {
            boolean owner = other.function() == PhraseFunction.GENITIVE
                    || context.functionWords().is(other.preposition(), WordClass.OWNER);
            if (owner && other.coordinatedWith() < 0) {
                owners.addAll(of(other));
            }
        }
        if (owners.isEmpty()) {
            owners.addAll(between(phrase));
        }
        for (int i = phrase.first(); i < phrase.head() && owners.isEmpty(); i++) {
            Optional<ActorMention> mention = context.mentionAt(i);
            if (mention.isPresent() && mention.get().end() <= phrase.head()) {
                owners.addAll(fillers(mention.get(), attributeRule(mention.get())));
                i = mention.get().end() - 1;
                addFurtherAttributes(owners, i + 1, phrase.head());
            }
        }
        if (owners.isEmpty()) {
            compoundPart(phrase).ifPresent(owners::add);
        }
        return owners.stream().map(f -> f.by("owner")).toList();
    }

    /** <i>the bond between A and B</i>. */
    private List<Filler> between(Phrase phrase) {
        for (Phrase other : context.attachedTo(phrase)) {
            boolean both = context.functionWords().is(other.preposition(), WordClass.BETWEEN)
                    && other.coordinatedWith() < 0
                    && other.first() == phrase.end();
            if (both) {
                return of(other);
            }
        }
        return List.of();
    }

    private void addFurtherAttributes(List<Filler> owners, int from, int head) {
        for (int i = from; i < head; i++) {
            Optional<ActorMention> mention = context.mentionAt(i);
            if (mention.isPresent()
                    && mention.get().end() <= head
                    && mention.get().first() == i) {
                owners.addAll(fillers(mention.get(), attributeRule(mention.get())));
            }
        }
    }

    private String attributeRule(ActorMention mention) {
        return context.functionWords().is(context.lower(mention.head()), WordClass.POSSESSIVE)
                ? "possessive"
                : "attribute";
    }

    /** <i>US-Angriff</i>, <i>Ukraine-Konferenz</i>, <i>NATO-toppmøte</i>. */
    Optional<Filler> compoundPart(Phrase phrase) {
        String form = context.word(phrase.head()).form();
        int hyphen = form.lastIndexOf('-');
        String part = hyphen > 0 ? form.substring(0, hyphen) : "";
        if (part.isEmpty()) {
            Optional<NounUnits.Match> match =
                    context.language().nouns().find(context.word(phrase.head()).lemma());
            part = match.isPresent() && match.get().prefix() > 2 && match.get().prefix() < form.length()
                    ? form.substring(0, match.get().prefix())
                    : "";
        }
        return part.isEmpty()
                ? Optional.empty()
                : context.knowledge()
                        .named(context.language().tag(), part)
                        .map(actor -> new Filler(actor, phrase.head(), phrase.head() + 1, "compound"));
    }

    /** The country of the place that the phrase names or stands at. */
    List<Filler> countryOf(Phrase phrase) {
        Optional<Filler> own = countryAt(phrase.head()).or(() -> countryAt(phrase.end() - 1));
        if (own.isPresent()) {
            return List.of(own.get());
        }
        for (Phrase other : context.attachedTo(phrase)) {
            boolean named = context.functionWords().is(other.preposition(), WordClass.OWNER)
                    && context.placeAt(other.head()).isPresent();
            if (named || context.functionWords().is(other.preposition(), WordClass.LOCATIVE)) {
                Optional<Filler> at = countryAt(other.head());
                if (at.isPresent()) {
                    return List.of(at.get());
                }
                List<Filler> actors = of(other);
                actors = actors.isEmpty() ? owners(other) : actors;
                if (!actors.isEmpty()) {
                    return actors.stream().map(f -> f.by("place")).toList();
                }
            }
        }
        return List.of();
    }

    /** The countries of the places where the clause says that it happens, in text order. */
    Stream<Filler> countriesIn(Clause clause) {
        return clause.phrases().stream()
                .filter(phrase -> phrase.function() == PhraseFunction.PREPOSITIONAL)
                .filter(phrase -> context.functionWords().is(phrase.preposition(), WordClass.LOCATIVE))
                .flatMap(phrase -> countryAt(phrase.head()).or(() -> placeBehind(phrase)).stream());
    }

    /** <i>at the port of Liverpool</i>. */
    private Optional<Filler> placeBehind(Phrase phrase) {
        return context.attachedTo(phrase).stream()
                .filter(p -> context.functionWords().is(p.preposition(), WordClass.OWNER))
                .flatMap(p -> countryAt(p.head()).stream())
                .findFirst();
    }

    /** The country of the place that the word belongs to. */
    Optional<Filler> countryAt(int word) {
        Optional<PlaceMention> place = context.placeAt(word);
        if (place.isEmpty() || place.get().place().country().isEmpty()) {
            return Optional.empty();
        }
        Optional<Actor> country =
                context.knowledge().country(place.get().place().country().get());
        return country.map(
                actor -> new Filler(actor, place.get().first(), place.get().end(), "place"));
    }
}

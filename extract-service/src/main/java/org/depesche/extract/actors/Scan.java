package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depesche.extract.knowledge.KnowledgeBase;
import org.depesche.extract.knowledge.LanguageKnowledge;
import org.depesche.extract.knowledge.Organization;
import org.depesche.extract.knowledge.PhraseTable;
import org.depesche.extract.knowledge.Sense;
import org.depesche.extract.knowledge.Spelling;
import org.depesche.extract.knowledge.WordClass;
import org.depesche.extract.morphology.TaggedSentence;
import org.depesche.extract.morphology.Word;
import org.jspecify.annotations.Nullable;

/** Dictionary look-ups in one sentence; each position is looked up once. */
final class Scan {
    private final ProperNames properNames;
    private final LanguageKnowledge language;
    private final List<Word> words;
    private final List<Part> parts;
    private final @Nullable List<Hit>[] names;
    private final @Nullable List<Hit>[] roles;
    private final @Nullable List<Hit>[] functions;
    private final Spelling[] spellings;
    private final @Nullable String[] lemmas;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Scan(KnowledgeBase base, LanguageKnowledge language, TaggedSentence sentence) {
        this.language = language;
        this.words = sentence.words();
        this.parts = Part.of(words);
        this.names = new List[parts.size()];
        this.roles = new List[parts.size()];
        this.functions = new List[parts.size()];
        this.spellings = new Spelling[parts.size()];
        this.lemmas = new String[parts.size()];
        Arrays.setAll(spellings, i -> language.spelling(parts.get(i).text()));
        this.properNames = new ProperNames(base, language, parts);
    }

    LanguageKnowledge language() {
        return language;
    }

    /** Names of persons and cities. */
    ProperNames properNames() {
        return properNames;
    }

    int size() {
        return parts.size();
    }

    Part part(int i) {
        return parts.get(i);
    }

    Word word(int i) {
        return words.get(parts.get(i).token());
    }

    /** Whether there is a part {@code i} with this text. */
    boolean is(int i, String text) {
        return i >= 0 && i < parts.size() && parts.get(i).text().equals(text);
    }

    /** Names of states, regions and organisations that begin at {@code i}, longest first. */
    List<Hit> names(int i) {
        List<Hit> hits = names[i];
        if (hits == null) {
            hits = spellings[i].startsName() && isLetter(i) ? namesFrom(i) : List.of();
            names[i] = hits;
        }
        return hits;
    }

    private boolean isLetter(int i) {
        return parts.get(i).isCapitalized()
                || Character.isLetter(parts.get(i).text().charAt(0));
    }

    private List<Hit> namesFrom(int i) {
        List<Hit> hits = new ArrayList<>(2);
        walk(language.names(), i, i, PhraseTable.START, false, hits, true);
        hits.sort((a, b) -> b.end() != a.end() ? b.end() - a.end() : order(a) - order(b));
        return hits;
    }

    /** Role words and titles that begin at {@code i}, longest first. */
    List<Hit> roles(int i) {
        List<Hit> hits = roles[i];
        if (hits == null) {
            hits = new ArrayList<>(2);
            walkWords(language.roles(), i, spellings[i].startsRole(), hits);
            hits.removeIf(hit -> language.capitalizesNouns() && !hasCapital(hit));
            hits.sort((a, b) -> b.end() != a.end() ? b.end() - a.end() : Boolean.compare(a.inflected(), b.inflected()));
            roles[i] = hits;
        }
        return hits;
    }

    /** The White House is an organisation before it stands for its state. */
    private static int order(Hit hit) {
        return switch (hit.sense()) {
            case Sense.CountryName ignored -> 0;
            case Sense.CountryAdjective ignored -> 1;
            case Sense.Metonym ignored -> 3;
            default -> 2;
        };
    }

    private boolean hasCapital(Hit hit) {
        for (int i = hit.first(); i < hit.end(); i++) {
            if (parts.get(i).isCapitalized()) {
                return true;
            }
        }
        return false;
    }

    /** Words of the grammar of actor phrases that begin at {@code i}, longest first. */
    private List<Hit> functions(int i) {
        List<Hit> hits = functions[i];
        if (hits == null) {
            hits = new ArrayList<>(2);
            walkWords(language.functions(), i, spellings[i].startsFunction(), hits);
            hits.removeIf(hit -> hit.inflected() && !inflects(((Sense.Function) hit.sense()).wordClass()));
            hits.sort((a, b) -> b.end() - a.end());
            functions[i] = hits;
        }
        return hits;
    }

    /** Whether any word of the grammar of actor phrases begins at {@code i}. */
    boolean isFunctionWord(int i) {
        return i >= 0 && i < parts.size() && !functions(i).isEmpty();
    }

    /** The longest phrase of {@code wordClass} at {@code i}, -1 where there is none: the index after it. */
    int end(int i, WordClass wordClass) {
        if (i < 0 || i >= parts.size()) {
            return -1;
        }
        for (Hit hit : functions(i)) {
            if (((Sense.Function) hit.sense()).wordClass() == wordClass) {
                return hit.end();
            }
        }
        return -1;
    }

    /** Whether part {@code i} is a word of {@code wordClass}. */
    boolean has(int i, WordClass wordClass) {
        return end(i, wordClass) >= 0;
    }

    /** The longest name at {@code i} that means {@code kind}. */
    <S extends Sense> Optional<Hit> name(int i, Class<S> kind) {
        if (i < 0 || i >= parts.size()) {
            return Optional.empty();
        }
        for (Hit hit : names(i)) {
            if (kind.isInstance(hit.sense())) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    /** What the single word {@code name} can mean as a name. */
    List<Sense> lookUpName(String name) {
        List<Sense> found = new ArrayList<>(1);
        int entry = language.names().first(PhraseTable.step(PhraseTable.START, name));
        for (; entry >= 0; entry = language.names().next(entry)) {
            found.add(language.sense(language.names().value(entry)));
        }
        return found;
    }

    /** Whether {@code word} is a word of {@code wordClass}. */
    boolean isFunction(String word, WordClass wordClass) {
        return language.isFunction(word, wordClass);
    }

    /** The organisations whose name stands from {@code first} to {@code end}. */
    List<Organization> organizations(int first, int end) {
        List<Organization> found = new ArrayList<>(1);
        for (Hit hit : names(first)) {
            if (hit.end() == end && hit.sense() instanceof Sense.OrganizationName(Organization organization)) {
                found.add(organization);
            }
        }
        return found;
    }

    /** {@code end}, or the index after a possessive <i>s</i> that stands there. */
    int withPossessive(int end) {
        return end < parts.size() && parts.get(end).possessive() ? end + 1 : end;
    }

    private static boolean inflects(WordClass wordClass) {
        return switch (wordClass) {
            case FORMER, DEPUTY, MODIFIER, COUNTRY_NOUN -> true;
            default -> false;
        };
    }

    private void walkWords(PhraseTable table, int i, boolean starts, List<Hit> hits) {
        if (starts) {
            walk(table, i, i, PhraseTable.START, false, hits, false);
        } else {
            collectLemma(table, PhraseTable.START, i, i, hits);
        }
    }

    private void walk(
            PhraseTable table, int first, int at, long state, boolean inflected, List<Hit> hits, boolean names) {
        if (at >= parts.size()) {
            return;
        }
        List<String> forms = names ? spellings[at].nameForms() : spellings[at].wordForms();
        for (int i = 0; i < forms.size(); i++) {
            long next = PhraseTable.step(state, forms.get(i));
            if (table.leads(next)) {
                boolean changed = inflected || i > 0;
                collect(table, next, first, at + 1, changed, hits);
                walk(table, first, at + 1, next, changed, hits, names);
            }
        }
        if (!names) {
            collectLemma(table, state, first, at, hits);
        }
    }

    private void collectLemma(PhraseTable table, long state, int first, int at, List<Hit> hits) {
        String lemma = lemma(at);
        if (!parts.get(at).lower().equals(lemma)) {
            collect(table, PhraseTable.step(state, lemma), first, at + 1, true, hits);
        }
    }

    private String lemma(int at) {
        String lemma = lemmas[at];
        if (lemma == null) {
            lemma = readLemma(at);
            lemmas[at] = lemma;
        }
        return lemma;
    }

    private String readLemma(int at) {
        Part part = parts.get(at);
        boolean whole = (at == 0 || parts.get(at - 1).token() != part.token())
                && (at + 1 == parts.size() || parts.get(at + 1).token() != part.token());
        return whole ? words.get(part.token()).lemma().toLowerCase(Locale.ROOT) : part.lower();
    }

    private void collect(PhraseTable table, long state, int first, int end, boolean inflected, List<Hit> hits) {
        int entry = table.first(state);
        if (entry < 0) {
            return;
        }
        int stop = withPossessive(end);
        for (; entry >= 0; entry = table.next(entry)) {
            Sense sense = language.sense(table.value(entry));
            boolean seen = hits.stream()
                    .anyMatch(hit -> hit.end() == stop && hit.sense().equals(sense));
            if (!seen) {
                hits.add(new Hit(first, stop, sense, inflected || stop > end));
            }
        }
    }
}

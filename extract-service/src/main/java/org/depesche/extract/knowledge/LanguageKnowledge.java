package org.depesche.extract.knowledge;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.languages.FormCache;

/**
 * What one language calls states, organisations, offices and groups, and the words of its actor phrases. Names are
 * looked up as they are written, role words and function words in small letters.
 */
public final class LanguageKnowledge {
    /** Heads as short as <i>amt</i> end too many words by chance, unless much stands before them. */
    private static final int CLEAR_HEAD = 4;

    private static final int CLEAR_MODIFIER = 5;

    private static final int CACHED_BITS = 12;

    private final String language;
    private final PhraseTable names;
    private final PhraseTable roles;
    private final PhraseTable functions;
    private final SubdivisionNames subdivisions;
    private final List<Sense> senses;
    private final Map<String, RoleWord> compoundHeads;
    private final Inflection inflection;
    private final int longestHead;
    private final Set<WordClass> functionClasses;
    private final boolean capitalizesNouns;
    private final String homeCountry;
    private final FormCache<Spelling> spellings =
            new FormCache<>(CACHED_BITS, text -> Spelling.of(text, text.toLowerCase(Locale.ROOT), this));
    private final FormCache<Optional<Compound>> compounds = new FormCache<>(CACHED_BITS, this::split);

    private LanguageKnowledge(LanguageReader loading) {
        language = loading.language;
        names = loading.names.build();
        roles = loading.roles.build();
        functions = loading.functions.build();
        subdivisions = loading.subdivisions();
        senses = List.copyOf(loading.senses);
        compoundHeads = Map.copyOf(loading.compoundHeads);
        inflection = loading.inflection();
        functionClasses = EnumSet.copyOf(loading.classes);
        homeCountry = String.join("", loading.endings.getOrDefault(WordClass.HOME_COUNTRY, List.of()));
        capitalizesNouns = loading.capitals > 0;
        longestHead =
                compoundHeads.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static LanguageKnowledge load(KnowledgeBase base, String language) {
        LanguageReader loading = new LanguageReader(base, language);
        loading.run();
        return new LanguageKnowledge(loading);
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    /** Names of states, territories, regions and organisations. */
    public PhraseTable names() {
        return names;
    }

    /** Names of the subdivisions of states. */
    public SubdivisionNames subdivisions() {
        return subdivisions;
    }

    /** Role words and titles, in small letters. */
    public PhraseTable roles() {
        return roles;
    }

    /** Words of {@code actor-words.tsv}, in small letters. */
    public PhraseTable functions() {
        return functions;
    }

    /** What number {@code value} of a table stands for. */
    public Sense sense(int value) {
        return senses.get(value);
    }

    /** The country where the language is at home, empty where it is at home in many. */
    public String homeCountry() {
        return homeCountry;
    }

    /** Whether nouns begin with a capital letter, as the dictionary of roles writes them. */
    public boolean capitalizesNouns() {
        return capitalizesNouns;
    }

    /** The endings of the language. */
    public Inflection inflection() {
        return inflection;
    }

    /** What the dictionary makes of a part of a text. */
    public Spelling spelling(String text) {
        return spellings.of(text);
    }

    /** Whether the language has words of {@code wordClass}. */
    public boolean hasFunctions(WordClass wordClass) {
        return functionClasses.contains(wordClass);
    }

    /** Whether {@code word}, in small letters, is a word of {@code wordClass}. */
    public boolean isFunction(String word, WordClass wordClass) {
        int entry = functions.first(PhraseTable.step(PhraseTable.START, word));
        for (; entry >= 0; entry = functions.next(entry)) {
            if (sense(functions.value(entry)) instanceof Sense.Function(WordClass found) && found == wordClass) {
                return true;
            }
        }
        return false;
    }

    /**
     * A closed compound with a political head: <i>Sicherheitsratssekretär</i>.
     *
     * @param modifier what stands before the head, in small letters
     * @param word what the head means
     */
    public record Compound(String modifier, RoleWord word) {}

    /** Splits {@code word} at the longest known head. */
    public Optional<Compound> compound(String word) {
        return compounds.of(word);
    }

    private Optional<Compound> split(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (String form : inflection.wordForms(lower)) {
            int first = Math.max(2, form.length() - longestHead);
            for (int split = first; split <= form.length() - 3; split++) {
                RoleWord head = compoundHeads.get(form.substring(split));
                boolean clear = form.length() - split >= CLEAR_HEAD || split >= CLEAR_MODIFIER;
                if (head != null && clear) {
                    return Optional.of(new Compound(form.substring(0, split), head));
                }
            }
        }
        return Optional.empty();
    }
}

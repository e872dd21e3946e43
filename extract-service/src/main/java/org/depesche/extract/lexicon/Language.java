package org.depesche.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that people wrote down about one language for the steps from clauses to events. Immutable. */
public final class Language {
    private final String tag;
    private final Grammar grammar;
    private final FunctionWords words;
    private final Map<String, List<LexicalUnit>> verbs = new HashMap<>();
    private final NounUnits nouns;
    private final SemanticClasses classes;
    private final Map<String, List<SupportVerb>> support = new HashMap<>();
    private final FactualityWords factuality;
    private final AttributionWords attribution;
    private final Set<String> particleVerbs = new HashSet<>();
    private final Frames frames;

    private Language(String tag, Frames frames) {
        this.tag = tag;
        this.frames = frames;
        String folder = "/languages/" + tag + "/";
        grammar = Grammar.load(folder + "grammar.properties");
        words = FunctionWords.load(folder + "words.tsv");
        Set<String> reflexives = words.all(WordClass.REFLEXIVE);
        UnitReader units = new UnitReader(frames, reflexives, grammar.separableVerbs());
        for (LexicalUnit unit : units.read(folder + "verbs.tsv", true)) {
            verbs.computeIfAbsent(unit.word(), w -> new ArrayList<>()).add(unit);
            addParticles(unit.word(), unit.extras());
        }
        UnitReader nounReader = new UnitReader(frames, reflexives, false);
        List<LexicalUnit> nounUnits = nounReader.read(folder + "nouns.tsv", false);
        nouns = new NounUnits(nounUnits, nounReader.blocked(), grammar.compounds());
        classes = SemanticClasses.load(folder + "classes.tsv", grammar.compounds());
        for (SupportVerb verb :
                SupportReader.read(folder + "support.tsv", frames, reflexives, grammar.separableVerbs())) {
            support.computeIfAbsent(verb.word(), w -> new ArrayList<>()).add(verb);
            addParticles(verb.word(), verb.extras());
        }
        factuality = FactualityWords.load(folder + "factuality.tsv", grammar.compounds());
        attribution = AttributionWords.load(folder + "attribution.tsv");
    }

    /** Loads the language whose folder is {@code languages/<tag>}. */
    public static Language load(String tag, Frames frames) {
        return new Language(tag, frames);
    }

    /** The frame of that name, for events that no lexical unit stands for. */
    public Optional<Frame> frame(String name) {
        return frames.find(name);
    }

    /** Words before another word of an idiom belong to that and not to the verb: <i>gå til felts</i>, <i>come to blows</i>. */
    private void addParticles(String verb, List<String> extras) {
        for (int i = extras.size() - 1; i >= 0; i--) {
            String extra = extras.get(i);
            if (!words.is(extra, WordClass.PARTICLE) && !words.is(extra, WordClass.PREPOSITION)) {
                return;
            }
            particleVerbs.add(verb + " " + extra);
        }
    }

    /** BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** Switches of the clause analysis. */
    public Grammar grammar() {
        return grammar;
    }

    /** Function words. */
    public FunctionWords words() {
        return words;
    }

    /** Lexical units of a verb by its dictionary form without reflexive and particles. */
    public List<LexicalUnit> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** Lexical units of nouns. */
    public NounUnits nouns() {
        return nouns;
    }

    /** Semantic classes of nouns. */
    public SemanticClasses classes() {
        return classes;
    }

    /** Readings of a verb that carries event nouns. */
    public List<SupportVerb> support(String lemma) {
        return support.getOrDefault(lemma, List.of());
    }

    /** Words of factuality. */
    public FactualityWords factuality() {
        return factuality;
    }

    /** Words that name a source. */
    public AttributionWords attribution() {
        return attribution;
    }

    /** Whether some unit or support verb is this verb with this word as its particle. */
    public boolean isParticleVerb(String verb, String particle) {
        return particleVerbs.contains(verb + " " + particle);
    }

    /** Whether the lexicon has the verb: such a word may win over a tag that says otherwise. */
    public boolean knowsVerb(String lemma) {
        return verbs.containsKey(lemma) || support.containsKey(lemma);
    }
}
